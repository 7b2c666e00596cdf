using EssayMarker.Assessing.Drafts;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>The sentences that are only in the first draft, struck, and where they stood.</summary>
internal static class TakenOutSection
{
    public static void Write(ComparisonPage page)
    {
        if (page.Comparison.Count(SentenceChange.Gone) == 0)
            return;

        using (page.Section("taken-out", "compare.gone.title"))
        using (page.Html.In("ul", ("class", "taken-out-list")))
        {
            int? last = null;
            foreach (SentencePair pair in page.Comparison.Sentences)
            {
                if (pair.Change == SentenceChange.Gone)
                    WriteSentence(page, pair.Before!.Value, last);
                last = pair.After ?? last;
            }
        }
    }

    private static void WriteSentence(ComparisonPage page, int before, int? follows)
    {
        Markup html = page.Html;
        using (html.In("li", ("id", ComparisonPage.OldWords(before)), ("tabindex", "-1")))
        {
            html.Leaf("del", page.TextBefore(before), ("dir", "auto"));
            html.Text(" ");
            if (follows is { } number)
            {
                html.Leaf("a", page.Say("compare.gone.place"), ("class", "back"), ("href", "#" + Anchors.OfSentence(number)),
                    ("aria-label", page.Say("compare.gone.after", ("number", Anchors.Digits(number)))));
            }
            else
                html.Leaf("span", page.Say("compare.gone.first"), ("class", "fine"));
        }
    }
}
