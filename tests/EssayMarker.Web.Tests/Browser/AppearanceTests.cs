using EssayMarker.Browser;
using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Web.Tests.Browser;

/// <summary>Each page as it looks: no rule of WCAG 2.2 AA that axe can test is broken, and all can be read without scrolling sideways.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class AppearanceTests(ChromiumFixture chromium, RunningServer server)
{
    public static TheoryData<ColorScheme, int> Looks => new()
    {
        { ColorScheme.Light, 1280 },
        { ColorScheme.Dark, 1280 },
        { ColorScheme.Light, 320 },
        { ColorScheme.Dark, 320 },
    };

    [TheoryWhere("chromium"), MemberData(nameof(Looks))]
    public Task The_form(ColorScheme scheme, int width) => Check(scheme, width, _ => Task.CompletedTask);

    [TheoryWhere("chromium"), MemberData(nameof(Looks))]
    public Task The_form_with_problems(ColorScheme scheme, int width) => Check(scheme, width, async window =>
    {
        await window.Page.Locator(".send").ClickAsync();
        await window.Page.Locator("#problems").WaitForAsync();
    });

    [TheoryWhere("chromium"), MemberData(nameof(Looks))]
    public Task While_an_essay_is_marked(ColorScheme scheme, int width) => Check(scheme, width, async window =>
    {
        await window.Page.Locator("#kind").CheckAsync();
        await window.Page.Locator("#text").FillAsync(Texts.Long);
        await window.Page.Locator(".send").ClickAsync();
        await window.Page.Locator("#waiting").WaitForAsync();
    });

    [TheoryWhere("chromium"), MemberData(nameof(Looks))]
    public Task The_report_with_its_links(ColorScheme scheme, int width) => Check(scheme, width, MarkAsync);

    [TheoryWhere("chromium"), MemberData(nameof(Looks))]
    public Task The_form_with_essays_below_it(ColorScheme scheme, int width) => Check(scheme, width, async window =>
    {
        await MarkAsync(window);
        await window.Page.GotoAsync(server.Address.AbsoluteUri);
        await window.Page.Locator(".essays").WaitForAsync();
    });

    [TheoryWhere("chromium"), MemberData(nameof(Looks))]
    public Task An_error(ColorScheme scheme, int width) => Check(scheme, width, window => window.Page.GotoAsync(server.Address + "nowhere"));

    private static async Task MarkAsync(Window window)
    {
        await window.Page.Locator("#kind").CheckAsync();
        await window.Page.Locator("#file").SetInputFilesAsync(Repository.Sample("essay-01.docx"));
        await window.Page.Locator(".send").ClickAsync();
        await window.ReportAsync();
    }

    private async Task Check(ColorScheme scheme, int width, Func<Window, Task> act)
    {
        await using Window window = await Window.OpenAsync(chromium, server, new PageOptions { ColorScheme = scheme, Width = width });

        await act(window);

        (await Axe.FindingsAsync(window.Page)).ShouldBeEmpty();
        (await Layout.FindingsAsync(window.Page)).ShouldBeEmpty();
        window.ShouldHaveStayedQuietly(refusals: 1);
    }
}
