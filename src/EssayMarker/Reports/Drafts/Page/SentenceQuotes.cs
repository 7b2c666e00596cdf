using EssayMarker.Assessing.Drafts;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>The student's own sentences as links to where they stand; the rest of a long list by number: one that is longer is not read.</summary>
internal static class SentenceQuotes
{
    /// <summary>Sentences of the first draft: they stand in the text where they were kept, else in the list of what became of them.</summary>
    public static void QuoteBefore(this ComparisonPage page, IReadOnlyList<int> sentences, int most, int length) => Write(page, sentences, most,
        number => Link(page, Excerpt.Of(page.TextBefore(number), length), number, "quote", label: null),
        number => Link(page, Anchors.Digits(number), number, "ref", page.Say("compare.sentence-of-first", ("number", Anchors.Digits(number)))));

    /// <summary>Sentences of the second draft.</summary>
    public static void QuoteAfter(this ComparisonPage page, IReadOnlyList<int> sentences, int most, int length) => Write(page, sentences, most,
        number => page.Report.WriteQuote(number, length),
        page.Report.WriteLink);

    private static void Write(ComparisonPage page, IReadOnlyList<int> sentences, int most, Action<int> quote, Action<int> link)
    {
        Markup html = page.Html;
        using (html.In("ul", ("class", "quotes")))
        {
            foreach (int sentence in sentences.Take(most))
            {
                using (html.In("li"))
                    quote(sentence);
            }
        }
        if (sentences.Count <= most)
            return;
        using (html.In("p", ("class", "fine")))
        {
            html.Text(page.Say("compare.more") + " ");
            foreach (int sentence in sentences.Skip(most))
                link(sentence);
        }
    }

    private static void Link(ComparisonPage page, string text, int before, string style, string? label)
    {
        SentencePair pair = page.PairOfBefore(before);
        string place = pair.Change == SentenceChange.Kept ? Anchors.OfSentence(pair.After!.Value) : ComparisonPage.OldWords(before);
        page.Html.Leaf("a", text, ("class", style), ("href", "#" + place), ("dir", label is null ? "auto" : null), ("aria-label", label));
    }
}
