using EssayMarker.Assessing.Drafts;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>Reworded sentences, the old words above the new, with the words that differ marked in both.</summary>
internal static class RewordedSection
{
    public static void Write(ComparisonPage page)
    {
        SentencePair[] reworded = [.. page.Comparison.Sentences.Where(pair => pair.Change == SentenceChange.Changed)];
        if (reworded.Length == 0)
            return;

        using (page.Section("reworded", "compare.reworded.title"))
        using (page.Html.In("ul", ("class", "rewordings")))
        {
            foreach (SentencePair pair in reworded)
                WritePair(page, pair.Before!.Value, pair.After!.Value);
        }
    }

    private static void WritePair(ComparisonPage page, int before, int after)
    {
        Markup html = page.Html;
        var difference = WordDifference.Of(page.TextBefore(before), page.TextAfter(after));
        using (html.In("li", ("id", ComparisonPage.OldWords(before)), ("tabindex", "-1")))
        {
            WriteDraft(page, "compare.first", "del", difference.Before);
            WriteDraft(page, "compare.second", "ins", difference.After);
            html.Leaf("a", page.Say("compare.to-text"), ("class", "back"), ("href", "#" + Anchors.OfSentence(after)),
                ("aria-label", page.Say("compare.to-text.of", ("number", Anchors.Digits(after)))));
        }
    }

    private static void WriteDraft(ComparisonPage page, string key, string tag, IReadOnlyList<WordDifference.Part> parts)
    {
        Markup html = page.Html;
        html.Leaf("p", page.Say(key), ("class", "what"));
        using (html.In("p", ("class", "words"), ("dir", "auto")))
        {
            foreach (WordDifference.Part part in parts)
            {
                if (part.IsShared)
                    html.Text(part.Text);
                else
                    html.Leaf(tag, part.Text);
            }
        }
    }
}
