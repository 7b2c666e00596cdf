using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Shouldly;

namespace EssayMarker.Web.Tests;

public sealed class UploadLimitTests(RunningServer server) : IClassFixture<RunningServer>, IDisposable
{
    private const int Limit = 20 * 1024 * 1024;

    private readonly Visitor _visitor = new(server);

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [InlineData(Limit, HttpStatusCode.UnprocessableEntity, "This is not a Word document")]
    [InlineData(Limit + 1, HttpStatusCode.RequestEntityTooLarge, "The file is larger than 20 MB. Take the pictures out and save it again.")]
    public async Task A_file_may_have_20_MB_and_not_a_byte_more(int bytes, HttpStatusCode status, string message)
    {
        HttpResponseMessage answer = await _visitor.SendAsync(new Filled { FileName = "draft.docx", File = new byte[bytes] });

        answer.StatusCode.ShouldBe(status);
        IHtmlDocument page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#problems")!.TextContent.ShouldContain(message);
        page.QuerySelectorAll("input[name=kind][checked]").ShouldHaveSingleItem("the choices that were made are kept");
    }

    [Fact]
    public async Task A_file_without_end_is_answered_while_it_still_comes()
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server.Address };
        HttpResponseMessage home = await client.GetAsync("/");
        string cookie = home.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        string token = (await Visitor.ReadAsync(home)).QuerySelector<IHtmlInputElement>("#upload input[name=token]")!.Value;

        string answer = await SendWithoutEndAsync(cookie, Part("name=\"token\"", token) + Part("name=\"kind\"", "practice") + Part("name=\"question\"", "1"));

        answer.ShouldStartWith("HTTP/1.1 413 ");
        (await _visitor.Client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        server.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Any_other_request_may_have_little()
    {
        HttpResponseMessage answer = await _visitor.Client.PostAsync("/forget", new FormUrlEncodedContent([new("token", new string('a', 100_000))]));

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await Visitor.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe("That is too large");
    }

    private static string Part(string about, string value) => $"--edge\r\nContent-Disposition: form-data; {about}\r\n\r\n{value}\r\n";

    /// <summary>Sends the parts and then a file for as long as the server lets it.</summary>
    /// <returns>The start of the answer, which came before the file's end: it has none.</returns>
    private async Task<string> SendWithoutEndAsync(string cookie, string parts)
    {
        using var connection = new TcpClient("127.0.0.1", server.Address.Port);
        NetworkStream stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /essays HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nContent-Type: multipart/form-data; boundary=edge\r\nTransfer-Encoding: chunked\r\n\r\n"));
        await WriteChunkAsync(stream, Encoding.ASCII.GetBytes(parts + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"draft.docx\"\r\n\r\n"));
        Task writing = WriteForEverAsync(stream);
        byte[] answer = new byte[64];
        await stream.ReadExactlyAsync(answer).AsTask().WaitAsync(TimeSpan.FromMinutes(1));
        writing.IsCompletedSuccessfully.ShouldBeFalse();
        connection.Close();
        await Should.ThrowAsync<IOException>(writing);
        return Encoding.ASCII.GetString(answer);
    }

    private static async Task WriteForEverAsync(NetworkStream stream)
    {
        byte[] data = new byte[64 * 1024];
        while (true)
            await WriteChunkAsync(stream, data);
    }

    private static async Task WriteChunkAsync(NetworkStream stream, byte[] data) =>
        await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes($"{data.Length:X}\r\n"), .. data, .. "\r\n"u8]);
}
