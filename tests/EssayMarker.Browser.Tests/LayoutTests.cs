using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Browser.Tests;

/// <summary>All of every page can be read without scrolling sideways, however wide the window and however large the letters.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class LayoutTests(ChromiumFixture chromium, ReportPages pages)
{
    /// <summary>What WCAG 1.4.12 lets a reader ask for.</summary>
    private static readonly string[] TextSpacing =
    [
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }",
        "p { margin-bottom: 2em !important; }",
    ];

    [TheoryWhere("chromium")]
    [InlineData(PageKind.Student)]
    [InlineData(PageKind.Teacher)]
    [InlineData(PageKind.TeachersCoursework)]
    public async Task Nothing_overlaps_or_is_cut_on_any_samples_page(PageKind kind)
    {
        foreach (string sample in Repository.Samples)
        {
            await using OpenedPage opened = await OpenAsync(sample, kind, 1280);
            await OpenAllDetails(opened.Page);
            foreach (int width in new[] { 1280, 768, 320 })
            {
                await opened.Page.SetViewportSizeAsync(width, 800);

                (await Layout.FindingsAsync(opened.Page)).ShouldBeEmpty($"{sample} at {width}");
            }
        }
    }

    [TheoryWhere("chromium")]
    [InlineData(PageKind.Student)]
    [InlineData(PageKind.Teacher)]
    public async Task The_first_screen_holds_level_strongest_passage_weakest_strand_and_first_step(PageKind kind)
    {
        string[] levelled = [.. Repository.Samples.Where(sample => pages.Mark(sample).Level is not null)];
        levelled.ShouldNotBeEmpty();
        foreach (string sample in levelled)
        {
            await using OpenedPage opened = await OpenAsync(sample, kind, 1280);

            IReadOnlyList<ILocator> cells = await opened.Page.Locator(".glance .cell").AllAsync();

            cells.Count.ShouldBe(4, sample);
            foreach (ILocator cell in cells)
            {
                LocatorBoundingBoxResult box = (await cell.BoundingBoxAsync())!;
                box.Y.ShouldBeGreaterThanOrEqualTo(0, sample);
                (box.Y + box.Height).ShouldBeLessThanOrEqualTo(800, sample);
            }
        }
    }

    [TheoryWhere("chromium")]
    [InlineData(1280, PageKind.Student)]
    [InlineData(1280, PageKind.Teacher)]
    [InlineData(768, PageKind.Student)]
    [InlineData(768, PageKind.Teacher)]
    public async Task Letters_of_twice_the_size_cut_nothing(int width, PageKind kind)
    {
        await using OpenedPage opened = await OpenAsync(BrowserTests.Essay, kind, width);
        await OpenAllDetails(opened.Page);

        await opened.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");

        (await Layout.FindingsAsync(opened.Page)).ShouldBeEmpty();
    }

    [TheoryWhere("chromium")]
    [InlineData(1280, PageKind.Student)]
    [InlineData(1280, PageKind.Teacher)]
    [InlineData(320, PageKind.Student)]
    [InlineData(320, PageKind.Teacher)]
    public async Task Wider_spaces_between_letters_words_and_lines_cut_nothing(int width, PageKind kind)
    {
        await using OpenedPage opened = await OpenAsync(BrowserTests.Essay, kind, width);
        await OpenAllDetails(opened.Page);

        await opened.Page.EvaluateAsync(
            "rules => rules.forEach(rule => document.styleSheets[0].insertRule(rule, document.styleSheets[0].cssRules.length))", TextSpacing);

        (await opened.Page.Locator("h1").EvaluateAsync<string>("heading => getComputedStyle(heading).letterSpacing")).ShouldNotBe("normal");
        (await Layout.FindingsAsync(opened.Page)).ShouldBeEmpty();
    }

    private Task<OpenedPage> OpenAsync(string sample, PageKind kind, int width) =>
        chromium.OpenAsync(pages.Write(sample, kind), new PageOptions { Width = width });

    private static async Task OpenAllDetails(IPage page) =>
        await page.EvaluateAsync("() => document.querySelectorAll('.note').forEach(note => note.classList.add('open'))");
}
