using EssayMarker.Rubrics;

namespace EssayMarker.Reports.Html;

/// <summary>What the marks in the essay mean.</summary>
internal static class EssayKey
{
    public static void Write(ReportPage page)
    {
        Markup html = page.Html;
        html.Leaf("p", page.Say("essay.how"), ("class", "how"));
        using (html.In("ul", ("class", "key"), ("aria-label", page.Say("key.title"))))
        {
            foreach (Side side in page.Rubric.Sides)
                WriteEntry(html, "s ok " + page.SideClassOf(side.Id), side.Label);
            if (page.Rubric.Points.Count > 0)
            {
                WriteEntry(html, "s ok check", page.Say("key.check"));
                WriteEntry(html, "s query", page.Say("key.query"));
            }
            WriteEntry(html, "s own", page.Say("key.own"));
        }
    }

    private static void WriteEntry(Markup html, string style, string text)
    {
        using (html.In("li"))
            html.Leaf("span", text, ("class", style));
    }
}
