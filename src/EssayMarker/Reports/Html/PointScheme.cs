using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports.Html;

/// <summary>For the teacher: the scheme's own words for a point.</summary>
internal static class PointScheme
{
    public static void Write(ReportPage page, PointResult result)
    {
        Markup html = page.Html;
        html.Leaf("p", result.Point.Statement, ("class", "statement"));
        if (result.Point.Contested)
            html.Leaf("p", page.Say("points.contested"), ("class", "fine"));
        if (result.Point.Clauses.Count > 0)
        {
            using (html.In("ol", ("class", "clauses"), ("aria-label", page.Say("points.clauses"))))
            {
                foreach (Clause clause in result.Point.Clauses)
                    html.Leaf("li", clause.Text);
            }
        }
        if (result.Status == PointStatus.NotFound && result.Point.Ask is { } ask)
            html.Leaf("p", page.Say("points.ask", ("ask", ask)), ("class", "fine"));
    }
}
