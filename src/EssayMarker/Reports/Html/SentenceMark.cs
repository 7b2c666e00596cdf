using EssayMarker.Assessing;
using EssayMarker.Matching;

namespace EssayMarker.Reports.Html;

/// <summary>A sentence in the text: the student's words exactly, with a quiet mark and a link to the details.</summary>
internal static class SentenceMark
{
    public static void Write(ReportPage page, AssessedSentence assessed)
    {
        Markup html = page.Html;
        int number = assessed.Sentence.Number;
        if (!page.Options.ShowsPointStates || !SentenceNote.IsFor(page, assessed))
        {
            html.Leaf("span", assessed.Sentence.Text, ("id", Anchors.OfSentence(number)));
            return;
        }
        html.Leaf("a", assessed.Sentence.Text, ("class", Style(page, assessed)), ("id", Anchors.OfSentence(number)), ("href", "#" + Anchors.OfNote(number)));
        WriteTag(page, assessed);
    }

    private static string Style(ReportPage page, AssessedSentence assessed)
    {
        if (assessed.Matches is not [PointMatch best, ..])
            return assessed.IsUnlistedArgument ? "s own" : "s";
        string mark = best.Verdict switch
        {
            Verdict.Supports => best.Band == Band.Check ? "s ok check" : "s ok",
            Verdict.Reported => "s view",
            _ => "s query",
        };
        return page.SideClass(best.Point) is { } side ? $"{mark} {side}" : mark;
    }

    /// <summary>What the mark says, in symbols; the details say it in words, so it is kept from screen readers.</summary>
    private static void WriteTag(ReportPage page, AssessedSentence assessed)
    {
        List<string> tags = [.. assessed.Matches.Select(match => match.Point + Symbols.Of(match.Verdict))];
        if (assessed.IsUnlistedArgument)
            tags.Add(Symbols.OwnArgument);
        if (page.Comments.ContainsKey(assessed.Sentence.Number))
            tags.Add($"[{Anchors.Digits(assessed.Sentence.Number)}]");
        if (tags.Count > 0)
            page.Html.Leaf("span", string.Join('\u00A0', tags), ("class", "tag"), ("aria-hidden", "true"));
    }
}
