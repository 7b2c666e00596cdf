using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Browser.Tests;

/// <summary>The checks find what they are for: pages made wrong on purpose.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class ChecksTests(ChromiumFixture chromium) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("essaymarker-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TheoryWhere("chromium")]
    [InlineData("<p style='width: 2000px'>Wide</p>", "wide in a window")]
    [InlineData("<p style='height: 1em; overflow: hidden'>One<br>Two</p>", "is cut by")]
    [InlineData("<p style='width: 3em; white-space: nowrap'>One line that does not fit</p>", "outside of")]
    [InlineData("<p>Under</p><p style='margin-top: -2.2em'>Over</p>", "lies over")]
    public async Task Layout_finds(string wrong, string said)
    {
        await using OpenedPage opened = await OpenAsync(wrong);

        (await Layout.FindingsAsync(opened.Page)).ShouldContain(line => line.Contains(said));
    }

    [TheoryWhere("chromium")]
    [InlineData("<p style='color: #999; background: #fff'>Pale</p>", "breaks color-contrast")]
    [InlineData("<p><span style='color: #999'>x</span></p>", "has a contrast of 2.85")]
    [InlineData("<p style='background: linear-gradient(red, blue)'>Over a picture</p>", "stands on a picture")]
    [InlineData("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>", "breaks image-alt")]
    [InlineData("<button style='padding: 0; font-size: 8px'>x</button><button style='padding: 0; font-size: 8px'>y</button>", "breaks target-size")]
    public async Task Axe_finds(string wrong, string said)
    {
        await using OpenedPage opened = await OpenAsync(wrong);

        (await Axe.FindingsAsync(opened.Page)).ShouldContain(line => line.Contains(said));
    }

    [FactWhere("chromium")]
    public async Task In_the_dark_text_is_held_against_a_dark_window()
    {
        await using OpenedPage opened = await OpenAsync("<style>:root { color-scheme: dark }</style><p style='color: #333'>Dark on dark</p>", ColorScheme.Dark);

        (await Axe.FindingsAsync(opened.Page)).ShouldContain(line => line.StartsWith("p has a contrast of 1.", StringComparison.Ordinal));
    }

    [FactWhere("chromium")]
    public async Task A_page_without_faults_has_no_findings()
    {
        await using OpenedPage opened = await OpenAsync("<h1>Right</h1><p>A line of text with <a href='#main'>a link</a>.</p>");

        (await Axe.FindingsAsync(opened.Page)).ShouldBeEmpty();
        (await Layout.FindingsAsync(opened.Page)).ShouldBeEmpty();
    }

    [FactWhere("chromium")]
    public async Task Errors_requests_and_dialogs_are_recorded()
    {
        await using OpenedPage opened = await OpenAsync("<img alt='' src='missing.png'><script>alert('hello'); throw new Error('wrong');</script>");

        opened.Errors.ShouldContain(error => error.Contains("wrong"));
        opened.Requests.ShouldContain(request => request.EndsWith("missing.png", StringComparison.Ordinal));
        opened.Dialogs.ShouldBe(["alert: hello"]);
    }

    [TheoryWhere("chromium")]
    [InlineData("<button>Seen</button>", true, true)]
    [InlineData("<button style='outline: none'>No outline</button>", true, false)]
    [InlineData("<button>Hidden</button><div style='position: fixed; inset: 0; background: #fff'></div>", false, true)]
    public async Task The_focus_is_told_as_it_is_seen(string page, bool isSeen, bool hasOutline)
    {
        await using OpenedPage opened = await OpenAsync(page);

        await opened.Page.Keyboard.PressAsync("Tab");

        FocusedElement focused = (await FocusedElement.OfAsync(opened.Page))!;
        focused.Name.ShouldBe("button");
        focused.IsSeen.ShouldBe(isSeen);
        (focused.Outline > 0).ShouldBe(hasOutline);
    }

    private Task<OpenedPage> OpenAsync(string body, ColorScheme scheme = ColorScheme.Light)
    {
        string file = Path.Combine(_folder, "page.html");
        File.WriteAllText(file, "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>A page</title><body><main id=main>" + body + "</main></body></html>");
        return chromium.OpenAsync(new Uri(file), new PageOptions { ColorScheme = scheme });
    }
}
