using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Browser.Tests;

/// <summary>Sentences, details and points lead to each other, with the script and without it.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class LinkTests(ChromiumFixture chromium, ReportPages pages)
{
    [TheoryWhere("chromium"), MemberData(nameof(BrowserTests.Kinds), MemberType = typeof(BrowserTests))]
    public async Task Every_link_has_its_one_target_on_the_page(PageKind kind)
    {
        foreach (string sample in Repository.Samples)
        {
            await using OpenedPage opened = await OpenAsync(sample, kind, hasScript: false);

            string[] links = await opened.Page.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href') ?? '')");
            string[] ids = await opened.Page.Locator("[id]").EvaluateAllAsync<string[]>("elements => elements.map(element => element.id)");

            ids.ShouldBeUnique(sample);
            links.ShouldAllBe(link => link.StartsWith('#'), sample);
            links.Select(link => Uri.UnescapeDataString(link[1..])).Except(ids.Select(Uri.UnescapeDataString)).ShouldBeEmpty(sample);
        }
    }

    [TheoryWhere("chromium")]
    [InlineData(PageKind.Student, true)]
    [InlineData(PageKind.Student, false)]
    [InlineData(PageKind.Teacher, true)]
    [InlineData(PageKind.Teacher, false)]
    public async Task A_sentence_leads_to_its_details_they_to_the_point_and_it_to_the_sentence(PageKind kind, bool hasScript)
    {
        await using OpenedPage opened = await OpenAsync(BrowserTests.Essay, kind, hasScript);
        IPage page = opened.Page;
        string first = (await page.Locator(".walk").First.GetAttributeAsync("data-walk"))!.Split(' ')[0];
        ILocator sentence = page.Locator("#s" + first), note = page.Locator("#d" + first);
        (await note.IsVisibleAsync()).ShouldBeFalse();

        await sentence.ClickAsync();
        (await note.IsVisibleAsync()).ShouldBeTrue();
        (await IsInTheWindow(note)).ShouldBeTrue();

        ILocator chip = note.Locator("a.chip").First;
        ILocator point = page.Locator($"[id='{(await chip.GetAttributeAsync("href"))![1..]}']");
        await chip.ClickAsync();
        (await IsInTheWindow(point)).ShouldBeTrue();
        (await point.EvaluateAsync<bool>("point => point.matches(':target')")).ShouldBeTrue();

        await point.Locator(".walk").ClickAsync();
        ILocator reached = page.Locator(hasScript ? ".here" : ":target");
        (await reached.GetAttributeAsync("id")).ShouldStartWith("s");
        (await IsInTheWindow(reached)).ShouldBeTrue();
        (await reached.EvaluateAsync<string>("sentence => getComputedStyle(sentence).backgroundColor")).ShouldNotBe("rgba(0, 0, 0, 0)");
    }

    [TheoryWhere("chromium")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Details_lead_back_to_their_sentence(bool hasScript)
    {
        await using OpenedPage opened = await OpenAsync(BrowserTests.Essay, PageKind.Student, hasScript);
        ILocator sentence = opened.Page.Locator("a.s.ok").First;
        ILocator note = opened.Page.Locator((await sentence.GetAttributeAsync("href"))!);
        await sentence.ClickAsync();

        await note.Locator(".back").ClickAsync();

        (await note.IsVisibleAsync()).ShouldBeFalse();
        (await IsInTheWindow(sentence)).ShouldBeTrue();
    }

    [FactWhere("chromium")]
    public async Task An_address_that_names_a_sentences_details_opens_them()
    {
        await using OpenedPage opened = await OpenAsync(BrowserTests.Essay, PageKind.Student, hasScript: true);
        string details = (await opened.Page.Locator("a.s.ok").First.GetAttributeAsync("href"))!;

        await opened.Page.EvaluateAsync("address => { location.hash = address; }", details);

        await opened.Page.Locator(details).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Visible, Timeout = 2000 });
    }

    private static Task<bool> IsInTheWindow(ILocator element) => element.EvaluateAsync<bool>("""
        element => [...element.getClientRects()].some(box => {
          const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
          const top = document.elementFromPoint(box.left + Math.min(box.width, 40) / 2, Math.min(y, innerHeight - 1));
          return top !== null && (element.contains(top) || top.contains(element));
        })
        """);

    private Task<OpenedPage> OpenAsync(string sample, PageKind kind, bool hasScript) => chromium.OpenAsync(
        pages.Write(sample, kind), new PageOptions { HasScript = hasScript, ReducedMotion = ReducedMotion.Reduce });
}
