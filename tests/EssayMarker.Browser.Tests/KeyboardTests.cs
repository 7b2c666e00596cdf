using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Browser.Tests;

/// <summary>Everything that a pointer can do, the keyboard can, and the reader always sees where they are.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class KeyboardTests(ChromiumFixture chromium, ReportPages pages)
{
    private const string Controls = """
        () => [...document.querySelectorAll('*')]
            .map((element, place) => ({ element, place }))
            .filter(({ element }) => element.matches('a[href], button, input, summary, [tabindex="0"]') && element.checkVisibility())
            .map(({ place }) => place)
        """;

    [TheoryWhere("chromium")]
    [InlineData(PageKind.Student, 1280, 800)]
    [InlineData(PageKind.Teacher, 1280, 800)]
    [InlineData(PageKind.Teacher, 320, 256)]
    [InlineData(PageKind.TeachersCoursework, 1280, 800)]
    public async Task Tab_goes_through_every_control_in_the_order_of_the_source(PageKind kind, int width, int height)
    {
        await using OpenedPage opened = await OpenAsync(kind, width, height);

        IReadOnlyList<FocusedElement> walked = await TabThrough(opened.Page);

        walked.Select(element => element.Place).ShouldBe(await opened.Page.EvaluateAsync<int[]>(Controls));
        Hidden(walked).ShouldBeEmpty("hidden while it has the focus");
        walked.Where(element => element.Outline < 2).Select(element => element.Name).ShouldBeEmpty("shows no focus");
    }

    [TheoryWhere("chromium")]
    [InlineData(1280, 800)]
    [InlineData(320, 256)]
    public async Task Going_back_the_bar_of_links_never_hides_what_has_the_focus(int width, int height)
    {
        await using OpenedPage opened = await OpenAsync(PageKind.Teacher, width, height);

        IReadOnlyList<FocusedElement> walked = await TabThrough(opened.Page, "Shift+Tab");

        walked.Select(element => element.Place).ShouldBeInOrder(SortDirection.Descending);
        Hidden(walked).ShouldBeEmpty("hidden while it has the focus");
    }

    [FactWhere("chromium")]
    public async Task During_a_walk_the_bar_never_hides_what_has_the_focus()
    {
        await using OpenedPage opened = await OpenAsync(PageKind.Teacher, 1280, 800);
        await opened.Page.Locator(".walk").First.PressAsync("Enter");
        await opened.Page.Locator(".skip").FocusAsync();

        IReadOnlyList<FocusedElement> walked = await TabThrough(opened.Page);

        walked.ShouldContain(element => element.Name == "button");
        Hidden(walked).ShouldBeEmpty("hidden while it has the focus");
    }

    [TheoryWhere("chromium"), MemberData(nameof(BrowserTests.KindsWithDetails), MemberType = typeof(BrowserTests))]
    public async Task Enter_opens_the_details_of_a_sentence_and_Escape_gives_the_focus_back(PageKind kind)
    {
        await using OpenedPage opened = await OpenAsync(kind, 1280, 800);
        ILocator sentence = opened.Page.Locator("a.s.ok").First;
        ILocator note = opened.Page.Locator((await sentence.GetAttributeAsync("href"))!);

        await sentence.PressAsync("Enter");

        (await note.IsVisibleAsync()).ShouldBeTrue();
        (await HasFocus(note)).ShouldBeTrue();
        (await sentence.GetAttributeAsync("aria-expanded")).ShouldBe("true");

        await opened.Page.Keyboard.PressAsync("Escape");

        (await note.IsVisibleAsync()).ShouldBeFalse();
        (await HasFocus(sentence)).ShouldBeTrue();
        (await sentence.GetAttributeAsync("aria-expanded")).ShouldBe("false");
    }

    [TheoryWhere("chromium"), MemberData(nameof(BrowserTests.KindsWithDetails), MemberType = typeof(BrowserTests))]
    public async Task A_point_walks_through_its_sentences_and_back(PageKind kind)
    {
        await using OpenedPage opened = await OpenAsync(kind, 1280, 800);
        ILocator point = opened.Page.Locator(".walk[data-walk*=' ']").First;
        string[] sentences = (await point.GetAttributeAsync("data-walk"))!.Split(' ');

        await point.PressAsync("Enter");
        await WalkerIsAt(opened.Page, sentences, 0);
        (await HasFocus(opened.Page.Locator("[data-step='1']"))).ShouldBeTrue();

        await opened.Page.Keyboard.PressAsync("Enter");
        await WalkerIsAt(opened.Page, sentences, 1);

        await opened.Page.Locator("[data-step='-1']").PressAsync("Enter");
        await WalkerIsAt(opened.Page, sentences, 0);

        await opened.Page.Locator("[data-step='-1']").PressAsync("Enter");
        await WalkerIsAt(opened.Page, sentences, sentences.Length - 1);

        await opened.Page.Locator("[data-step='0']").PressAsync("Enter");
        (await opened.Page.Locator("#walker").IsVisibleAsync()).ShouldBeFalse();
        (await opened.Page.Locator(".here").CountAsync()).ShouldBe(0);
        (await HasFocus(point)).ShouldBeTrue();
    }

    [FactWhere("chromium")]
    public async Task Escape_ends_a_walk_first_and_closes_details_after_it()
    {
        await using OpenedPage opened = await OpenAsync(PageKind.Student, 1280, 800);
        await opened.Page.Locator("a.s.ok").First.PressAsync("Enter");
        await opened.Page.Locator(".walk").First.PressAsync("Enter");

        await opened.Page.Keyboard.PressAsync("Escape");
        (await opened.Page.Locator("#walker").IsVisibleAsync()).ShouldBeFalse();
        (await opened.Page.Locator(".note.open").CountAsync()).ShouldBe(1);

        await opened.Page.Keyboard.PressAsync("Escape");
        (await opened.Page.Locator(".note.open").CountAsync()).ShouldBe(0);
    }

    private static IEnumerable<string> Hidden(IEnumerable<FocusedElement> walked) =>
        walked.Where(element => !element.IsSeen).Select(element => $"{element.Name} at {element.Top} to {element.Bottom}");

    /// <summary>Presses Tab, or another key, until the focus leaves the page.</summary>
    private static async Task<IReadOnlyList<FocusedElement>> TabThrough(IPage page, string key = "Tab")
    {
        List<FocusedElement> walked = [];
        await page.Keyboard.PressAsync(key);
        while (await FocusedElement.OfAsync(page) is { } element && (walked.Count == 0 || element.Place != walked[0].Place))
        {
            walked.Add(element);
            await page.Keyboard.PressAsync(key);
        }

        return walked;
    }

    private static async Task WalkerIsAt(IPage page, string[] sentences, int at)
    {
        (await page.Locator(".here").EvaluateAllAsync<string[]>("found => found.map(element => element.id)")).ShouldBe(["s" + sentences[at]]);
        (await page.Locator("#walker [role=status]").InnerTextAsync()).ShouldContain($"{at + 1} of {sentences.Length}");
        (await page.Locator(".here").EvaluateAsync<bool>("""
            element => {
              const [box] = element.getClientRects();
              return box.top >= 0 && box.bottom <= document.getElementById('walker').getBoundingClientRect().top;
            }
            """)).ShouldBeTrue();
    }

    private static Task<bool> HasFocus(ILocator element) => element.EvaluateAsync<bool>("element => document.activeElement === element");

    private Task<OpenedPage> OpenAsync(PageKind kind, int width, int height) => chromium.OpenAsync(
        pages.Write(BrowserTests.Essay, kind), new PageOptions { Width = width, Height = height, ReducedMotion = ReducedMotion.Reduce });
}
