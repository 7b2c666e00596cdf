using System.Text;
using System.Text.RegularExpressions;

namespace EssayMarker.Docx.Imports;

/// <summary>Joins lines that were broken to fit a width, as mail programs and old editors break them.</summary>
internal static class WrappedLines
{
    private const int Shortest = 50;
    private const int Longest = 100;

    // A line broken by hand is seldom as full as it could be.
    private const int Slack = 10;

    private static readonly Regex Item = new("""^\s*([•‣▪●○◦■□➢➤→⇒*-]|[–—]|\(?[0-9]{1,2}[.)]|\(?[a-z][.)])\s""", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>The paragraphs of a text, in order; blank lines divide them and are none.</summary>
    public static IEnumerable<string> Join(IReadOnlyList<string> lines)
    {
        int? width = Width(lines);
        var paragraph = new StringBuilder();
        for (int at = 0; at < lines.Count; at++)
        {
            string line = width is null ? lines[at] : lines[at].TrimEnd();
            if (string.IsNullOrWhiteSpace(line)) continue;
            paragraph.Append(paragraph.Length == 0 ? line : line.TrimStart());
            if (at + 1 < lines.Count && width is { } full && GoesOn(line, lines[at + 1], full))
            {
                // A word divided at its hyphen goes on at once.
                if (!(line.EndsWith('-') && line.Length > 1 && char.IsLetter(line[^2]))) paragraph.Append(' ');
                continue;
            }
            yield return paragraph.ToString();
            paragraph.Clear();
        }
    }

    // Lines of prose one below the other that most often are as full as they could be: then the text has a width.
    private static int? Width(IReadOnlyList<string> lines)
    {
        var pairs = lines.Zip(lines.Skip(1), (line, next) => (Line: line.TrimEnd(), Next: next)).Where(pair => pair.Line.Length > 0 && !string.IsNullOrWhiteSpace(pair.Next)).ToList();
        if (pairs.Count < 2) return null;
        var lengths = pairs.Select(pair => pair.Line.Length).Order().ToList();
        int width = lengths[lengths.Count * 9 / 10];
        if (width is < Shortest or > Longest) return null;
        return pairs.Count(pair => GoesOn(pair.Line, pair.Next, width)) * 10 >= pairs.Count * 7 ? width : null;
    }

    // Full: the next line's first word would not have fitted.
    private static bool GoesOn(string line, string next, int width)
    {
        if (string.IsNullOrWhiteSpace(next) || line.Length < Shortest || line.Length > Longest || Item.IsMatch(next)) return false;
        if (char.IsWhiteSpace(next[0]) && !char.IsWhiteSpace(line[0])) return false;
        string word = next.TrimStart();
        int end = word.AsSpan().IndexOfAny(' ', '\t');
        return line.Length + 1 + (end < 0 ? word.Length : end) > width - Slack;
    }
}
