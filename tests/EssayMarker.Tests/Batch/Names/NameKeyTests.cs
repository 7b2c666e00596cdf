using EssayMarker.Batch;
using EssayMarker.Batch.Names;
using EssayMarker.Tests.Assessing;
using EssayMarker.Tests.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Batch.Names;

/// <summary>The key gives stable codes, and is never lost to a bad one.</summary>
public sealed class NameKeyTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Codes_stay_when_files_are_added_and_new_ones_get_the_next()
    {
        Codes("Doe, Jane.docx", "Roe, Sam.docx").ShouldBe(["S001.docx", "S002.docx"]);

        Codes("Adams, Kim.docx", "Doe, Jane.docx", "Roe, Sam.docx").ShouldBe(["S001.docx", "S002.docx", "S003.docx"]);

        Rows().ShouldBe(["code,file,names,numbers", "S001,\"Doe, Jane.docx\",Doe Jane,", "S002,\"Roe, Sam.docx\",Roe Sam,", "S003,\"Adams, Kim.docx\",Adams Kim,"]);
    }

    [Fact]
    public void A_student_has_one_code_for_all_files()
    {
        Codes("Doe Jane draft 1.docx", "Roe Sam.docx").ShouldBe(["S001.docx", "S002.docx"]);

        Codes("Doe Jane draft 1.docx", "Doe Jane draft 2.docx", "Doe Jane final.odt", "Roe Sam.docx").ShouldBe(["S001-2.docx", "S001-3.odt", "S001.docx", "S002.docx"]);
    }

    [Theory]
    [InlineData("Jane Doe_12345_assignsubmission_file_/essay.docx", "Jane Doe")]
    [InlineData("Doe, Jane - essay.docx", "Doe Jane")]
    [InlineData("essay_doe_jane_v2.docx", "doe jane")]
    [InlineData("JaneDoe History essay FINAL (2).docx", "Jane Doe")]
    [InlineData("Stalin essay Jane O'Doe 13C.docx", "Jane O'Doe")]
    [InlineData("stalin-khrushchev essay draft 3.docx", "")]
    public void The_name_is_found_in_the_path(string path, string name)
    {
        Codes(path);

        Rows()[1].Split(',')[^2].ShouldBe(name);
    }

    [Fact]
    public void What_a_spreadsheet_would_run_is_guarded_and_read_back_unchanged()
    {
        string[] files = ["'quoted.docx", "+1.docx", "=cmd().docx", "@x.docx"];
        IReadOnlyList<string> codes = Codes(files);

        Rows().ShouldContain("S002,'+1.docx,,");
        Codes(files).ShouldBe(codes);
        Rows().Length.ShouldBe(5);
    }

    [Fact]
    public void A_name_that_a_teacher_adds_is_replaced_too()
    {
        Codes("a.docx");
        File.WriteAllText(Key, File.ReadAllText(Key).Replace("S001,a.docx,,", "S001,a.docx,Anna Tester,", StringComparison.Ordinal));

        byte[] bytes = new NamedEssay { After = NamedEssay.Paragraph("So says Anna Tester of them both in the end.") }.ToBytes();
        byte[] read = Pseudonyms().Replace([new Submission("a.docx", () => bytes)]).Single().Read();

        EssayMarker.Docx.DocxReader.Read(new MemoryStream(read), "S001.docx").Paragraphs[^1].Text.ShouldBe("So says S001 of them both in the end.");
        Rows()[1].ShouldBe("S001,a.docx,Anna Tester,");
    }

    [FactOnUnix]
    public void Nobody_but_its_owner_may_read_it()
    {
        Codes("a.docx");

        if (OperatingSystem.IsWindows())
            return;
        File.GetUnixFileMode(Key).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("code,names\nS001,x\n", ":1: The column 'file' is missing.")]
    [InlineData("code,file,names,numbers\nS001,a.docx,,\nS001,b.docx,,\n", ":3: The code S001 is there twice.")]
    [InlineData("code,file,names,numbers\nS001,a.docx,,\nS002,a.docx,,\n", ":3: The file of S002 has another code too.")]
    [InlineData("code,file,names,numbers\nJane,a.docx,,\n", ":2: What stands in 'code' is no code")]
    [InlineData("code,file,names,numbers\nS001,,,\n", ":2: No file is named for S001.")]
    [InlineData("code,file\nS001,\"a.docx\n", "A quotation mark is out of place.")]
    public void A_damaged_key_is_refused_and_left_alone(string text, string problem)
    {
        File.WriteAllText(Key, text);

        BatchException error = Should.Throw<BatchException>(() => Pseudonyms());

        error.Message.ShouldContain(problem);
        error.Message.ShouldNotContain("Jane");
        File.ReadAllText(Key).ShouldBe(text);
    }

    [Fact]
    public void A_key_among_the_outputs_is_refused() =>
        Should.Throw<BatchException>(() => new Pseudonyms(_folder["out/teacher/key.csv"], _folder["out"], Marking.Rubric)).Message.ShouldContain("lies in the folder of the outputs");

    [FactOnUnix]
    public void A_link_to_the_outputs_is_no_way_around()
    {
        Directory.CreateDirectory(_folder["out"]);
        Directory.CreateSymbolicLink(_folder["elsewhere"], _folder["out"]);

        Should.Throw<BatchException>(() => new Pseudonyms(_folder["elsewhere/key.csv"], _folder["out"], Marking.Rubric)).Message.ShouldContain("lies in the folder of the outputs");
    }

    [Fact]
    public void A_key_that_is_gone_is_not_made_anew_beside_reports_under_codes()
    {
        _folder.Write("out/teacher/S001.marked.json", "{}");

        Should.Throw<BatchException>(() => Pseudonyms()).Message.ShouldContain("Name the key that they were made with");
    }

    [Fact]
    public void A_key_that_is_no_CSV_is_refused() =>
        Should.Throw<BatchException>(() => new Pseudonyms(_folder["essay.docx"], _folder["out"], Marking.Rubric)).Message.ShouldContain("must be a .csv file");

    [Fact]
    public void A_dry_run_gives_the_codes_and_writes_nothing()
    {
        Pseudonyms().NamesOf([Batches.Unreadable("Doe Jane.docx"), Batches.Unreadable("Roe Sam.odt")]).ShouldBe(["S001.docx", "S002.odt"]);

        File.Exists(Key).ShouldBeFalse();
    }

    private string Key => _folder["key.csv"];

    private Pseudonyms Pseudonyms() => new(Key, _folder["out"], Marking.Rubric);

    private IReadOnlyList<string> Codes(params string[] files) => [.. Pseudonyms().Replace([.. files.Select(Batches.Unreadable)]).Select(essay => essay.Path)];

    private string[] Rows() => File.ReadAllLines(Key);
}
