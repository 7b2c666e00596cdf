using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports.Html;

/// <summary>The points by side, each with its state and the student's own sentences.</summary>
internal static class PointsSection
{
    /// <summary>The rest are links by number: a list of quotations that is longer than this is not read.</summary>
    private const int MostQuotes = 4;

    public static void Write(ReportPage page)
    {
        if (page.Assessment.Points.Count == 0)
            return;

        using (page.Section("points", "points.title"))
        {
            BalanceBar.Write(page);
            if (!page.Assessment.Points.Any(page.Lists))
                page.Html.Leaf("p", page.Say("points.none"));
            foreach (Side side in page.Rubric.Sides)
                WriteSide(page, side);
            WriteList(page, [.. page.Assessment.Points.Where(result => result.Point.Side is null)]);
        }
    }

    private static void WriteSide(ReportPage page, Side side)
    {
        PointResult[] results = [.. page.Assessment.Points.Where(result => result.Point.Side == side.Id)];
        if (!results.Any(page.Lists))
            return;
        using (page.Html.In("h3", ("class", page.SideClassOf(side.Id))))
            page.Html.Text(side.Label);
        WriteList(page, results);
    }

    private static void WriteList(ReportPage page, PointResult[] results)
    {
        if (!results.Any(page.Lists))
            return;
        using (page.Html.In("ul", ("class", "points-list")))
        {
            foreach (PointResult result in results.Where(page.Lists))
                WritePoint(page, result);
        }
    }

    private static void WritePoint(ReportPage page, PointResult result)
    {
        Markup html = page.Html;
        using (html.In("li", ("class", "point " + LabelKey.Name(result.Status)), ("id", Anchors.OfPoint(result.Point.Id))))
        {
            using (html.In("p", ("class", "point-head")))
            {
                WriteName(page, result);
                html.Leaf("span", $"{Symbols.Of(result.Status)} {page.Words.Label(result.Status)}", ("class", "state"));
                if (page.Options.ShowsScheme)
                    html.Leaf("span", page.Say("points.probability", ("probability", MatchNote.Figure(result.Probability))), ("class", "figure"));
            }
            if (page.Options.ShowsScheme)
                PointScheme.Write(page, result);
            if (result.Sentences.Count > 0)
                WriteSentences(page, result);
        }
    }

    /// <summary>The id; where there are sentences, a link to the first, and with the script a walk through all.</summary>
    private static void WriteName(ReportPage page, PointResult result)
    {
        string style = "chip " + page.SideClass(result.Point.Id);
        string id = result.Point.Id;
        if (result.Sentences is not [int first, ..])
        {
            page.Html.Leaf("span", id, ("class", style));
            return;
        }
        string all = string.Join(' ', result.Sentences.Select(number => Anchors.Digits(number)));
        page.Html.Leaf("a", id, ("class", style + " walk"), ("href", "#" + Anchors.OfSentence(first)), ("data-walk", all),
            ("aria-label", page.Say("points.walk", ("point", id), ("count", Anchors.Digits(result.Sentences.Count)))));
    }

    private static void WriteSentences(ReportPage page, PointResult result)
    {
        using (page.Html.In("ul", ("class", "quotes")))
        {
            foreach (int number in result.Sentences.Take(MostQuotes))
            {
                using (page.Html.In("li"))
                    WriteSentence(page, result, number);
            }
        }
        if (result.Sentences.Count > MostQuotes)
        {
            using (page.Html.In("p", ("class", "fine")))
                page.WriteLinks([.. result.Sentences.Skip(MostQuotes)]);
        }
    }

    private static void WriteSentence(ReportPage page, PointResult result, int number)
    {
        page.WriteQuote(number, 110);
        if (page.Sentence(number).Matches.FirstOrDefault(match => match.Point == result.Point.Id) is not { } match)
            return;
        page.Html.Text(" ");
        page.WriteBand(match.Band);
        if (page.Options.ShowsScheme)
            page.Html.Leaf("span", MatchNote.Figures(page, match), ("class", "figure"));
    }
}
