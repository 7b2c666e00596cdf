using System.IO.Compression;
using Shouldly;

namespace EssayMarker.Cli.Tests;

public sealed class BadInputTests
{
    // The first bytes of an OLE compound file: old .doc files and encrypted ones begin with them.
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024]];

    public static TheoryData<string> Broken => ["text.docx", "empty.docx", "old.docx", "encrypted.docx", "wordless.docx", "truncated.docx", "folder.docx", "missing.docx"];

    [Theory, MemberData(nameof(Broken))]
    public void An_essay_that_cannot_be_read_is_named_with_the_reason_and_left_as_it_was(string name)
    {
        using var folder = new TemporaryFolder();
        string path = Make(folder, name);
        byte[]? before = File.Exists(path) ? File.ReadAllBytes(path) : null;

        Program.Outcome outcome = Program.Run("mark", path, "--rubric", Repository.Rubric);

        outcome.ExitCode.ShouldBe(2, outcome.Error);
        outcome.Output.ShouldBeEmpty();
        ShouldBeOneClearMessage(outcome, name);
        (File.Exists(path) ? File.ReadAllBytes(path) : null).ShouldBe(before);
        Directory.GetFiles(folder.Path).Length.ShouldBe(before is null ? 0 : 1);
    }

    [Fact]
    public void A_rubric_that_is_missing_is_named()
    {
        using var folder = new TemporaryFolder();

        Program.Outcome outcome = Program.Run("mark", Repository.Sample("essay-01"), "--out", folder.Path, "--rubric", folder.File("none.yaml"));

        outcome.ExitCode.ShouldBe(1, outcome.Error);
        ShouldBeOneClearMessage(outcome, "none.yaml");
    }

    [Fact]
    public void A_rubric_with_a_mistake_names_its_line()
    {
        using var folder = new TemporaryFolder();
        string rubric = folder.Write("mine.yaml", "schema: essaymarker/rubric/1\nid: mine\nquestion: Why?\npoints:\n  - id: S1\n");

        Program.Outcome outcome = Program.Run("mark", Repository.Sample("essay-01"), "--out", folder.Path, "--rubric", rubric);

        outcome.ExitCode.ShouldBe(1, outcome.Error);
        ShouldBeOneClearMessage(outcome, "mine.yaml:5:");
    }

    [Theory]
    [InlineData("~$aft.marked.docx")]
    [InlineData(".~lock.draft.marked.docx#")]
    public void An_output_that_is_open_elsewhere_is_not_replaced(string lockFile)
    {
        using var folder = new TemporaryFolder();
        string essay = folder.Copy(Repository.Sample("essay-01"), "draft.docx");
        string output = folder.Write("draft.marked.docx", "what the other program holds");
        folder.Write(lockFile, "");

        Program.Outcome outcome = Program.Run("mark", essay);

        outcome.ExitCode.ShouldBe(1, outcome.Error);
        ShouldBeOneClearMessage(outcome, "draft.marked.docx");
        File.ReadAllText(output).ShouldBe("what the other program holds");
        File.Exists(folder.File("draft.marked.html")).ShouldBeFalse();
    }

    [Fact]
    public void An_output_folder_that_is_a_file_is_named()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("feedback", "a file");

        Program.Outcome outcome = Program.Run("mark", Repository.Sample("essay-01"), "--out", file);

        outcome.ExitCode.ShouldBe(1, outcome.Error);
        ShouldBeOneClearMessage(outcome, "feedback");
    }

    [Theory]
    [InlineData("mark")]
    [InlineData("mark", "draft.docx", "--format", "pdf")]
    [InlineData("mark", "draft.docx", "--practice", "--nea")]
    [InlineData("mark", "draft.docx", "--view", "nobody")]
    [InlineData("match", "lines.txt")]
    [InlineData("calibrate", "essays")]
    [InlineData("grade", "draft.docx")]
    public void A_command_that_makes_no_sense_is_explained(params string[] arguments)
    {
        Program.Outcome outcome = Program.Run(arguments);

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldNotBeNullOrWhiteSpace();
        outcome.Error.ShouldNotContain("   at ");
    }

    private static void ShouldBeOneClearMessage(Program.Outcome outcome, string name)
    {
        outcome.Error.ShouldStartWith("essaymarker: ");
        outcome.Error.ShouldContain(name);
        outcome.Error.ShouldNotContain("   at ");
        outcome.Error.ShouldNotContain("Unhandled");
        outcome.Error.Trim().Split('\n').Length.ShouldBe(1, outcome.Error);
    }

    private static string Make(TemporaryFolder folder, string name)
    {
        switch (name)
        {
            case "text.docx": return folder.Write(name, "This is plain text under a false name.");
            case "empty.docx": return folder.Write(name, Array.Empty<byte>());
            case "old.docx": return folder.Write(name, Compound);
            case "encrypted.docx": return folder.Write(name, [.. Compound, .. "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8]);
            case "truncated.docx": return folder.Write(name, File.ReadAllBytes(Repository.Sample("essay-01"))[..9000]);
            case "wordless.docx":
                string wordless = folder.Copy(Repository.Sample("essay-01"), name);
                EmptyTheBody(wordless);
                return wordless;
            case "folder.docx": return Directory.CreateDirectory(folder.File(name)).FullName;
            default: return folder.File(name);
        }
    }

    private static void EmptyTheBody(string path)
    {
        using ZipArchive package = ZipFile.Open(path, ZipArchiveMode.Update);
        package.GetEntry("word/document.xml")!.Delete();
        using var writer = new StreamWriter(package.CreateEntry("word/document.xml").Open());
        writer.Write("""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>""");
    }
}
