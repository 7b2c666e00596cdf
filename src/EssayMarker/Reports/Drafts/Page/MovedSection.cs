using EssayMarker.Assessing;
using EssayMarker.Assessing.Drafts;
using EssayMarker.Reports.Html;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>What to know first: how the level moved, how many steps are done, points gained and lost, sentences changed.</summary>
internal static class MovedSection
{
    public static void Write(ComparisonPage page)
    {
        Markup html = page.Html;
        using (html.In("section", ("class", "glance"), ("aria-labelledby", "glance-title")))
        {
            html.Leaf("h2", page.Say("compare.moved.title"), ("id", "glance-title"));
            WriteLevel(page);
            WriteSteps(page);
            WritePoints(page);
            WriteSentences(page);
        }
        html.Line();
    }

    private static void WriteLevel(ComparisonPage page)
    {
        Markup html = page.Html;
        using (html.In("div", ("class", "cell level")))
        {
            html.Leaf("h3", page.Say("html.glance.level"));
            if (page.Comparison.Range is not { } range)
            {
                html.Leaf("p", page.Say("compare.level.none"), ("class", "big"));
                return;
            }
            html.Leaf("p", page.Say("compare.from-to", ("before", page.Words.Level(range.Before)), ("after", page.Words.Level(range.After))), ("class", "big"));
            html.Leaf("p", $"{ComparisonSymbols.Of(range.Level)} {page.Say(KeyOf(range.Level))}", ("class", "name"));
            using (html.In("div", ("class", "scales")))
            {
                WriteScale(page, "compare.first", range.Before);
                WriteScale(page, "compare.second", range.After);
            }
            bool mayBeDoubt = page.Options.ShowsMarks && range.Overlap && range.Marks != Direction.Unchanged;
            html.Leaf("p", page.Say(mayBeDoubt ? "compare.overlap" : "compare.chance"), ("class", "fine"));
            html.Leaf("p", page.Say("level.indicative"), ("class", "fine"));
        }
    }

    private static string KeyOf(Direction level) => level switch
    {
        Direction.Up => "compare.level.up",
        Direction.Down => "compare.level.down",
        _ => "compare.level.unchanged",
    };

    private static void WriteScale(ComparisonPage page, string key, LevelJudgement judgement)
    {
        using (page.Html.In("div"))
        {
            page.Html.Leaf("p", page.Say(key), ("class", "what"));
            LevelScale.Write(page.Report, judgement);
        }
    }

    private static void WriteSteps(ComparisonPage page)
    {
        if (page.Comparison.Targets.Count > 0)
        {
            WriteCounts(page, "compare.moved.steps", Enum.GetValues<TargetState>().Select(state => (
                ComparisonSymbols.Of(state), page.Words.Label(state), page.Comparison.Targets.Count(target => target.State == state))));
        }
    }

    private static void WritePoints(ComparisonPage page)
    {
        PointMovement[] moves = [PointMovement.Gained, PointMovement.Rose, PointMovement.Fell, PointMovement.Lost];
        if (page.Comparison.Points.Count == 0)
            return;
        if (!page.Comparison.Points.Any(point => moves.Contains(point.Movement)))
            WriteCell(page, "compare.moved.points", () => page.Html.Leaf("p", page.Say("compare.points.same")));
        else
        {
            WriteCounts(page, "compare.moved.points", moves.Select(move => (
                move is PointMovement.Gained or PointMovement.Rose ? ComparisonSymbols.Of(Direction.Up) : ComparisonSymbols.Of(Direction.Down),
                page.Say(KeyOf(move)),
                page.Comparison.Points.Count(point => point.Movement == move))));
        }
    }

    private static string KeyOf(PointMovement move) => move switch
    {
        PointMovement.Gained => "compare.points.gained",
        PointMovement.Rose => "compare.points.rose",
        PointMovement.Fell => "compare.points.fell",
        _ => "compare.points.lost",
    };

    /// <summary>Each sentence is counted once: what is reworded and moved as reworded.</summary>
    private static void WriteSentences(ComparisonPage page)
    {
        int moved = page.Comparison.Sentences.Count(pair => pair is { Change: SentenceChange.Kept, IsMoved: true });
        WriteCounts(page, "compare.moved.sentences",
        [
            Of(SentenceChange.New, page.Comparison.Count(SentenceChange.New)),
            Of(SentenceChange.Changed, page.Comparison.Count(SentenceChange.Changed)),
            Of(SentenceChange.Gone, page.Comparison.Count(SentenceChange.Gone)),
            (ComparisonSymbols.Moved, page.Say("compare.change.moved"), moved),
            Of(SentenceChange.Kept, page.Comparison.Count(SentenceChange.Kept) - moved),
        ]);

        (string, string, int) Of(SentenceChange change, int count) => (ComparisonSymbols.Of(change), page.Say(ChangeTag.KeyOf(change)), count);
    }

    private static void WriteCounts(ComparisonPage page, string titleKey, IEnumerable<(string Symbol, string What, int Count)> counts)
    {
        WriteCell(page, titleKey, () =>
        {
            using (page.Html.In("ul", ("class", "counts")))
            {
                foreach ((string symbol, string what, int count) in counts.Where(count => count.Count > 0))
                {
                    using (page.Html.In("li"))
                    {
                        page.Html.Leaf("span", symbol, ("class", "symbol"), ("aria-hidden", "true"));
                        page.Html.Text(" " + page.Say("compare.count", ("what", what), ("count", Anchors.Digits(count))));
                    }
                }
            }
        });
    }

    private static void WriteCell(ComparisonPage page, string titleKey, Action write)
    {
        using (page.Html.In("div", ("class", "cell")))
        {
            page.Html.Leaf("h3", page.Say(titleKey));
            write();
        }
    }
}
