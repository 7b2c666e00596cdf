using System.IO.Compression;
using Shouldly;

namespace EssayMarker.Cli.Tests;

public sealed class BatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_class_set_gets_reports_and_results_and_its_failures_are_listed()
    {
        string essays = Class("essay-02.docx", "plan.docx");
        File.WriteAllText(Path.Combine(essays, "scan.pdf"), "%PDF-1.7");
        string output = Path.Combine(_folder.Path, "out");

        Program.Outcome run = Program.Run("batch", essays, "--out", output, "--format", "html");

        run.ExitCode.ShouldBe(2);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Path.GetFileName).ShouldBe(["results.csv", "class.json", "class.html", "failures.csv"]);
        run.Error.ShouldContain("scan.pdf: This is a PDF, not a Word document.");
        run.Error.ShouldEndWith("essaymarker: 2 marked, 0 as before, 1 not marked.\n");
        File.ReadAllLines(Path.Combine(output, "results.csv")).Length.ShouldBe(3);
        Directory.EnumerateFiles(Path.Combine(output, "students")).Select(Path.GetFileName).Order().ShouldBe(
            ["essay-02.marked.html", "essay-02.marked.json", "plan.marked.html", "plan.marked.json"]);
    }

    [Fact]
    public void It_goes_on_when_it_is_run_again_and_the_results_are_the_same_to_the_byte()
    {
        string essays = Class("essay-02.docx", "plan.docx");
        string output = Path.Combine(_folder.Path, "out");
        Program.Run("batch", essays, "--out", output).ExitCode.ShouldBe(0);
        byte[] before = File.ReadAllBytes(Path.Combine(output, "class.json"));

        Program.Outcome again = Program.Run("batch", essays, "--out", output);

        again.ExitCode.ShouldBe(0);
        again.Error.ShouldContain("essay-02.docx: as before");
        File.ReadAllBytes(Path.Combine(output, "class.json")).ShouldBe(before);
    }

    [Fact]
    public void Reports_of_an_essay_that_is_gone_are_left_and_told()
    {
        string essays = Class("notes.docx", "plan.docx");
        string output = Path.Combine(_folder.Path, "out");
        Program.Run("batch", essays, "--out", output, "--format", "json").Error.ShouldNotContain("not in this set");
        File.Delete(Path.Combine(essays, "notes.docx"));

        Program.Outcome again = Program.Run("batch", essays, "--out", output, "--format", "json");

        again.Error.ShouldContain("also holds the reports of 1 essays that are not in this set.");
        File.Exists(Path.Combine(output, "students", "notes.marked.json")).ShouldBeTrue();
        File.ReadAllText(Path.Combine(output, "results.csv")).ShouldNotContain("notes.docx");
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        string output = Path.Combine(_folder.Path, "out");

        Program.Outcome run = Program.Run("batch", Class("essay-02.docx"), "--out", output, "--dry-run");

        run.Output.Trim().ShouldBe("essay-02.docx");
        Directory.Exists(output).ShouldBeFalse();
    }

    [Fact]
    public void A_ZIP_is_a_class_set_too_and_quiet_says_nothing()
    {
        string zip = Path.Combine(_folder.Path, "class.zip");
        ZipFile.CreateFromDirectory(Class("plan.docx"), zip);

        Program.Outcome run = Program.Run("batch", zip, "--out", Path.Combine(_folder.Path, "out"), "--quiet");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_handout_that_cannot_be_read_is_an_error_before_anything_is_marked()
    {
        Directory.CreateDirectory(_folder.File("taught"));
        File.WriteAllText(_folder.File("taught/slides.pdf"), "%PDF-1.7");

        Program.Outcome run = Program.Run("batch", Class("plan.docx"), "--out", _folder.File("out"), "--handouts", _folder.File("taught"));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("slides.pdf: This is a PDF, not a Word document.");
        run.Error.ShouldContain("Or take it out of the folder of --handouts.");
        Directory.Exists(_folder.File("out")).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_without_essays_is_an_error_with_the_way_out()
    {
        Program.Outcome run = Program.Run("batch", Class(), "--out", Path.Combine(_folder.Path, "out"));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("There is no essay in");
    }

    private string Class(params string[] samples)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "class")).FullName;
        foreach (string sample in samples)
            File.Copy(Path.Combine(Repository.Root, "samples", sample), Path.Combine(folder, sample));
        return folder;
    }
}
