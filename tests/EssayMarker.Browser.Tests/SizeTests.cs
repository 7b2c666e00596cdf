using EssayMarker.Assessing;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Browser.Tests;

/// <summary>A page can be sent by e-mail and opened on an old computer.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class SizeTests(ReportPages pages)
{
    private const int Words = 3_000;
    private const int MostBytes = 250_000;

    [Theory, MemberData(nameof(BrowserTests.Kinds), MemberType = typeof(BrowserTests))]
    public void The_page_of_an_essay_of_three_thousand_words_is_at_most_250_kB(PageKind kind)
    {
        Assessment assessment = pages.Mark(LongEssay());

        Uri page = pages.Write("long", assessment, kind);

        assessment.Essay.Words.ShouldBeInRange(Words, Words + 500);
        new FileInfo(page.LocalPath).Length.ShouldBeLessThanOrEqualTo(MostBytes);
    }

    /// <summary>The bodies of samples, one after the other.</summary>
    private Essay LongEssay()
    {
        List<string> paragraphs = [];
        int words = 0;
        foreach (Paragraph paragraph in Repository.Samples.SelectMany(sample => pages.Mark(sample).Essay.Paragraphs))
        {
            if (words >= Words)
                break;
            if (paragraph.Role != ParagraphRole.Body)
                continue;
            paragraphs.Add(paragraph.Text);
            words += paragraph.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        }

        return EssayReader.FromText("long.docx", string.Join('\n', paragraphs));
    }
}
