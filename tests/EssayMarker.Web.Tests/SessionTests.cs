using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Shouldly;

namespace EssayMarker.Web.Tests;

public sealed class SessionTests(RunningServer server) : IClassFixture<RunningServer>, IDisposable
{
    private static readonly Filled Short = new() { Text = "Stalin ruled by terror because he trusted nobody." };
    private static readonly string[] Ends = ["", "/word", "/json", "/page"];

    private readonly Visitor _visitor = new(server);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task The_cookie_is_for_this_browser_while_it_is_open_and_for_no_script_or_other_site()
    {
        HttpResponseMessage answer = await _visitor.Client.GetAsync("/");

        string[] cookie = answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().Split("; ");
        cookie[0].ShouldMatch("^essaymarker-session=[0-9a-f]{32}$");
        cookie[1..].Order().ShouldBe(["httponly", "path=/", "samesite=strict"]);
    }

    [Fact]
    public async Task Another_browser_is_told_that_there_is_no_such_report()
    {
        (string path, _) = await _visitor.MarkAsync(Short);
        using var other = new Visitor(server);
        await other.TokenAsync();

        foreach (string end in Ends)
        {
            (await _visitor.Client.GetAsync(path + end)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await other.Client.GetAsync(path + end)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
        (await other.PageAsync("/")).QuerySelectorAll(".essays a").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_page_lists_the_essays_of_its_browser_and_forgets_them_when_asked()
    {
        (string path, _) = await _visitor.MarkAsync(Short);
        IHtmlDocument home = await _visitor.PageAsync("/");
        home.QuerySelectorAll(".essays a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe(path);
        string token = home.QuerySelector<IHtmlInputElement>("form[action='/forget'] input")!.Value;

        HttpResponseMessage answer = await _visitor.Client.PostAsync("/forget", new FormUrlEncodedContent([new("token", token)]));

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await _visitor.Client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _visitor.PageAsync("/")).QuerySelectorAll(".essays a").ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_forgotten_without_the_forms_token()
    {
        (string path, _) = await _visitor.MarkAsync(Short);

        HttpResponseMessage answer = await _visitor.Client.PostAsync("/forget", new FormUrlEncodedContent([new("token", "0")]));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await _visitor.Client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Half_an_hour_without_use_forgets_and_use_keeps()
    {
        (string path, _) = await _visitor.MarkAsync(Short);

        server.Wait(TimeSpan.FromMinutes(29));
        (await _visitor.Client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
        server.Wait(TimeSpan.FromMinutes(29));
        (await _visitor.Client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
        server.Wait(TimeSpan.FromMinutes(30));
        (await _visitor.Client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_form_that_was_open_too_long_is_not_taken_and_says_what_to_do()
    {
        string token = await _visitor.TokenAsync();
        server.Wait(TimeSpan.FromMinutes(30));

        HttpResponseMessage answer = await _visitor.Client.PostAsync("/essays", Short.Content(token));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("The page was open too long: go back, reload and send again.");
    }

    [Fact]
    public async Task Of_many_essays_sent_at_once_each_gets_its_report()
    {
        await _visitor.TokenAsync();

        HttpStatusCode[] reports = [.. await Task.WhenAll(Enumerable.Range(1, 12).Select(async _ => (await _visitor.MarkAsync(Short)).Report.StatusCode))];

        reports.ShouldAllBe(status => status == HttpStatusCode.OK);
        (await _visitor.PageAsync("/")).QuerySelectorAll(".essays a").Length.ShouldBe(12);
    }

    [Fact]
    public async Task The_newest_twenty_essays_are_kept()
    {
        var paths = new List<string>();
        for (int essay = 1; essay <= 21; essay++)
            paths.Add((await _visitor.MarkAsync(Short)).Path);

        (await _visitor.PageAsync("/")).QuerySelectorAll(".essays a").Select(link => link.GetAttribute("href")!)
            .ShouldBe(paths.Skip(1).Reverse());
        (await _visitor.Client.GetAsync(paths[0])).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task All_reports_together_stay_within_their_bound_and_the_newest_is_kept()
    {
        var paths = new List<string>();
        byte[] noise = new byte[17 * 1024 * 1024];
        new Random(1).NextBytes(noise);
        for (int essay = 1; essay <= 4; essay++)
            paths.Add((await _visitor.MarkAsync(new Filled { FileName = "picture.docx", File = SamplePackage.With("word/media/image9.png", noise) })).Path);

        HttpStatusCode[] found = [.. await Task.WhenAll(paths.Select(async path => (await _visitor.Client.GetAsync(path)).StatusCode))];

        found.ShouldBe([HttpStatusCode.NotFound, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK]);
    }
}
