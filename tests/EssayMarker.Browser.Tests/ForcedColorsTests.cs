using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Browser.Tests;

/// <summary>Where the reader's system gives the colours, marks and drawings can still be told apart.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class ForcedColorsTests(ChromiumFixture chromium, ReportPages pages)
{
    [TheoryWhere("chromium")]
    [InlineData(PageKind.Student)]
    [InlineData(PageKind.Teacher)]
    public async Task The_marks_of_sentences_differ_by_their_lines(PageKind kind)
    {
        await using OpenedPage opened = await OpenAsync(kind);

        string[] lines = await opened.Page.Locator(".key span.s").EvaluateAllAsync<string[]>(
            "marks => marks.map(mark => mark.className.includes('side-') ? '' : getComputedStyle(mark).textDecorationStyle).filter(line => line)");

        lines.ShouldBe(["dotted", "dashed", "double"]);
        (await StyleOf(opened.Page, ".key .side-1", "textDecorationStyle")).ShouldBe("solid");
        (await StyleOf(opened.Page, ".key .side-2", "textDecorationStyle")).ShouldBe("solid");
        (await StyleOf(opened.Page, ".key .side-1", "textDecorationThickness")).ShouldNotBe(await StyleOf(opened.Page, ".key .side-2", "textDecorationThickness"));
    }

    [FactWhere("chromium")]
    public async Task The_level_stands_out_on_its_scale()
    {
        string sample = Repository.Samples.First(sample => pages.Mark(sample).Level?.Possibly is not null);
        await using OpenedPage opened = await OpenAsync(PageKind.Teacher, sample);

        string level = await StyleOf(opened.Page, ".scale rect.is", "fill");
        string other = await StyleOf(opened.Page, ".scale rect:not(.is, .may)", "fill");

        level.ShouldNotBe(other);
        (await StyleOf(opened.Page, ".scale rect:not(.is, .may)", "stroke")).ShouldNotBe(other);
        (await StyleOf(opened.Page, ".scale rect.may", "strokeDasharray")).ShouldNotBe("none");
        (await StyleOf(opened.Page, ".scale .likely", "stroke")).ShouldNotBe(level);
        (await StyleOf(opened.Page, ".scale .range", "stroke")).ShouldNotBe(other);
    }

    [FactWhere("chromium")]
    public async Task The_sides_of_the_balance_bar_differ_by_stripes()
    {
        await using OpenedPage opened = await OpenAsync(PageKind.Student);

        (await opened.Page.Locator(".balance .stripes").CountAsync()).ShouldBe(1);
        (await StyleOf(opened.Page, ".balance .stripes", "stroke")).ShouldNotBe(await StyleOf(opened.Page, ".balance .side-2", "fill"));
        (await StyleOf(opened.Page, ".balance .empty", "fill")).ShouldNotBe(await StyleOf(opened.Page, ".balance .side-1", "fill"));
    }

    [FactWhere("chromium")]
    public async Task A_walks_sentence_and_opened_details_are_framed()
    {
        await using OpenedPage opened = await OpenAsync(PageKind.Student);
        await opened.Page.Locator("a.s.ok").First.PressAsync("Enter");
        await opened.Page.Locator(".walk").First.PressAsync("Enter");

        (await StyleOf(opened.Page, ".here", "outlineStyle")).ShouldBe("solid");
        (await StyleOf(opened.Page, ".note.open", "borderBlockStartStyle")).ShouldBe("solid");
    }

    private static Task<string> StyleOf(IPage page, string selector, string property) =>
        page.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property]", property);

    private Task<OpenedPage> OpenAsync(PageKind kind, string sample = BrowserTests.Essay) => chromium.OpenAsync(
        pages.Write(sample, kind), new PageOptions { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
}
