using System.Text.RegularExpressions;

namespace EssayMarker.Docx.Names;

/// <summary>Lines that say who wrote an essay: "Name: Jane Doe", "Candidate no. 1234"; also a label and its value in two lines or cells of a table.</summary>
internal static class LabelledLines
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const int LongestName = 60;
    private const int LongestLine = 400;
    private const int MostLabels = 6;

    private static readonly Regex NameLabel = new(
        """(^|[\s|;,(])((?<whose>\p{L}+)(['’]s)?\s+)?((first|last|full|family|given|sur|fore)[ -]?)?(name|names|surname|forename|forenames)(\s*\([^)]{0,20}\))?\s*[:=]""", Options);

    private static readonly Regex WriterLabel = new("""^\s*((student|candidate|pupil|author|written by|submitted by|essay by|work of)\s*[:=–-]|(an essay |essay |written |submitted )?by\s)""", Options);

    private static readonly Regex BareLabel = new("""^\s*((student|candidate|pupil|full|my|your|first|last|family|author)(['’]?s)?[ -]?)*(name|surname|forename|student|candidate|pupil|author)\s*:?\s*$""", Options);

    private static readonly Regex Number = new(
        """\b(candidate|centre|center|exam|examination|student|pupil|learner|index|seat|registration|uln|uci|upn)(['’]?s)?\s*(?<sign>(number|no\b\.?|num\b\.?|nr\b\.?|id\b|code|#|reference|ref\b\.?)?\s*[:#=.–-]?)\s*(?<value>[0-9][0-9 /]{1,18}[0-9]|[a-z]{1,2}[0-9]{3,12})""", Options);

    private static readonly Regex BareNumberLabel = new(
        """^\s*(candidate|centre|center|exam|examination|student|pupil|learner|index|seat|registration|uln|uci|upn)(['’]?s)?\s*(number|no\.?|num\.?|id|code|reference|ref\.?)?\s*:?\s*$""", Options);

    private static readonly Regex BareNumber = new("""^\s*([0-9][0-9 /]{1,18}[0-9]|[a-z]{1,2}[0-9]{3,12})\s*$""", Options);

    private static readonly Regex Surname = new("""^\s*(?<name>\p{Lu}[\p{L}'’-]+)\s+[0-9]{1,3}\s*$""", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>Whose name it is where it is not the student's.</summary>
    private static readonly HashSet<string> Others =
        new(["teacher", "tutor", "school", "centre", "center", "college", "exam", "subject", "file", "course", "module", "unit", "set", "class", "marker", "examiner", "parent", "board", "group", "code", "user", "real"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The words with which a name in the same line ends.</summary>
    private static readonly HashSet<string> NextLabels =
        new(["class", "form", "candidate", "centre", "center", "date", "teacher", "number", "no", "year", "student", "name", "surname", "forename", "first", "school", "subject", "word", "tutor", "group", "set", "id", "page", "exam"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of a line that goes on: "By the end of 1956".</summary>
    private static readonly HashSet<string> NoNames = new(["a", "all", "and", "end", "in", "is", "my", "of", "the", "this", "to", "your"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The names that lines give.</summary>
    public static IEnumerable<string> Names(IReadOnlyList<string> lines)
    {
        for (int at = 0; at < lines.Count; at++)
        {
            string line = Start(lines[at]);
            foreach (Match label in NameLabel.Matches(line).Where(label => !Others.Contains(label.Groups["whose"].Value)))
            {
                if (NameIn(line[(label.Index + label.Length)..]) is { } name)
                    yield return name;
            }
            if (WriterLabel.Match(line) is { Success: true } writer && NameIn(line[(writer.Index + writer.Length)..]) is { } wrote && wrote.Split(' ').All(word => char.IsUpper(word[0])))
                yield return wrote;
            if (BareLabel.IsMatch(line) && ValueOf(lines, at) is { } value && NameIn(value) is { } below)
                yield return below;
        }
    }

    /// <summary>The numbers that lines give, and those that longer text calls numbers.</summary>
    public static IEnumerable<string> Numbers(IReadOnlyList<string> lines, IEnumerable<string> prose)
    {
        for (int at = 0; at < lines.Count; at++)
        {
            foreach (string number in Number.Matches(Start(lines[at])).SelectMany(match => Parts(match.Groups["value"].Value)))
                yield return number;
            if (BareNumberLabel.IsMatch(lines[at]) && ValueOf(lines, at) is { } value && BareNumber.IsMatch(value))
            {
                foreach (string number in Parts(value))
                    yield return number;
            }
        }
        foreach (Match match in prose.SelectMany(text => Number.Matches(text)).Where(match => match.Groups["sign"].Value.Trim().Length > 0))
        {
            foreach (string number in Parts(match.Groups["value"].Value))
                yield return number;
        }
    }

    /// <summary>The surname before the number of a page, or <see langword="null"/>.</summary>
    public static string? SurnameAtHead(string line) => Surname.Match(line) is { Success: true } match && !NextLabels.Contains(match.Groups["name"].Value) ? match.Groups["name"].Value : null;

    /// <summary>The value of a label that stands alone: as many lines below as labels stand together.</summary>
    private static string? ValueOf(IReadOnlyList<string> lines, int at)
    {
        int first = at, end = at + 1;
        while (first > 0 && at - first < MostLabels && IsBare(lines[first - 1]))
            first--;
        while (end < lines.Count && end - at < MostLabels && IsBare(lines[end]))
            end++;
        int value = end + at - first;
        return value < lines.Count ? Start(lines[value]) : null;
    }

    private static string Start(string line) => line.Length <= LongestLine ? line : line[..LongestLine];

    private static bool IsBare(string line) => BareLabel.IsMatch(line) || BareNumberLabel.IsMatch(line);

    /// <summary>The name at the start of a text: one to four words of letters, up to the next label, number or gap.</summary>
    private static string? NameIn(string text)
    {
        string start = text.TrimStart();
        int end = start.IndexOfAny(['\t', ';', '|', '(', '\n', ':', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        start = end < 0 ? start : start[..end];
        int gap = start.IndexOf("  ", StringComparison.Ordinal);
        start = gap < 0 ? start : start[..gap];
        string[] words = [.. start.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !NextLabels.Contains(word.Trim(',', '.')))];
        string name = string.Join(' ', words).Trim(' ', ',', '.', '-', '–');
        return words.Length is > 0 and <= 4 && !words.Any(NoNames.Contains) && name.Length is > 1 and <= LongestName && name.All(letter => char.IsLetter(letter) || letter is ' ' or ',' or '.' or '-' or '\'' or '’') ? name : null;
    }

    /// <summary>"61234/4711" is two numbers, "61 234" one.</summary>
    private static IEnumerable<string> Parts(string value) => value.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .SelectMany(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } pieces && pieces.All(piece => piece.Length > 2) ? pieces : [part.Replace(" ", "", StringComparison.Ordinal)])
        .Where(number => number.Length > 2)
        .Select(number => number.ToUpperInvariant());
}
