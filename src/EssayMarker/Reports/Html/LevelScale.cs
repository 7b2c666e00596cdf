using EssayMarker.Assessing;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports.Html;

/// <summary>The scale of levels as a drawing: with marks where the reader sees them, else levels of equal width, from which no mark can be read.</summary>
internal static class LevelScale
{
    private const int Width = 300;
    private const int Top = 8;
    private const int Bar = 16;

    public static void Write(ReportPage page, LevelJudgement judgement)
    {
        if (page.Rubric.Levels is not { } scheme)
            return;

        Markup html = page.Html;
        string words = page.Options.ShowsMarks ? page.Words.Marks(judgement.Marks, scheme.TopMark) : page.Words.Level(judgement);
        using (html.In("svg", ("class", "scale"), ("viewBox", $"0 0 {Width} 44"), ("role", "img"), ("aria-label", words)))
        {
            foreach (Level level in scheme.Levels)
                WriteLevel(page, scheme, level, judgement);
            if (page.Options.ShowsMarks)
                WriteRange(html, judgement.Marks, scheme.TopMark);
        }
        if (page.Options.ShowsMarks)
            html.Leaf("p", words, ("class", "marks"));
    }

    private static void WriteLevel(ReportPage page, LevelScheme scheme, Level level, LevelJudgement judgement)
    {
        Markup html = page.Html;
        (int from, int to) = page.Options.ShowsMarks
            ? (At(level.Low - 1, scheme.TopMark), At(level.High, scheme.TopMark))
            : (Width * (level.Number - 1) / scheme.Levels.Count, Width * level.Number / scheme.Levels.Count);
        string style = level.Number == judgement.Level.Number ? "is" : level.Number == judgement.Possibly?.Number ? "may" : "other";
        using (html.In("rect", ("class", style), ("x", Anchors.Digits(from + 1)), ("y", Anchors.Digits(Top)), ("width", Anchors.Digits(to - from - 2)), ("height", Anchors.Digits(Bar)), ("rx", "3")))
        {
        }
        html.Leaf("text", Anchors.Digits(level.Number), ("x", Anchors.Digits((from + to) / 2)), ("y", "40"), ("text-anchor", "middle"), ("class", style));
    }

    private static void WriteRange(Markup html, MarkRange marks, int top)
    {
        int low = At(marks.Low, top), high = At(marks.High, top), likely = At(marks.Likely, top);
        using (html.In("path", ("class", "range"), ("d", $"M{Anchors.Digits(low)} 1v6m0-3H{Anchors.Digits(high)}m0-3v6")))
        {
        }
        using (html.In("path", ("class", "likely"), ("d", $"M{Anchors.Digits(likely)} {Anchors.Digits(Top - 1)}v{Anchors.Digits(Bar + 2)}")))
        {
        }
    }

    private static int At(int mark, int top) => Width * mark / top;
}
