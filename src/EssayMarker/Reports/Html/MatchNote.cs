using System.Globalization;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports.Html;

/// <summary>What a sentence does for one point, and what carried that decision.</summary>
internal static class MatchNote
{
    public static void Write(ReportPage page, PointMatch match)
    {
        Markup html = page.Html;
        using (html.In("div", ("class", "match")))
        {
            using (html.In("p"))
            {
                WritePoint(page, match.Point);
                html.Text($" {Symbols.Of(match.Verdict)} {page.Words.Label(match.Verdict)} ");
                page.WriteBand(match.Band);
                if (page.Options.ShowsScheme)
                    html.Leaf("span", page.Say("match.figures", ("probability", Figure(match.Probability)), ("similarity", Figure(match.Grounds.Similarity))), ("class", "figure"));
            }
            if (page.Options.ShowsScheme)
                WriteClause(page, match);
            if (match.IsOutsideYears)
                html.Leaf("p", page.Say("match.outside"), ("class", "fine"));
            WriteGrounds(page, match.Grounds);
        }
    }

    /// <summary>How far the decision can be relied on, as dots and in words.</summary>
    public static void WriteBand(this ReportPage page, Band band)
    {
        using (page.Html.In("span", ("class", "band")))
        {
            page.Html.Leaf("span", Symbols.Of(band), ("class", "pips"), ("aria-hidden", "true"));
            page.Html.Text(page.Words.Label(band));
        }
    }

    public static string Figure(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static void WritePoint(ReportPage page, string point)
    {
        string? link = page.LinkToPoint(point);
        page.Html.Leaf(link is null ? "span" : "a", point, ("class", "chip " + page.SideClass(point)), ("href", link));
    }

    private static void WriteClause(ReportPage page, PointMatch match)
    {
        Point point = page.Rubric.Points.First(candidate => candidate.Id == match.Point);
        page.Html.Leaf("p", match.Clause > 0
            ? page.Say("match.clause", ("number", Anchors.Digits(match.Clause)), ("text", point.Clauses[match.Clause - 1].Text))
            : page.Say("match.statement", ("text", point.Statement)), ("class", "fine"));
    }

    private static void WriteGrounds(ReportPage page, MatchGrounds grounds)
    {
        List<string> why = [];
        Add("match.evidence", grounds.Evidence);
        Add("match.words", grounds.Words);
        Add("match.actors", [.. grounds.Actors.Select(id => page.Rubric.Actors.FirstOrDefault(actor => actor.Id == id)?.Name ?? id)]);
        Add("match.cue", grounds.Cue is { } cue ? [cue] : []);
        if (why.Count > 0)
            page.Html.Leaf("p", page.Say("match.why", ("grounds", string.Join(page.Say("match.between"), why))), ("class", "fine does"));

        void Add(string key, IReadOnlyList<string> found)
        {
            if (found.Count > 0)
                why.Add(page.Say(key, ("list", string.Join(", ", found))));
        }
    }
}
