using EssayMarker.Assessing;
using EssayMarker.Assessing.Drafts;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>The second draft, every paragraph in its place; what is new, reworded or moved is marked, and a reworded sentence leads to its old words.</summary>
internal static class TextSection
{
    public static void Write(ComparisonPage page)
    {
        Markup html = page.Html;
        page.Report.Sections.Add("essay");
        using (html.In("section", ("id", "essay"), ("class", "essay"), ("tabindex", "-1"), ("aria-labelledby", "essay-title")))
        {
            html.Leaf("h2", page.Say("compare.second"), ("id", "essay-title"));
            html.Leaf("p", page.Say("compare.text.how"), ("class", "how"));
            WriteKey(page);
            EssaySection.WriteText(page.Report, (_, assessed) => WriteSentence(page, assessed));
        }
        html.Line();
    }

    private static void WriteKey(ComparisonPage page)
    {
        SentencePair[] entries =
        [
            new(null, 1, SentenceChange.New, 0),
            new(1, 1, SentenceChange.Changed, 0),
            new(1, 1, SentenceChange.Kept, 0) { IsMoved = true },
        ];
        Markup html = page.Html;
        using (html.In("ul", ("class", "key"), ("aria-label", page.Say("html.key.title"))))
        {
            foreach (SentencePair entry in entries)
            {
                using (html.In("li"))
                {
                    html.Leaf("span", page.Say("compare.key.sentence"), ("class", "s " + ChangeTag.StyleOf(entry)));
                    ChangeTag.Write(page, entry);
                }
            }
        }
    }

    private static void WriteSentence(ComparisonPage page, AssessedSentence assessed)
    {
        Markup html = page.Html;
        int number = assessed.Sentence.Number;
        SentencePair pair = page.PairOfAfter(number);
        string? style = ChangeTag.StyleOf(pair) is { } change ? "s " + change : null;
        string? link = pair.Change == SentenceChange.Changed ? "#" + ComparisonPage.OldWords(pair.Before!.Value) : null;
        html.Leaf(link is null ? "span" : "a", assessed.Sentence.Text, ("class", style), ("id", Anchors.OfSentence(number)), ("href", link));
        ChangeTag.Write(page, pair);
    }
}
