using System.Diagnostics;
using Shouldly;

namespace EssayMarker.Cli.Tests;

/// <summary>A batch beside what goes wrong around it: it says so, does the rest and loses nothing.</summary>
public sealed class BatchAdversityTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Class => Directory.CreateDirectory(_folder.File("class")).FullName;

    private string Output => _folder.File("out");

    public void Dispose() => _folder.Dispose();

    [FactWhereMountingWorks]
    public void A_disk_that_fills_up_costs_only_what_finds_no_room_and_with_room_it_goes_on()
    {
        HandIn("essay-01", "essay-02", "essay-03", "essay-04");
        Directory.CreateDirectory(Output);
        string[] batch = ["batch", Class, "--out", Output, "--jobs", "1", "--format", "html", "--practice"];

        Program.Outcome outcome = Program.Start("unshare",
        [
            "--map-root-user", "--mount", "bash", "-c",
            """
            essays=$1 out=$2; shift 2
            mount -t tmpfs -o size=1m none "$out"
            "$@" >"$essays/../full.out" 2>"$essays/../full.err"; echo "full: $?"
            find "$out" -type f -name '*.partial' -printf 'left: %p\n'
            find "$out" -type f -size 0 -not -name '.batch.lock' -printf 'empty: %p\n'
            mount -o remount,size=64m "$out"
            "$@" >"$essays/../roomy.out" 2>"$essays/../roomy.err"; echo "roomy: $?"
            find "$out" -type f -printf 'there: %P\n'
            """,
            "bash", Class, Output, "dotnet", Program.Assembly, .. batch,
        ]);

        string full = File.ReadAllText(_folder.File("full.err")), roomy = File.ReadAllText(_folder.File("roomy.err"));
        outcome.Lines[0].ShouldBeOneOf("full: 1", "full: 2");
        full.ShouldContain("1/4 essay-01.docx: marked");
        full.ShouldContain("essay-04.docx: Its reports cannot be written: No space left on device");
        full.ShouldContain("Free the place or choose another folder with --out, then run this again: it goes on.");
        full.ShouldNotContain("   at ");
        outcome.Lines[1].ShouldBe("roomy: 0", roomy + outcome.Error);
        roomy.ShouldContain("1/4 essay-01.docx: as before");
        roomy.ShouldContain("4/4 essay-04.docx: marked");
        outcome.Lines.Count(line => line.StartsWith("there: students/", StringComparison.Ordinal)).ShouldBe(8);
        outcome.Lines.ShouldContain("there: class.html");
    }

    [FactWhere("setpriv")]
    [Trait("Category", "Integration")]
    public void An_essay_and_a_folder_that_may_not_be_read_are_listed_and_the_rest_is_marked()
    {
        string program = Unprivileged.CopyOfTheProgram(_folder);
        HandIn("essay-02");
        string closed = _folder.Copy(Repository.Sample("plan"), "class/closed.docx");
        Directory.CreateDirectory(Path.Combine(Class, "13C"));
        _folder.Copy(Repository.Sample("plan"), "class/13C/plan.docx");
        Directory.CreateDirectory(Output);
        Program.Start("chmod", ["-R", "a+rX", _folder.Path]);
        Program.Start("chmod", ["777", Output]);
        Program.Start("chmod", ["000", closed, Path.Combine(Class, "13C")]);

        Program.Outcome plainRead = Unprivileged.Run("cat", closed);
        Program.Outcome outcome = Unprivileged.Run("dotnet", program, "batch", Class, "--out", Output, "--format", "html");
        string[] failures = File.ReadAllLines(Path.Combine(Output, "failures.csv"));
        Program.Start("chmod", ["755", Path.Combine(Class, "13C")]);

        plainRead.ExitCode.ShouldNotBe(0, "the file must refuse a plain read, or this test proves nothing");
        outcome.ExitCode.ShouldBe(2, outcome.Error);
        failures.Length.ShouldBe(3);
        failures[1].ShouldStartWith("13C,\"This is a folder that cannot be read, so the essays in it are not marked.\"");
        failures[2].ShouldStartWith("closed.docx,The file cannot be opened.");
        File.ReadAllLines(Path.Combine(Output, "results.csv")).ShouldContain(line => line.StartsWith("essay-02.docx,", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_removed_replaced_or_still_growing_under_way_is_named_and_the_rest_is_marked()
    {
        HandIn("essay-01", "essay-02", "essay-03", "essay-04");
        using Process batch = Process.Start(new ProcessStartInfo("dotnet", [Program.Assembly, "batch", Class, "--out", Output, "--jobs", "1", "--format", "html"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        string first = batch.StandardError.ReadLine()!;
        // The first is done, the second may be in hand: the others are not yet read.
        File.Delete(Path.Combine(Class, "essay-03.docx"));
        byte[] half = File.ReadAllBytes(Repository.Sample("essay-04"));
        File.WriteAllBytes(Path.Combine(Class, "essay-04.docx"), half[..(half.Length / 2)]);
        string rest = batch.StandardError.ReadToEnd();
        batch.WaitForExit();

        first.ShouldBe("1/4 essay-01.docx: marked");
        batch.ExitCode.ShouldBe(2, rest);
        rest.ShouldContain("essay-02.docx: marked");
        rest.ShouldContain("essay-03.docx: There is no such file. Check the name and the folder.");
        rest.ShouldContain("essay-04.docx: ");

        File.WriteAllBytes(Path.Combine(Class, "essay-04.docx"), half);
        Program.Outcome again = Program.Run("batch", Class, "--out", Output, "--format", "html");

        again.ExitCode.ShouldBe(0, again.Error);
        again.Error.ShouldContain("essay-04.docx: marked");
        File.Exists(Path.Combine(Output, "failures.csv")).ShouldBeFalse();
    }

    [Fact]
    public void An_output_folder_inside_the_essays_folder_is_not_marked_in_its_turn()
    {
        HandIn("plan");
        string inside = Path.Combine(Class, "marked");

        Program.Run("batch", Class, "--out", inside).ExitCode.ShouldBe(0);
        Program.Outcome again = Program.Run("batch", Class, "--out", inside);

        again.ExitCode.ShouldBe(0, again.Error);
        again.Error.ShouldBe("1/1 plan.docx: as before\nessaymarker: 0 marked, 1 as before, 0 not marked.\n");
        Program.Run("batch", Class, "--out", Class).Error.ShouldContain("Name another folder with --out; it may lie inside this one.");
    }

    [Fact]
    public void Two_batches_never_work_in_one_folder()
    {
        HandIn("plan");
        Directory.CreateDirectory(Output);
        using var held = new FileStream(Path.Combine(Output, ".batch.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Program.Outcome outcome = Program.Run("batch", Class, "--out", Output);

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("Another batch is at work in this folder. Wait until it is done, or choose another folder with --out.");
    }

    [FactWhere("strace")]
    [Trait("Category", "Integration")]
    public void A_batch_opens_no_network_socket()
    {
        HandIn("plan", "essay-02");
        string trace = _folder.File("trace");

        Program.Outcome outcome = Program.Start(
            "strace", ["-f", "-e", "trace=socket,connect,bind", "-o", trace, "dotnet", Program.Assembly, "batch", Class, "--out", Output]);

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        string calls = File.ReadAllText(trace);
        calls.ShouldContain("+++ exited with 0 +++");
        calls.ShouldNotContain("AF_INET");
    }

    private void HandIn(params string[] samples)
    {
        foreach (string sample in samples)
            File.Copy(Repository.Sample(sample), Path.Combine(Class, sample + ".docx"));
    }
}
