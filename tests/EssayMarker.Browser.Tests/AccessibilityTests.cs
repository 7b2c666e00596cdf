using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Browser.Tests;

/// <summary>No page breaks a rule of WCAG 2.2 AA that axe can test, in any state that a reader brings it to.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class AccessibilityTests(ChromiumFixture chromium, ReportPages pages)
{
    [TheoryWhere("chromium"), MemberData(nameof(BrowserTests.Kinds), MemberType = typeof(BrowserTests))]
    public Task In_light(PageKind kind) => Check(BrowserTests.Essay, kind, new PageOptions());

    [TheoryWhere("chromium"), MemberData(nameof(BrowserTests.Kinds), MemberType = typeof(BrowserTests))]
    public Task In_the_dark(PageKind kind) => Check(BrowserTests.Essay, kind, new PageOptions { ColorScheme = ColorScheme.Dark });

    [TheoryWhere("chromium"), MemberData(nameof(BrowserTests.Kinds), MemberType = typeof(BrowserTests))]
    public Task In_a_narrow_window(PageKind kind) => Check(BrowserTests.Essay, kind, new PageOptions { Width = 320 });

    [TheoryWhere("chromium")]
    [InlineData(PageKind.Student)]
    [InlineData(PageKind.Teacher)]
    public Task Of_a_text_without_a_level(PageKind kind) => Check(BrowserTests.Plan, kind, new PageOptions());

    [TheoryWhere("chromium")]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    public async Task With_details_open_and_a_walk_under_way(ColorScheme scheme, int width)
    {
        await using OpenedPage opened = await chromium.OpenAsync(
            pages.Write(BrowserTests.Essay, PageKind.Teacher), new PageOptions { ColorScheme = scheme, Width = width });
        await opened.Page.Locator("a.s.ok").First.ClickAsync();
        await opened.Page.Locator(".walk").First.ClickAsync();

        (await opened.Page.Locator(".note.open").IsVisibleAsync()).ShouldBeTrue();
        (await opened.Page.Locator("#walker").IsVisibleAsync()).ShouldBeTrue();
        (await Axe.FindingsAsync(opened.Page)).ShouldBeEmpty();
    }

    private async Task Check(string sample, PageKind kind, PageOptions options)
    {
        await using OpenedPage opened = await chromium.OpenAsync(pages.Write(sample, kind), options);

        (await Axe.FindingsAsync(opened.Page)).ShouldBeEmpty();
    }
}
