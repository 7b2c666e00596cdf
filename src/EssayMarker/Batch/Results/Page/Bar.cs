using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>One bar of parts; the words and numbers beside it say the same.</summary>
internal static class Bar
{
    private const int Width = 1000;

    /// <param name="html">The page.</param>
    /// <param name="all">What the whole width stands for, at least 1.</param>
    /// <param name="parts">The parts from the left, each with its style class and size.</param>
    public static void Write(Markup html, int all, params ReadOnlySpan<(string Style, int Size)> parts)
    {
        using (html.In("svg", ("viewBox", $"0 0 {Width} 10"), ("preserveAspectRatio", "none"), ("aria-hidden", "true")))
        {
            int counted = 0;
            foreach ((string style, int size) in parts)
            {
                int from = Width * counted / all, to = Width * (counted + size) / all;
                counted += size;
                if (to > from)
                    WritePart(html, style, from, to);
            }
        }
    }

    private static void WritePart(Markup html, string style, int from, int to)
    {
        using (html.In("rect", ("class", style), ("x", Anchors.Digits(from)), ("width", Anchors.Digits(to - from)), ("height", "10")))
        {
        }
    }
}
