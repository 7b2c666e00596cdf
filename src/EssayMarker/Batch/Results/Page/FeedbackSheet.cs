using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>
/// Feedback for the whole class on one side of paper: what is printed of the page. Students read it, so it holds no name, level or error, and of the
/// scheme only its questions.
/// </summary>
internal static class FeedbackSheet
{
    private const int MostQuotes = 3;
    private const int MostSteps = 3;
    private const int MostDates = 3;
    private const int MostAsks = 4;
    private const int RuledLines = 2;

    /// <summary>Essays in which a fact must be to check before the sheet speaks of it: one alone would point at its writer.</summary>
    private const int FewestForFact = 3;

    /// <summary>UTF-16 units of a line: so few that all of them fit on one side.</summary>
    private const int LineLength = 140;

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
            for (int line = 0; line < RuledLines; line++)
                html.Leaf("p", "", ("class", "ruled"));
            html.Leaf("p", page.Words.Label("html.foot.decides"), ("class", "fine"));
        }
    }

    private static void WriteStrong(ClassPage page)
    {
        List<string> lines =
        [
            .. page.Rubric.Sides.Select(side => (side.Label, Uses: page.Results.Points.Where(use => use.Point.Side == side.Id).ToArray())).Select(side => page.Say("sheet.side",
                ("side", side.Label), ("count", Anchors.Digits(side.Uses.Count(use => use.Share >= 0.5))), ("all", Anchors.Digits(side.Uses.Length)))),
        ];
        if (page.Results.Strands.OrderByDescending(strand => strand.Mean).FirstOrDefault() is { Strand: { } strongest, Mean: > 0 })
            lines.Add(page.Say("sheet.strongest", ("strand", page.Words.Strand(strongest))));
        if (page.Results.Essays.Count(essay => essay.Unlisted.Count > 0) is > 0 and int own)
            lines.Add(page.Say("sheet.unlisted", ("of", page.OfAll(own))));
        string[] quotes = [.. page.Results.Points.OrderByDescending(use => use.Share).Select(use => use.Quotes.FirstOrDefault(quote => IsFit(page, quote))).OfType<string>()
            .Distinct(StringComparer.Ordinal).Take(MostQuotes)];
        if (lines.Count == 0 && quotes.Length == 0)
            return;
        using (page.Html.In("div"))
        {
            page.Html.Leaf("h3", page.Say("sheet.strong"));
            WriteList(page.Html, lines);
            if (quotes.Length > 0)
                page.Html.Leaf("p", page.Say("sheet.quotes"), ("class", "what"));
            foreach (string quote in quotes)
                page.Html.Leaf("blockquote", Excerpt.Of(quote, LineLength), ("dir", "auto"));
        }
    }

    /// <summary>Whether nothing in a sentence is to check: it may make one point and give a fact of another to the wrong person, or hold a date that is.</summary>
    private static bool IsFit(ClassPage page, string quote) => !page.Results.Essays.Where(essay => essay.Sentences.Contains(quote)).Any(essay =>
        essay.Misattributed.Any(slip => slip.Text == quote)
        || (essay.DatesToCheck.Count > 0 && (quote.Any(char.IsDigit) || essay.DatesToCheck.Any(date => quote.Contains(date.Name, StringComparison.OrdinalIgnoreCase)))));

    private static void WriteWork(ClassPage page)
    {
        List<string> lines = [.. Steps(page).Select(step => page.Say("sheet.step", ("step", page.Say("step." + step.Key)), ("of", page.OfAll(step.Essays))))];
        if (page.Results.Essays.Count(essay => essay.Misattributed.Count > 0) is >= FewestForFact and int facts)
            lines.Add(page.Say("sheet.facts", ("of", page.OfAll(facts))));
        string[] dates = Dates(page);
        if (lines.Count == 0 && dates.Length == 0)
            return;
        using (page.Html.In("div"))
        {
            page.Html.Leaf("h3", page.Say("sheet.work"));
            WriteList(page.Html, lines);
            if (dates.Length > 0)
                page.Html.Leaf("p", page.Say("sheet.dates"), ("class", "what"));
            WriteList(page.Html, dates);
        }
    }

    private static void WriteList(Markup html, IReadOnlyCollection<string> lines)
    {
        if (lines.Count == 0)
            return;
        using (html.In("ul"))
        {
            foreach (string line in lines)
                html.Leaf("li", Excerpt.Of(line, LineLength), ("dir", "auto"));
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

    private static string[] Dates(ClassPage page) =>
    [
        .. page.Results.Essays.SelectMany(essay => essay.DatesToCheck.Select(date => date.FactLine).OfType<string>().Distinct(StringComparer.Ordinal))
            .GroupBy(line => line, StringComparer.Ordinal)
            .Where(line => line.Count() >= FewestForFact)
            .OrderByDescending(line => line.Count()).ThenBy(line => line.Key, StringComparer.Ordinal)
            .Take(MostDates)
            .Select(line => line.Key),
    ];

    private static void WriteAsks(ClassPage page)
    {
        string[] asks = [.. page.Results.Reteach.Where(use => use.Share < 0.5).Select(use => use.Point.Ask).OfType<string>().Take(MostAsks)];
        if (asks.Length == 0)
            return;

        page.Html.Leaf("h3", page.Say("sheet.asks"));
        WriteList(page.Html, asks);
        page.Html.Leaf("p", page.Say("sheet.optional"), ("class", "fine"));
    }
}
