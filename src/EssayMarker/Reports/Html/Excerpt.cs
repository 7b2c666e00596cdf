using System.Globalization;

namespace EssayMarker.Reports.Html;

/// <summary>The beginning of a long sentence.</summary>
internal static class Excerpt
{
    /// <summary>At most so many UTF-16 units, cut between words where there are any, never inside a character as a reader sees it.</summary>
    public static string Of(string text, int atMost)
    {
        if (text.Length <= atMost)
            return text;

        int end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is int next && end + next < atMost)
            end += next;
        int space = text.LastIndexOf(' ', end);
        return string.Concat(text.AsSpan(0, space > atMost / 2 ? space : end).TrimEnd(" ,;:"), "\u2026");
    }
}
