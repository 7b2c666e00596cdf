using EssayMarker.Reports;
using EssayMarker.Reports.Html;
using EssayMarker.Rubrics;

namespace EssayMarker.Batch.Results.Page;

/// <summary>
/// Feedback for the whole class on one side of paper: what is printed of the page. Students read it, so it holds no name, level or error, and of the
/// scheme only its questions.
/// </summary>
internal static class FeedbackSheet
{
    private const int MostQuotes = 3;
    private const int MostSteps = 3;
    private const int MostDates = 4;
    private const int MostAsks = 4;

    /// <summary>Essays in which a date must be to check before the sheet names it: one alone would point at its writer.</summary>
    private const int FewestForDate = 3;

    private const int LineLength = 200;

    public static void Write(ClassPage page)
    {
        Markup html = page.Html;
        using (page.Section("sheet", "card sheet"))
        {
            html.Leaf("p", page.Say("sheet.how"), ("class", "how"));
            html.Leaf("p", page.Words.Label("header.student"), ("class", "who"));
            html.Leaf("p", Excerpt.Of(page.Rubric.Question, 2 * LineLength), ("class", "asked"));
            using (html.In("div", ("class", "pair")))
            {
                WriteStrong(page);
                WriteWork(page);
            }
            WriteAsks(page);
            html.Leaf("h3", page.Say("sheet.own-step"));
            html.Leaf("p", "", ("class", "ruled"));
            html.Leaf("p", page.Words.Label("html.foot.decides"), ("class", "fine"));
        }
    }

    private static void WriteStrong(ClassPage page)
    {
        Markup html = page.Html;
        using (html.In("div"))
        {
            html.Leaf("h3", page.Say("sheet.strong"));
            using (html.In("ul"))
            {
                foreach (Side side in page.Rubric.Sides)
                {
                    PointUse[] uses = [.. page.Results.Points.Where(use => use.Point.Side == side.Id)];
                    html.Leaf("li", page.Say("sheet.side", ("side", side.Label),
                        ("count", Anchors.Digits(uses.Count(use => use.Share >= 0.5))), ("all", Anchors.Digits(uses.Length))));
                }
                if (page.Results.Strands.Where(strand => strand.Mean > 0).MaxBy(strand => strand.Mean) is { Strand: { } strongest })
                    html.Leaf("li", page.Say("sheet.strongest", ("strand", page.Words.Strand(strongest))));
                if (page.Results.Essays.Count(essay => essay.Unlisted.Count > 0) is > 0 and int own)
                    html.Leaf("li", page.Say("sheet.unlisted", ("of", page.OfAll(own))));
            }
            string[] quotes = [.. page.Results.Points.Where(use => use.Quotes.Count > 0).OrderByDescending(use => use.Share).Select(use => use.Quotes[0])
                .Distinct(StringComparer.Ordinal).Take(MostQuotes)];
            if (quotes.Length == 0)
                return;
            html.Leaf("p", page.Say("sheet.quotes"), ("class", "what"));
            foreach (string quote in quotes)
                html.Leaf("blockquote", Excerpt.Of(quote, LineLength), ("dir", "auto"));
        }
    }

    private static void WriteWork(ClassPage page)
    {
        Markup html = page.Html;
        (string Key, int Essays)[] steps = Steps(page);
        (string Name, string? Line)[] dates = Dates(page);
        using (html.In("div"))
        {
            html.Leaf("h3", page.Say("sheet.work"));
            using (html.In("ul"))
            {
                foreach ((string key, int essays) in steps)
                    html.Leaf("li", page.Say("sheet.step", ("step", page.Say("step." + key)), ("of", page.OfAll(essays))));
                if (page.Results.Essays.Count(essay => essay.Misattributed.Count > 0) is >= FewestForDate and int facts)
                    html.Leaf("li", page.Say("sheet.facts", ("of", page.OfAll(facts))));
            }
            if (dates.Length == 0)
                return;
            html.Leaf("p", page.Say("sheet.dates"), ("class", "what"));
            using (html.In("ul"))
            {
                foreach ((string name, string? line) in dates)
                    html.Leaf("li", Excerpt.Of(line ?? name, LineLength), ("dir", "auto"));
            }
        }
    }

    /// <summary>The kinds of step that most essays were given, leaving out those about one fact.</summary>
    private static (string Key, int Essays)[] Steps(ClassPage page)
    {
        var worded = page.Words.Keys.ToHashSet(StringComparer.Ordinal);
        return [.. page.Results.Essays.SelectMany(essay => essay.NextSteps.Distinct(StringComparer.Ordinal))
            .Where(key => worded.Contains("class.page.step." + key))
            .GroupBy(key => key, StringComparer.Ordinal)
            .Select(step => (step.Key, Essays: step.Count()))
            .OrderByDescending(step => step.Essays).ThenBy(step => step.Key, StringComparer.Ordinal)
            .Take(MostSteps)];
    }

    private static (string Name, string? Line)[] Dates(ClassPage page) =>
    [
        .. page.Results.Essays.SelectMany(essay => essay.DatesToCheck.DistinctBy(date => date.FactLine ?? date.Name))
            .GroupBy(date => date.FactLine ?? date.Name, StringComparer.Ordinal)
            .Where(date => date.Count() >= FewestForDate)
            .OrderByDescending(date => date.Count()).ThenBy(date => date.Key, StringComparer.Ordinal)
            .Take(MostDates)
            .Select(date => date.First()),
    ];

    private static void WriteAsks(ClassPage page)
    {
        string[] asks = [.. page.Results.Reteach.Where(use => use.Share < 0.5).Select(use => use.Point.Ask).OfType<string>().Take(MostAsks)];
        if (asks.Length == 0)
            return;

        Markup html = page.Html;
        html.Leaf("h3", page.Say("sheet.asks"));
        using (html.In("ul"))
        {
            foreach (string ask in asks)
                html.Leaf("li", Excerpt.Of(ask, LineLength));
        }
        html.Leaf("p", page.Say("sheet.optional"), ("class", "fine"));
    }
}
