using System.Text.RegularExpressions;
using EssayMarker.Essays;

namespace EssayMarker.Batch.Splitting;

/// <summary>A line at the head of an essay that says whose it is or which one.</summary>
/// <param name="Kind">What it gives.</param>
/// <param name="Value">What stands after the label.</param>
internal sealed record HeadLabel(LabelKind Kind, string Value)
{
    private const int LongestLine = 14;
    private const int LongestValue = 6;
    private const int LinesOfParagraph = 4;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Name = new(
        """^((student|candidate|pupil|author|full|my)(['’]s)?\s+)?(name|student|pupil|candidate|author|written by|submitted by)(\s*[:=]|\s+[–-]\s)\s*(?<value>.*)$""", Options);

    private static readonly Regex BareName = new("""^((student|candidate|pupil|full)(['’]s)?\s+)?name$""", Options);

    private static readonly Regex CandidateNumber = new(
        """^((candidate|student|exam|index|learner)\s*(number|no\.?|id|code)\s*[:=#–-]?|candidate|student\s*[:=#])\s*(?<value>[a-z]{0,3}[0-9][0-9a-z /-]{2,14})$""", Options);

    private static readonly Regex EssayNumber = new(
        """^(essay|student|script|candidate|pupil|response|sample|exemplar)\s+((no\.?|number)\s*|#\s*)?(?<value>[0-9]{1,2}|[a-z])\s*([:.)–-].*)?$""", Options);

    // What stands beside a name on its line: "Megan Hollis    Set: 13C".
    private static readonly Regex Beside = new("""\s{2,}|,?\s+(set|class|form|group|year|teacher|tutor|date|candidate|centre|school|college|word count)\b""", Options);

    /// <summary>The labels of a paragraph, each of its lines for itself.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="next">The text of the next one: it holds what a label alone on its line announces. <see langword="null"/> where there is none.</param>
    public static IEnumerable<HeadLabel> In(ParagraphForm paragraph, string? next)
    {
        if (paragraph.IsStatement)
            yield break;
        string[] lines = [.. paragraph.Text.Split(['\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(LinesOfParagraph)];
        for (int at = 0; at < lines.Length; at++)
        {
            if (Of(lines[at], lines.ElementAtOrDefault(at + 1) ?? next) is { } label)
                yield return label;
        }
    }

    /// <summary>Whether two say of whom or which essay it is and do not agree.</summary>
    public bool Contradicts(HeadLabel other) => Kind == other.Kind && Key != other.Key;

    private string Key => new([.. Value.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);

    private static HeadLabel? Of(string line, string? next)
    {
        if (WordCount.Of(line) > LongestLine)
            return null;
        if (CandidateNumber.Match(line) is { Success: true } candidate)
            return new HeadLabel(LabelKind.CandidateNumber, candidate.Groups["value"].Value);
        if (EssayNumber.Match(line) is { Success: true } essay)
            return new HeadLabel(LabelKind.EssayNumber, essay.Groups["value"].Value);
        if (!BareName.IsMatch(line) && !Name.IsMatch(line))
            return null;
        string value = Name.Match(line).Groups["value"].Value;
        string given = Beside.Split(value.Any(char.IsLetterOrDigit) ? value : next ?? "")[0].Trim();
        return given.Any(char.IsLetterOrDigit) && WordCount.Of(given) <= LongestValue && !given.Contains(':', StringComparison.Ordinal) ? new HeadLabel(LabelKind.Name, given) : null;
    }
}
