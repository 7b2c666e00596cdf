using Shouldly;

namespace EssayMarker.Cli.Tests;

/// <summary>What the program does to the system around it.</summary>
[Trait("Category", "Integration")]
public sealed class SystemTests
{
    [FactWhere("strace")]
    public void Marking_opens_no_network_socket()
    {
        using var folder = new TemporaryFolder();
        string trace = folder.File("trace");

        Program.Outcome outcome = Program.Start(
            "strace", ["-f", "-e", "trace=socket,connect,bind", "-o", trace, "dotnet", Program.Assembly, "mark", Repository.Sample("essay-01"), "--out", folder.Path]);

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        string calls = File.ReadAllText(trace);
        calls.ShouldContain("+++ exited with 0 +++");
        calls.ShouldNotContain("AF_INET");
    }

    [FactWhere("strace")]
    public void The_trace_would_show_a_network_socket()
    {
        using var folder = new TemporaryFolder();
        string trace = folder.File("trace");

        Program.Start("strace", ["-f", "-e", "trace=socket", "-o", trace, "bash", "-c", "exec 3<>/dev/udp/127.0.0.1/9"]);

        File.ReadAllText(trace).ShouldContain("AF_INET");
    }

    [FactWhere("setpriv")]
    public void An_output_folder_that_may_not_be_written_to_is_named()
    {
        using var folder = new TemporaryFolder();
        string program = Unprivileged.CopyOfTheProgram(folder);
        string essay = folder.Copy(Repository.Sample("essay-01"), "draft.docx");
        byte[] before = File.ReadAllBytes(essay);
        string output = Directory.CreateDirectory(folder.File("feedback")).FullName;
        Program.Start("chmod", ["555", output]);
        Program.Start("chmod", ["-R", "a+rX", folder.Path]);

        Program.Outcome plainWrite = Unprivileged.Run("touch", Path.Combine(output, "plain"));
        Program.Outcome outcome = Unprivileged.Run("dotnet", program, "mark", essay, "--out", output);

        plainWrite.ExitCode.ShouldNotBe(0, "the folder must refuse a plain write, or this test proves nothing");
        outcome.ExitCode.ShouldBe(1, outcome.Error);
        outcome.Error.ShouldStartWith("essaymarker: ");
        outcome.Error.ShouldContain("feedback");
        outcome.Error.ShouldNotContain("   at ");
        Directory.GetFiles(output).ShouldBeEmpty();
        File.ReadAllBytes(essay).ShouldBe(before);
    }
}
