using System.Diagnostics;
using System.Text;
using EssayMarker.Rubrics;
using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Browser.Tests;

/// <summary>The page of a class in a browser: for everyone, by keyboard, on a projector and on paper.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class ClassPageTests(ChromiumFixture chromium) : IDisposable
{
    private const string Names = "[data-names]";

    private readonly MadeClass _made = new();

    public void Dispose() => _made.Dispose();

    [TheoryWhere("chromium")]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 320)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task No_rule_of_accessibility_is_broken_and_nothing_overlaps(ColorScheme scheme, int width)
    {
        await using OpenedPage opened = await OpenAsync(30, new PageOptions { ColorScheme = scheme, Width = width });
        await OpenAllDetails(opened.Page);

        (await Axe.FindingsAsync(opened.Page)).ShouldBeEmpty();
        (await Layout.FindingsAsync(opened.Page)).ShouldBeEmpty();

        await opened.Page.Locator(Names).PressAsync("Enter");
        (await Axe.FindingsAsync(opened.Page)).ShouldBeEmpty("names off");
        (await Layout.FindingsAsync(opened.Page)).ShouldBeEmpty("names off");
    }

    [TheoryWhere("chromium")]
    [InlineData(1280)]
    [InlineData(768)]
    [InlineData(320)]
    public async Task Long_names_and_texts_stay_in_their_places(int width)
    {
        string word = new('w', 120);
        _made.Write([.. MadeClass.Essays(20).Select(essay => essay with { Path = $"{word}/{essay.Path}", Warnings = [word + word] })], failures: (word + word, word, word));
        await using OpenedPage opened = await chromium.OpenAsync(new Uri(_made.Page), new PageOptions { Width = width });

        (await Layout.FindingsAsync(opened.Page)).ShouldBeEmpty();
    }

    [FactWhere("chromium")]
    public async Task A_heading_sorts_its_table_by_keyboard_one_way_and_the_other()
    {
        await using OpenedPage opened = await OpenAsync(30);
        ILocator head = opened.Page.Locator("#map thead th").Filter(new LocatorFilterOptions { HasText = "Words" });
        ILocator button = head.Locator("button");

        await button.PressAsync("Enter");

        int[] up = await Numbers(opened.Page, "#map tbody tr", 4);
        up.ShouldBe(up.Order());
        up.Length.ShouldBe(30);
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("ascending");
        (await Status(opened.Page, "map-table")).ShouldBe("Sorted by Words, lowest first.");

        await button.PressAsync("Space");

        (await Numbers(opened.Page, "#map tbody tr", 4)).ShouldBe(up.Reverse());
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("descending");
        (await opened.Page.Locator("#map [aria-sort]").CountAsync()).ShouldBe(1);
        (await button.EvaluateAsync<bool>("button => document.activeElement === button")).ShouldBeTrue();
    }

    [FactWhere("chromium")]
    public async Task Levels_and_states_sort_by_what_they_mean()
    {
        await using OpenedPage opened = await OpenAsync(30);

        await opened.Page.Locator("#map thead th").Filter(new LocatorFilterOptions { HasText = "Level" }).Locator("button").PressAsync("Enter");
        string[] levels = await Texts(opened.Page, "#map tbody td:nth-child(3)");
        levels[0].ShouldBe("No level");
        levels.Select(level => level.Replace("No level", "Level 0", StringComparison.Ordinal)[..7]).ShouldBeInOrder();

        await opened.Page.Locator("#map thead th").Filter(new LocatorFilterOptions { HasText = "S1" }).Locator("button").PressAsync("Enter");
        string[] states = await opened.Page.Locator("#map tbody td:nth-child(7)").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.className)");
        states[0].ShouldBe("met");
        states[^1].ShouldBe("not-found");
        states.Zip(states.Skip(1)).Count(pair => pair.First != pair.Second).ShouldBe(states.Distinct().Count() - 1);
    }

    [FactWhere("chromium")]
    public async Task Names_and_reasons_filter_who_needs_a_look()
    {
        await using OpenedPage opened = await OpenAsync(30);
        ILocator rows = opened.Page.Locator("#review tbody tr:visible");
        int all = await rows.CountAsync();

        await opened.Page.Locator("#review select").SelectOptionAsync("boundary");
        int near = await rows.CountAsync();
        near.ShouldBeInRange(1, all - 1);
        (await Texts(opened.Page, "#review tbody tr:visible td:last-child")).ShouldAllBe(reasons => reasons.Contains("on the edge of Levels"));
        (await Status(opened.Page, "review-table")).ShouldBe($"{near} of {all} essays shown.");

        await opened.Page.Locator("#review select").SelectOptionAsync("");
        await opened.Page.Locator("#review input").PressSequentiallyAsync("kHaN");
        (await Texts(opened.Page, "#review tbody tr:visible th")).ShouldAllBe(name => name.StartsWith("Khan", StringComparison.Ordinal));
        (await rows.CountAsync()).ShouldBeGreaterThan(0);
    }

    [FactWhere("chromium")]
    public async Task Tab_reaches_every_control_and_shows_where_it_is()
    {
        await using OpenedPage opened = await OpenAsync(16, new PageOptions { ReducedMotion = ReducedMotion.Reduce });
        List<FocusedElement> walked = [];
        await opened.Page.Keyboard.PressAsync("Tab");
        while (await FocusedElement.OfAsync(opened.Page) is { } element && (walked.Count == 0 || element.Place != walked[0].Place))
        {
            walked.Add(element);
            await opened.Page.Keyboard.PressAsync("Tab");
        }

        walked.Count.ShouldBe(await opened.Page.EvaluateAsync<int>(
            "() => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')].filter(element => element.checkVisibility()).length"));
        walked.Where(element => !element.IsSeen).Select(element => $"{element.Name} at {element.Top} to {element.Bottom}").ShouldBeEmpty("hidden while it has the focus");
        walked.Where(element => element.Outline < 2).Select(element => element.Name).ShouldBeEmpty("shows no focus");
    }

    [FactWhere("chromium")]
    public async Task With_names_off_nothing_on_the_screen_tells_whose_row_it_is()
    {
        IReadOnlyList<MadeEssay> essays = MadeClass.Essays(30);
        await using OpenedPage opened = await OpenAsync(30);
        string[] before = await Texts(opened.Page, "#map tbody th:first-child");
        await opened.Page.Locator("#map input").FillAsync("Khan");

        await opened.Page.Locator(Names).PressAsync("Enter");

        string seen = await opened.Page.Locator("body").InnerTextAsync();
        foreach (MadeEssay essay in essays)
            seen.ShouldNotContain(essay.Stem);
        seen.ShouldNotContain("Level 1");
        (await opened.Page.Locator("#map tbody tr:visible").CountAsync()).ShouldBe(30);
        (await opened.Page.Locator("a:visible:not(.skip)").CountAsync()).ShouldBe(0);
        (await opened.Page.Locator(Names).GetAttributeAsync("aria-pressed")).ShouldBe("true");
        (await Status(opened.Page, "map-table")).ShouldStartWith("Names, levels and lengths are hidden.");
        int[] found = await Numbers(opened.Page, "#map tbody tr", 5);
        found.ShouldBe(found.OrderDescending());

        await opened.Page.Locator(Names).PressAsync("Enter");

        (await Texts(opened.Page, "#map tbody th:first-child")).ShouldBe(before);
        (await opened.Page.Locator("#review").IsVisibleAsync()).ShouldBeTrue();
    }

    [FactWhere("chromium")]
    public async Task With_names_off_the_rows_do_not_follow_the_names_even_among_equals()
    {
        MadeEssay[] essays = [.. MadeClass.Essays(16).Select((essay, at) => essay with { States = at % 2 == 0 ? ["not found", "met", "met", "met", "met", "met"] : ["met", "met", "met", "met", "met", "not found"] })];
        _made.Write(essays);
        await using OpenedPage opened = await chromium.OpenAsync(new Uri(_made.Page));

        await opened.Page.Locator(Names).PressAsync("Enter");

        string[] first = await opened.Page.Locator("#map tbody td:nth-child(7)").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.className)");
        first.ShouldBe([.. Enumerable.Repeat("met", 8), .. Enumerable.Repeat("not-found", 8)]);
    }

    [TheoryWhere("chromium", "pdftotext")]
    [InlineData("A4", false)]
    [InlineData("Letter", false)]
    [InlineData("A4", true)]
    public async Task One_sheet_is_printed_without_names_levels_or_errors_even_where_there_is_much_to_say(string format, bool hasNamesOff)
    {
        string talk = string.Join(' ', Enumerable.Repeat("talkative", 120));
        MadeEssay[] essays = [.. MadeClass.Essays(30).Select((essay, at) => essay with
        {
            States = at % 3 == 0 ? ["met", "met", "met", "not found", "not found", "not found"] : ["met", "not found", "not found", "not found", "not found", "misattributed"],
            Sentences = [($"Said {new string('x', at + 1)} {talk}.", "S1", "supports"), ($"Said more {new string('y', at + 1)} {talk}.", "S2", "supports"), ($"Said again {new string('z', at + 1)} {talk}.", "S3", "supports"), ($"Error {at} {talk}.", "D3", "misattributed")],
            HasOwnArgument = true,
            DatesToCheck = [.. Enumerable.Range(1, 6).Select(date => ($"event {date}", $"Event {date}: {talk}"))],
            Steps = ["next.weigh", "next.side-missing", "next.limit"],
        })];
        Rubric rubric = MadeClass.Rubric with { Question = talk, Points = [.. MadeClass.Rubric.Points.Select(point => point with { Ask = point.Ask + " " + talk })] };
        _made.Write(essays, rubric: rubric, failures: ("torn.docx", "It is torn.", "Mend it."));
        await using OpenedPage opened = await chromium.OpenAsync(new Uri(_made.Page), new PageOptions { ColorScheme = ColorScheme.Dark });
        if (hasNamesOff)
            await opened.Page.Locator(Names).PressAsync("Enter");

        string[] pages = TextOf(await opened.Page.PdfAsync(new PagePdfOptions { Format = format })).Split('\f', StringSplitOptions.RemoveEmptyEntries);

        string paper = pages.ShouldHaveSingleItem();
        paper.ShouldContain("Feedback for the whole class");
        paper.ShouldContain("Said ");
        paper.ShouldContain("One thing that I will change");
        foreach (string secret in essays.Select(essay => essay.Stem).Concat(["Error ", "Level", "torn", "The scheme says", "Class results"]))
            paper.ShouldNotContain(secret);
    }

    [FactWhere("chromium")]
    public async Task Everything_is_printed_in_black_and_grey()
    {
        await using OpenedPage opened = await OpenAsync(30, new PageOptions { Width = 680, ColorScheme = ColorScheme.Dark });
        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await opened.Page.EvaluateAsync<string[]>("""
            () => [...document.body.querySelectorAll('*')].filter(element => element.checkVisibility()).flatMap(element => {
              const style = getComputedStyle(element);
              return [style.color, style.backgroundColor].filter(colour => { const [r, g, b] = colour.match(/[\d.]+/g) ?? []; return r !== g || g !== b; })
                .map(colour => `${element.tagName} ${element.className} ${colour}`);
            })
            """)).ShouldBeEmpty();
        (await Layout.FindingsAsync(opened.Page)).ShouldBeEmpty();
    }

    [FactWhere("chromium")]
    public async Task Without_the_script_all_is_there_and_no_control_is_dead()
    {
        await using OpenedPage opened = await OpenAsync(30, new PageOptions { HasScript = false });

        (await opened.Page.Locator("#map tbody tr:visible").CountAsync()).ShouldBe(30);
        (await opened.Page.Locator("button:visible, input:visible, select:visible").CountAsync()).ShouldBe(0);
        (await opened.Page.Locator("#points details").First.EvaluateAsync<bool>("details => { details.querySelector('summary').click(); return details.open; }")).ShouldBeTrue();
    }

    [FactWhere("chromium")]
    public async Task No_request_leaves_the_page_and_nothing_goes_wrong_while_it_is_used()
    {
        await using OpenedPage opened = await OpenAsync(30);

        foreach (ILocator button in await opened.Page.Locator("button.sort:visible").AllAsync())
            await button.PressAsync("Enter");
        await opened.Page.Locator("#map input").FillAsync("[(");
        await opened.Page.Locator(Names).PressAsync("Enter");

        opened.Errors.ShouldBeEmpty();
        opened.Dialogs.ShouldBeEmpty();
        opened.Requests.ShouldBe([new Uri(_made.Page).AbsoluteUri]);
    }

    [FactWhere("chromium")]
    public async Task Three_hundred_students_are_sorted_and_found_without_a_wait()
    {
        await using OpenedPage opened = await OpenAsync(300);

        double milliseconds = await opened.Page.EvaluateAsync<double>("""
            () => {
              const start = performance.now();
              for (const button of document.querySelectorAll('#map thead button')) { button.click(); document.body.getBoundingClientRect(); }
              const find = document.querySelector('#map input');
              find.value = 'khan';
              find.dispatchEvent(new Event('input'));
              document.body.getBoundingClientRect();
              return (performance.now() - start) / (document.querySelectorAll('#map thead button').length + 1);
            }
            """);

        milliseconds.ShouldBeLessThan(1000);
        (await opened.Page.Locator("#map tbody tr:visible").CountAsync()).ShouldBe(25);
        (await Status(opened.Page, "map-table")).ShouldBe("25 of 300 essays shown.");
    }

    [FactWhere("chromium")]
    public async Task Where_the_system_gives_the_colours_states_keep_their_symbols_and_bars_their_edges()
    {
        await using OpenedPage opened = await OpenAsync(30, new PageOptions { ForcedColors = ForcedColors.Active });

        string met = await StyleOf(opened.Page, "#points rect.met", "fill"), rest = await StyleOf(opened.Page, "#points rect.not-found", "fill");

        met.ShouldNotBe(rest);
        (await StyleOf(opened.Page, "#points rect.not-found", "stroke")).ShouldNotBe(rest);
        (await opened.Page.Locator("#map tbody td.met b").First.IsVisibleAsync()).ShouldBeTrue();
    }

    /// <summary>A class in which two essays share a passage and one has no report.</summary>
    private Task<OpenedPage> OpenAsync(int students, PageOptions? options = null)
    {
        MadeEssay[] essays = [.. MadeClass.Essays(students).Select((essay, at) => at < 2 ? essay with { Sentences = [.. essay.Sentences, (MadeClass.Passage + ".", null, null)] } : essay)];
        _made.Write(essays, failures: ("torn.docx", "The file is not a Word document.", "Save it as .docx and run this again."));
        return chromium.OpenAsync(new Uri(_made.Page), options);
    }

    private static async Task OpenAllDetails(IPage page) => await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");

    private static Task<string> Status(IPage page, string table) => page.Locator($"[data-tools={table}] [role=status]").InnerTextAsync();

    private static Task<string[]> Texts(IPage page, string selector) => page.Locator(selector).EvaluateAllAsync<string[]>("found => found.map(element => element.textContent)");

    /// <summary>The numbers in a column, row by row; columns count from 0.</summary>
    private static Task<int[]> Numbers(IPage page, string rows, int column) =>
        page.Locator(rows).EvaluateAllAsync<int[]>("(rows, column) => rows.map(row => Number(row.cells[column].textContent))", column);

    private static Task<string> StyleOf(IPage page, string selector, string property) =>
        page.Locator(selector).First.EvaluateAsync<string>("(element, property) => getComputedStyle(element)[property]", property);

    private static string TextOf(byte[] pdf)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            using Process process = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            string text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            process.ExitCode.ShouldBe(0);
            return text;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
