using System.Diagnostics;
using System.Text;
using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Browser.Tests;

/// <summary>On paper the details stand in the margin, nothing is left that only acts on a screen, and no colour is needed.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class PrintTests(ChromiumFixture chromium, ReportPages pages)
{
    /// <summary>What acts on a screen only: its words.</summary>
    private const string Interactive = ".skip, .how, .contents a, .note .back, .walker button";

    [TheoryWhere("chromium", "pdftotext")]
    [InlineData(PageKind.Student)]
    [InlineData(PageKind.Teacher)]
    public async Task The_paper_holds_the_essay_and_the_notes_in_the_margin(PageKind kind)
    {
        await using OpenedPage opened = await chromium.OpenAsync(pages.Write(BrowserTests.Essay, kind));
        string[] notes = await TextsOf(opened.Page, ".note:not(.quiet) h3");
        string[] comments = await TextsOf(opened.Page, ".note .say");
        string[] sentences = await TextsOf(opened.Page, "a.s");
        notes.ShouldNotBeEmpty();
        comments.ShouldNotBeEmpty();

        string paper = Letters(TextOf(await opened.Page.PdfAsync(new PagePdfOptions { Format = "A4" })));

        foreach (string note in notes)
            paper.ShouldContain(Letters(note));
        comments.Concat(sentences).Where(text => !paper.Contains(Start(text), StringComparison.Ordinal)).ShouldBeEmpty("not on paper");
        paper.ShouldContain("✓");
        paper.ShouldContain("●●●");
        foreach (string text in (await TextsOf(opened.Page, ".note .back, .how, [data-step='0']")).Distinct())
            paper.ShouldNotContain(Letters(text));
    }

    [TheoryWhere("chromium"), MemberData(nameof(BrowserTests.Kinds), MemberType = typeof(BrowserTests))]
    public async Task Nothing_that_acts_on_a_screen_only_is_printed(PageKind kind)
    {
        await using OpenedPage opened = await OpenForPrintAsync(kind);

        (await opened.Page.Locator(Interactive).EvaluateAllAsync<int>("elements => elements.filter(element => element.checkVisibility()).length")).ShouldBe(0);
    }

    [TheoryWhere("chromium")]
    [InlineData(PageKind.Student)]
    [InlineData(PageKind.Teacher)]
    public async Task Everything_is_printed_in_black_and_grey(PageKind kind)
    {
        await using OpenedPage opened = await OpenForPrintAsync(kind);

        (await opened.Page.EvaluateAsync<string[]>("""
            () => [...document.body.querySelectorAll('*')].filter(element => element.checkVisibility()).flatMap(element => {
              const style = getComputedStyle(element);
              return [style.color, style.backgroundColor, style.textDecorationColor, style.fill]
                .filter(colour => { const [r, g, b] = colour.match(/[\d.]+/g) ?? []; return r !== g || g !== b; })
                .map(colour => `${element.tagName} ${element.className} ${colour}`);
            })
            """)).ShouldBeEmpty();
    }

    [FactWhere("chromium")]
    public async Task The_lines_of_the_two_sides_differ_without_colour()
    {
        await using OpenedPage opened = await OpenForPrintAsync(PageKind.Student);

        string[] thickness = await opened.Page.Locator(".key .side-1, .key .side-2").EvaluateAllAsync<string[]>(
            "marks => marks.map(mark => getComputedStyle(mark).textDecorationThickness)");

        thickness.Length.ShouldBe(2);
        thickness[0].ShouldNotBe(thickness[1]);
    }

    [FactWhere("chromium")]
    public async Task On_paper_a_note_stands_beside_its_paragraph_and_never_over_it()
    {
        await using OpenedPage opened = await OpenForPrintAsync(PageKind.Teacher);

        (await opened.Page.EvaluateAsync<int>("""
            () => [...document.querySelectorAll('.para')].filter(paragraph => {
              const text = paragraph.querySelector('.text').getBoundingClientRect();
              return [...paragraph.querySelectorAll('.note:not(.quiet)')].some(note => note.getBoundingClientRect().left < text.right);
            }).length
            """)).ShouldBe(0);
        (await Layout.FindingsAsync(opened.Page)).ShouldBeEmpty();
    }

    private static Task<string[]> TextsOf(IPage page, string selector) =>
        page.Locator(selector).EvaluateAllAsync<string[]>("elements => elements.map(element => element.textContent)");

    /// <summary>The text without white space and soft line ends: a page breaks lines where it likes.</summary>
    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).Normalize(NormalizationForm.FormKC);

    /// <summary>Its first letters: more may be parted by the end of a page.</summary>
    private static string Start(string text) => Letters(text) is { Length: > 12 } letters ? letters[..12] : Letters(text);

    private static string TextOf(byte[] pdf)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, pdf);
            var start = new ProcessStartInfo("pdftotext", ["-raw", "-enc", "UTF-8", file, "-"])
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
            };
            using Process process = Process.Start(start)!;
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

    /// <summary>The page as it goes to A4 paper with margins of 15 mm: 680 CSS pixels wide.</summary>
    private async Task<OpenedPage> OpenForPrintAsync(PageKind kind)
    {
        OpenedPage opened = await chromium.OpenAsync(pages.Write(BrowserTests.Essay, kind), new PageOptions { Width = 680, ColorScheme = ColorScheme.Dark });
        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return opened;
    }
}
