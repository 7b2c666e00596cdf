using System.Net;
using System.Net.Sockets;
using Shouldly;

namespace EssayMarker.Cli.Tests;

public sealed class ServeTests
{
    private const string Secret = "Zaunkönig";

    [Fact]
    public async Task The_address_is_printed_and_Ctrl_C_stops_it()
    {
        using var folder = new TemporaryFolder();
        using var server = new ServeProcess(folder);

        (await server.Client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        ServeProcess.Outcome outcome = await server.InterruptAsync();

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Output.ShouldBe(server.Client.BaseAddress + "\n");
        outcome.Error.ShouldBe("Ctrl-C stops it and forgets every essay.\n");
    }

    [Fact]
    public async Task Nothing_of_an_essay_is_written_to_disk_or_to_the_terminal()
    {
        using var folder = new TemporaryFolder();
        using var server = new ServeProcess(folder);

        string report = await server.MarkAsync($"{Secret}.txt", $"{Secret} held that Stalin ruled by terror because he trusted nobody.");
        HttpStatusCode refused = (await server.SendAsync($"{Secret}.docx", Secret)).StatusCode;
        string[] written = Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories);
        string[] openFiles = [.. server.OpenFiles().Where(file => file.StartsWith(folder.Path, StringComparison.Ordinal) || (file.EndsWith("(deleted)", StringComparison.Ordinal) && !file.StartsWith("/memfd:", StringComparison.Ordinal)))];
        ServeProcess.Outcome outcome = await server.InterruptAsync();

        report.ShouldContain(Secret);
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        written.ShouldBeEmpty();
        openFiles.ShouldBeEmpty();
        outcome.Error.ShouldNotContain(Secret);
        outcome.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_port_that_is_taken_is_named_with_the_way_out()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;

        Program.Outcome outcome = Program.Run("serve", "--port", $"{port}");

        outcome.ExitCode.ShouldBe(1, outcome.Error);
        outcome.Output.ShouldBeEmpty();
        outcome.Error.ShouldBe($"essaymarker: Port {port} cannot be used: another program has it, or it is not allowed. Choose another port; 0 takes any that is free.\n");
    }

    [Fact]
    public void A_folder_without_rubrics_is_named()
    {
        using var folder = new TemporaryFolder();

        Program.Outcome outcome = Program.Run("serve", "--port", "0", "--rubrics", folder.Path);

        outcome.ExitCode.ShouldBe(1, outcome.Error);
        outcome.Error.ShouldBe($"essaymarker: There is no rubric in {folder.Path}. Name a folder that holds one with --rubrics.\n");
    }

    [Fact]
    public void A_port_that_is_none_is_explained()
    {
        Program.Outcome outcome = Program.Run("serve", "--port", "70000");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("--port takes a number from 0 to 65535.");
    }

    [Fact]
    public async Task A_server_without_memory_for_an_essay_says_so_and_lives_on()
    {
        using var folder = new TemporaryFolder();
        using var server = new ServeProcess(folder, heapLimit: "C000000");

        HttpResponseMessage answer = await server.HandInAsync("draft.docx", LimitTests.Docx(LimitTests.Body("very many runs")));
        string after = await server.MarkAsync("after.txt", "Stalin ruled by terror because he trusted nobody.");

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("needs more memory than there is");
        after.ShouldContain("after.txt");
    }

    [Theory]
    [InlineData("very many paragraphs")]
    [InlineData("very many runs")]
    public async Task An_essay_just_within_the_limits_is_marked_or_refused_and_the_server_lives_on(string what)
    {
        using var folder = new TemporaryFolder();
        using var server = new ServeProcess(folder);
        await server.MarkAsync("first.txt", "Stalin ruled by terror because he trusted nobody.");

        HttpStatusCode outcome = (await server.HandInAsync("draft.docx", LimitTests.Docx(LimitTests.Body(what)))).StatusCode;
        string after = await server.MarkAsync("after.txt", "Stalin ruled by terror because he trusted nobody.");

        outcome.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity);
        after.ShouldContain("after.txt");
    }
}
