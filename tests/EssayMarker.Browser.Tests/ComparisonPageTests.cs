using EssayMarker.Assessing.Drafts;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Reports.Drafts;
using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Browser.Tests;

/// <summary>The comparison of two drafts in the browser: a sample, and the same with sentences taken out, put in and moved.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class ComparisonPageTests(ChromiumFixture chromium, ReportPages pages) : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");

    public static TheoryData<View, ColorScheme, int> Looks => new()
    {
        { View.Student, ColorScheme.Light, 1280 }, { View.Student, ColorScheme.Dark, 1280 }, { View.Student, ColorScheme.Light, 320 },
        { View.Teacher, ColorScheme.Light, 1280 }, { View.Teacher, ColorScheme.Dark, 320 },
    };

    public void Dispose() => File.Delete(_file);

    [TheoryWhere("chromium"), MemberData(nameof(Looks))]
    public async Task It_breaks_no_rule_that_axe_can_test_loses_no_text_and_asks_for_nothing_else(View view, ColorScheme scheme, int width)
    {
        await using OpenedPage opened = await chromium.OpenAsync(Write(view), new PageOptions { ColorScheme = scheme, Width = width });

        (await Axe.FindingsAsync(opened.Page)).ShouldBeEmpty();
        (await Layout.FindingsAsync(opened.Page)).ShouldBeEmpty();
        opened.Errors.ShouldBeEmpty();
        opened.Requests.ShouldHaveSingleItem();
    }

    [FactWhere("chromium")]
    public async Task A_reworded_sentence_leads_to_its_old_words_and_back_without_a_script()
    {
        await using OpenedPage opened = await chromium.OpenAsync(Write(View.Student), new PageOptions { HasScript = false });
        string[] targets = [.. (await Task.WhenAll((await opened.Page.Locator("a[href^='#']").AllAsync()).Select(link => link.GetAttributeAsync("href")))).OfType<string>().Distinct()];

        targets.Length.ShouldBeGreaterThan(10);
        foreach (string target in targets)
            (await opened.Page.Locator($"[id=\"{Uri.UnescapeDataString(target[1..])}\"]").CountAsync()).ShouldBe(1, target);
    }

    private Uri Write(View view)
    {
        Essay before = DocxReader.Read(Repository.Sample(BrowserTests.Essay));
        string[] paragraphs = [.. before.Paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Body).Select(paragraph => paragraph.Text)];
        string after = string.Join("\n\n", [paragraphs[0], paragraphs[2], paragraphs[1].Replace("was", "had been", StringComparison.Ordinal), .. paragraphs[4..], "Overall the likeness outweighs the difference, because both ruled through the Party."]);
        var comparison = DraftComparison.Of(pages.Mark(BrowserTests.Essay), pages.Mark(EssayReader.FromText("draft 2.txt", after)));
        using (FileStream output = File.Create(_file))
            new ComparisonHtml(new ReportOptions { View = view }, Wording.Default).Write(comparison, output);
        return new Uri(_file);
    }
}
