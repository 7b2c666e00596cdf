using EssayMarker.Assessing;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports.Html;

/// <summary>Where in the essay: a strip of its paragraphs with the sides, comparisons and judgements that each holds.</summary>
internal static class MapSection
{
    public static void Write(ReportPage page)
    {
        Paragraph[] body = [.. page.Body];
        if (body.Length == 0)
            return;

        Markup html = page.Html;
        using (page.Section("map", "map.title"))
        using (html.In("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-labelledby", "map-title")))
        using (html.In("table"))
        {
            WriteHead(page, body);
            using (html.In("tbody"))
            {
                foreach (Side side in page.Rubric.Sides)
                {
                    WriteRow(page, body, side.Label, Symbols.Of(Verdict.Supports), page.SideClassOf(side.Id),
                        sentence => sentence.Matches.Any(match => match.Verdict == Verdict.Supports && SideOf(page, match) == side.Id));
                }
                WriteRow(page, body, page.Words.Label(SentenceRole.Comparison), Symbols.Comparison, null, sentence => sentence.Roles.Contains(SentenceRole.Comparison));
                WriteRow(page, body, page.Words.Label(SentenceRole.Judgement), Symbols.Judgement, null, sentence => sentence.Roles.Contains(SentenceRole.Judgement));
            }
        }
    }

    private static void WriteHead(ReportPage page, Paragraph[] body)
    {
        Markup html = page.Html;
        using (html.In("thead"))
        using (html.In("tr"))
        {
            html.Leaf("th", page.Say("map.paragraph"), ("scope", "col"));
            for (int i = 0; i < body.Length; i++)
            {
                string number = Anchors.Digits(i + 1);
                using (html.In("th", ("scope", "col")))
                    html.Leaf("a", number, ("href", "#" + Anchors.OfParagraph(body[i])), ("aria-label", page.Say("map.to", ("number", number))));
            }
        }
    }

    private static void WriteRow(ReportPage page, Paragraph[] body, string name, string symbol, string? style, Func<AssessedSentence, bool> holds)
    {
        Markup html = page.Html;
        using (html.In("tr", ("class", style)))
        {
            using (html.In("th", ("scope", "row")))
            {
                html.Leaf("span", symbol, ("class", "symbol"), ("aria-hidden", "true"));
                html.Text(name);
            }
            foreach (Paragraph paragraph in body)
            {
                int count = page.SentencesIn[paragraph.Number].Count(holds);
                html.Leaf("td", count == 0 ? "" : Anchors.Digits(count), ("class", count switch { 0 => null, 1 => "some", _ => "more" }));
            }
        }
    }

    private static string? SideOf(ReportPage page, PointMatch match) =>
        page.Rubric.Points.FirstOrDefault(point => point.Id == match.Point)?.Side;
}
