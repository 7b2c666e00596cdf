using Shouldly;

namespace EssayMarker.Cli.Tests;

/// <summary><c>batch</c> with one document in place of a folder.</summary>
public sealed class SplitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Out => Path.Combine(_folder.Path, "out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_dry_run_shows_the_essays_why_they_begin_and_how_to_go_on()
    {
        Program.Outcome run = Program.Run("batch", Long(), "--dry-run");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("long.docx seems to hold 2 essays:");
        run.Output.ShouldContain("words: Name: Bo Berg");
        run.Output.ShouldContain("new page, a line with a name");
        run.Output.ShouldContain("--split --out DIR in place of --dry-run");
        run.Output.ShouldContain("put a page break and a line \"Name: …\"");
    }

    [Fact]
    public void Several_essays_are_not_marked_as_one()
    {
        Program.Outcome run = Program.Run("batch", Long(), "--out", Out);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("long.docx seems to hold 2 essays.");
        run.Error.ShouldContain("--dry-run");
        run.Error.ShouldContain("--split");
        Directory.Exists(Out).ShouldBeFalse();
    }

    [Fact]
    public void Each_essay_gets_reports_of_its_own_and_a_second_run_keeps_them()
    {
        string source = Long();

        Program.Outcome run = Program.Run("batch", source, "--split", "--out", Out);

        run.ExitCode.ShouldBe(0);
        File.Exists(Path.Combine(Out, "students", "long", "01 Ann Ames.marked.docx")).ShouldBeTrue();
        File.Exists(Path.Combine(Out, "teacher", "long", "02 Bo Berg.marked.json")).ShouldBeTrue();
        File.ReadAllText(Path.Combine(Out, "results.csv")).ShouldContain("long/02 Bo Berg.docx");

        Program.Outcome again = Program.Run("batch", source, "--split", "--out", Out);

        again.Error.ShouldContain("long/01 Ann Ames.docx: as before");
        again.Error.ShouldContain("long/02 Bo Berg.docx: as before");
    }

    [Fact]
    public void One_essay_is_a_class_of_one_with_split_or_without()
    {
        string essay = Path.Combine(RepositoryRoot.Path, "samples", "essay-02.docx");

        Program.Run("batch", essay, "--out", Out, "--format", "html").ExitCode.ShouldBe(0);
        File.Exists(Path.Combine(Out, "students", "essay-02.marked.html")).ShouldBeTrue();

        Program.Outcome split = Program.Run("batch", essay, "--split", "--out", Out, "--format", "html");

        split.ExitCode.ShouldBe(0);
        split.Error.ShouldContain("seems to hold one essay only: it is marked as one.");
        split.Error.ShouldContain("essay-02.docx: as before");
    }

    [Fact]
    public void A_folder_or_ZIP_cannot_be_split()
    {
        Program.Outcome run = Program.Run("batch", _folder.Path, "--split", "--out", Out);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("--split takes one document");
    }

    [Fact]
    public void A_source_that_is_not_there_is_an_error_with_the_way_out()
    {
        Program.Outcome run = Program.Run("batch", Path.Combine(_folder.Path, "nowhere.docx"), "--split", "--out", Out);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("nowhere.docx: There is no such folder or file. Name the folder, ZIP or document");
    }

    [Fact]
    public void Only_a_dry_run_goes_without_a_place_for_the_outputs()
    {
        Program.Outcome run = Program.Run("batch", Long());

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("Name the folder for the outputs with --out");
    }

    private string Long()
    {
        string path = Path.Combine(_folder.Path, "long.docx");
        File.WriteAllBytes(path, new JoinedDocx(Path.Combine(RepositoryRoot.Path, "samples")).Line("Name: Ann Ames").Sample("essay-15").PageBreak().Line("Name: Bo Berg").Sample("essay-05").ToBytes());
        return path;
    }
}
