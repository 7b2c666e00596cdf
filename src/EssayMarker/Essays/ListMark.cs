using System.Text.RegularExpressions;

namespace EssayMarker.Essays;

/// <summary>The bullet or number that somebody typed at the start of a list's item.</summary>
internal static class ListMark
{
    private static readonly Regex Mark = new(
        """^\s*([•‣▪●○◦■□➢➤→⇒✓*>-]|[–—]|\(?[0-9]{1,2}[.)]|\(?[a-z][.)]|\([A-Z]\)|\(?[ivx]{1,4}[.)])\s+\S""",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    public static bool Starts(string text) => Mark.IsMatch(text);
}
