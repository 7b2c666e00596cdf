using EssayMarker.Assessing.Drafts;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>Each next step of the first report: whether it is done, and the sentences that it was and is about.</summary>
internal static class AskedSection
{
    private const int MostQuotes = 3;
    private const int QuoteLength = 240;

    public static void Write(ComparisonPage page)
    {
        using (page.Section("asked", "compare.asked.title"))
        {
            if (page.Comparison.Targets.Count == 0)
            {
                page.Html.Leaf("p", page.Say("compare.asked.none"));
                return;
            }
            using (page.Html.In("ol", ("class", "targets")))
            {
                foreach (Target target in page.Comparison.Targets)
                    WriteTarget(page, target);
            }
        }
    }

    private static void WriteTarget(ComparisonPage page, Target target)
    {
        Markup html = page.Html;
        using (html.In("li", ("class", "target " + LabelKey.Name(target.State))))
        {
            using (html.In("p", ("class", "verdict")))
            {
                html.Leaf("span", ComparisonSymbols.Of(target.State), ("class", "symbol"), ("aria-hidden", "true"));
                html.Text(" " + page.Words.Label(target.State));
            }
            html.Leaf("p", page.Words.Remark(target.Step, page.Options.View), ("class", "asks"));
            using (html.In("div", ("class", "then-now")))
            {
                WriteDraft(page, "compare.first", target.Step.Sentences, page.QuoteBefore);
                if (IsAsItWas(page, target))
                    html.Leaf("p", page.Say("compare.asked.as-it-was"), ("class", "fine"));
                else if (IsTakenOut(page, target))
                    html.Leaf("p", page.Say("compare.asked.taken-out"), ("class", "fine"));
                else
                    WriteDraft(page, "compare.second", target.Sentences, page.QuoteAfter);
            }
        }
    }

    /// <summary>Whether the step is still about the same sentence, word for word: then one quotation says it.</summary>
    private static bool IsAsItWas(ComparisonPage page, Target target) =>
        target.Step.Sentences.Count > 0 && target.Sentences.Count > 0
        && target.Sentences.Select(page.PairOfAfter).All(pair => pair.Change == SentenceChange.Kept && target.Step.Sentences.Contains(pair.Before!.Value));

    private static bool IsTakenOut(ComparisonPage page, Target target) =>
        target.Step.Sentences.Count > 0 && target.Sentences.Count == 0
        && target.Step.Sentences.All(before => page.PairOfBefore(before).Change == SentenceChange.Gone);

    private static void WriteDraft(ComparisonPage page, string key, IReadOnlyList<int> sentences, Action<IReadOnlyList<int>, int, int> quote)
    {
        if (sentences.Count == 0)
            return;
        using (page.Html.In("div", ("class", "draft")))
        {
            page.Html.Leaf("p", page.Say(key), ("class", "what"));
            quote(sentences, MostQuotes, QuoteLength);
        }
    }
}
