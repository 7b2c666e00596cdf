using System.Globalization;
using EssayMarker.Matching;

namespace EssayMarker.Reports.Html;

/// <summary>What a sentence does for one point, and what carried that decision.</summary>
internal static class MatchNote
{
    private const int MostPairs = 3;

    public static void Write(ReportPage page, PointMatch match)
    {
        Markup html = page.Html;
        using (html.In("p"))
        {
            WritePoint(page, match.Point);
            html.Text($" {Symbols.Of(match.Verdict)} {page.Words.Label(match.Verdict)} ");
            page.WriteBand(match.Band);
            if (page.Options.ShowsScheme)
                html.Leaf("span", Figures(page, match), ("class", "figure"));
            if (match.IsOutsideYears)
                html.Leaf("span", page.Say("match.outside"), ("class", "fine"));
            WriteGrounds(page, match.Grounds);
        }
    }

    /// <summary>How far the decision can be relied on: a word, before which the style sheet puts dots.</summary>
    public static void WriteBand(this ReportPage page, Band band) =>
        page.Html.Leaf("span", page.Words.Label(band), ("class", "band " + LabelKey.Name(band)));

    /// <summary>The clause a sentence is nearest to, and how probable the match is.</summary>
    public static string Figures(ReportPage page, PointMatch match) => match.Clause > 0
        ? page.Say("match.clause", ("clause", Anchors.Digits(match.Clause)), ("probability", Figure(match.Probability)))
        : page.Say("match.whole", ("probability", Figure(match.Probability)));

    public static string Figure(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static void WritePoint(ReportPage page, string point)
    {
        string? link = page.LinkToPoint(point);
        page.Html.Leaf(link is null ? "span" : "a", point, ("class", "chip " + page.SideClass(point)), ("href", link));
    }

    /// <summary>Evidence and met words stand here as the scheme writes them, so a student reads them only as found in the sentence.</summary>
    private static void WriteGrounds(ReportPage page, MatchGrounds grounds)
    {
        List<string> why = [];
        if (page.Options.ShowsScheme)
            Add("match.evidence", grounds.Evidence);
        Add("match.words", grounds.Words);
        if (page.Options.ShowsScheme)
            Add("match.pairs", [.. grounds.Pairs.Where(IsOtherWord).Take(MostPairs).Select(pair => page.Say("match.pair", ("word", pair.Word), ("meets", pair.Meets)))]);
        Add("match.actors", [.. grounds.Actors.Select(id => page.Rubric.Actors.FirstOrDefault(actor => actor.Id == id)?.Name ?? id)]);
        Add("match.cue", grounds.Cue is { } cue ? [cue] : []);
        if (why.Count > 0)
            page.Html.Leaf("span", page.Say("match.why", ("grounds", string.Join(page.Say("match.between"), why))), ("class", "fine does"));

        // A word that both have is among the shared ones.
        static bool IsOtherWord(WordPair pair) => !string.Equals(pair.Word, pair.Meets, StringComparison.OrdinalIgnoreCase);

        void Add(string key, IReadOnlyList<string> found)
        {
            if (found.Count > 0)
                why.Add(page.Say(key, ("list", string.Join(", ", found))));
        }
    }
}
