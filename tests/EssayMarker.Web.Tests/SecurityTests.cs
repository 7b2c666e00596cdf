using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using EssayMarker.Reports;
using Shouldly;

namespace EssayMarker.Web.Tests;

public sealed class SecurityTests(RunningServer server) : IClassFixture<RunningServer>, IDisposable
{
    private const string OwnPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly Filled Short = new() { Text = "Stalin ruled by terror because he trusted nobody." };

    private readonly Visitor _visitor = new(server);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Every_answer_forbids_the_browser_to_keep_it_and_to_fetch_or_frame_anything()
    {
        (string path, HttpResponseMessage report) = await _visitor.MarkAsync(Short);
        HttpResponseMessage[] answers =
        [
            report,
            await _visitor.SendAsync(Short),
            await _visitor.SendAsync(new Filled()),
            .. await Task.WhenAll(new[] { "/", "/assets/report.css", "/assets/web.css", "/assets/web.js", "/nowhere", "/essays", path + "/word", path + "/json", path + "/page" }
                .Select(each => _visitor.Client.GetAsync(each))),
            await _visitor.Client.PostAsync("/essays", null),
            await _visitor.Client.PostAsync("/forget", new FormUrlEncodedContent([new("token", new string('a', 100_000))])),
        ];

        answers.Select(answer => (int)answer.StatusCode).ShouldBe([200, 303, 422, 200, 200, 200, 200, 404, 405, 200, 200, 200, 400, 413]);
        foreach (HttpResponseMessage answer in answers)
        {
            answer.Headers.CacheControl!.ToString().ShouldBe("no-store");
            Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
            Header(answer, "Referrer-Policy").ShouldBe("no-referrer");
            Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
            Header(answer, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
            Header(answer, "Content-Security-Policy").ShouldBe(answer == report ? HtmlReport.ContentSecurityPolicy + "; frame-ancestors 'none'" : OwnPolicy);
            answer.Headers.Contains("Server").ShouldBeFalse();
        }
        (await Visitor.ReadAsync(report)).QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content").ShouldBe(HtmlReport.ContentSecurityPolicy);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("evil.example:5157", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost.evil.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("192.168.0.1", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:5157", HttpStatusCode.OK)]
    [InlineData("[::1]:5157", HttpStatusCode.OK)]
    public async Task Only_requests_to_this_computers_own_names_are_answered(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };

        HttpResponseMessage answer = await _visitor.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(expected);
        answer.Headers.Contains("Set-Cookie").ShouldBe(expected == HttpStatusCode.OK);
    }

    [Fact]
    public void Both_addresses_of_this_computers_own_answer()
    {
        IPAddress[] own = [IPAddress.Loopback, .. Socket.OSSupportsIPv6 && HasAddress(IPAddress.IPv6Loopback) ? [IPAddress.IPv6Loopback] : Array.Empty<IPAddress>()];

        foreach (IPAddress address in own)
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            Should.NotThrow(() => socket.Connect(address, server.Address.Port));
        }
    }

    [Fact]
    public void No_other_address_of_this_computer_answers()
    {
        IPAddress[] others =
        [
            .. Addresses().Where(address => !IPAddress.IsLoopback(address) && !address.IsIPv6LinkLocal),
            IPAddress.Parse("127.0.0.2"), // listening on every address would answer here too
        ];

        foreach (IPAddress address in others)
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            Should.Throw<SocketException>(() => socket.Connect(address, server.Address.Port)).SocketErrorCode.ShouldBe(SocketError.ConnectionRefused);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("00000000000000000000000000000000")]
    public async Task A_post_that_comes_from_no_form_of_ours_is_not_taken(string? token)
    {
        await _visitor.TokenAsync();

        HttpResponseMessage answer = await _visitor.Client.PostAsync("/essays", token is null ? new MultipartFormDataContent { { new StringContent("1"), "question" } } : Short.Content(token));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _visitor.PageAsync("/")).QuerySelectorAll(".essays").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_token_of_another_browser_is_not_taken()
    {
        using var other = new Visitor(server);
        await _visitor.TokenAsync();

        HttpResponseMessage answer = await _visitor.Client.PostAsync("/essays", Short.Content(await other.TokenAsync()));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("text/plain", "token=1")]
    [InlineData("multipart/form-data", "--x\r\n")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\ncut")]
    [InlineData("multipart/form-data; boundary=x", "no boundary at all")]
    [InlineData("multipart/form-data; boundary=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "--x")]
    public async Task A_body_that_is_no_form_is_a_bad_request(string type, string body)
    {
        var content = new StringContent(body);
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        HttpResponseMessage answer = await _visitor.Client.PostAsync("/essays", content);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        server.Errors.ShouldBeEmpty();
    }

    private static bool HasAddress(IPAddress address) => Addresses().Contains(address);

    private static IEnumerable<IPAddress> Addresses() =>
        NetworkInterface.GetAllNetworkInterfaces().SelectMany(each => each.GetIPProperties().UnicastAddresses).Select(each => each.Address);

    private static string Header(HttpResponseMessage answer, string name) => answer.Headers.GetValues(name).Single();
}
