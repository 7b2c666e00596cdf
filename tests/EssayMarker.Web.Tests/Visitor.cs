using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;

namespace EssayMarker.Web.Tests;

/// <summary>A browser without scripts: it keeps its cookies and follows no redirect unless it is told to.</summary>
internal sealed class Visitor(RunningServer server) : IDisposable
{
    private const int MostLooks = 600;

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address };

    public HttpClient Client => _client;

    public void Dispose() => _client.Dispose();

    public async Task<IHtmlDocument> PageAsync(string path) => await ReadAsync(await _client.GetAsync(path));

    /// <summary>The token in the form of the first page.</summary>
    public async Task<string> TokenAsync() => (await PageAsync("/")).QuerySelector<IHtmlInputElement>("#upload input[name=token]")!.Value;

    /// <summary>Sends the form as the first page gives it, with what was filled in.</summary>
    public async Task<HttpResponseMessage> SendAsync(Filled filled) => await _client.PostAsync("/essays", filled.Content(await TokenAsync()));

    /// <summary>Hands an essay in and waits for its report.</summary>
    /// <returns>The path of its page, and the page.</returns>
    public async Task<(string Path, HttpResponseMessage Report)> MarkAsync(Filled filled)
    {
        HttpResponseMessage answer = await SendAsync(filled);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        string path = answer.Headers.Location!.OriginalString;
        for (int look = 0; look < MostLooks; look++)
        {
            HttpResponseMessage page = await _client.GetAsync(path);
            if (page.StatusCode != HttpStatusCode.Accepted)
                return (path, page);
            await Task.Delay(100);
        }
        throw new TimeoutException("The essay is still being marked.");
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
}
