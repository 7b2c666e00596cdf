using System.Buffers;
using System.Text.RegularExpressions;

namespace EssayMarker.Docx.Names;

/// <summary>
/// Finds a student's names and numbers in a text: full names in either order, with initials, commas and hyphens, in any case and with or without accents;
/// words of names where they can mean nobody else; numbers; e-mail addresses, whosever they are.
/// </summary>
internal sealed class NameFinder
{
    private const int LongestGap = 4;

    /// <summary>Letters of a word that is known inside another one, as in the name of an account.</summary>
    private const int FewestLettersInside = 5;

    private const int LongestOfLine = 14;
    private const int MostWordsOfName = 8;

    private static readonly SearchValues<char> Gaps = SearchValues.Create(" \t\n\u00A0,._+-/");

    private static readonly Regex Email = new(@"[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>What else stands in a line that says who wrote the essay.</summary>
    private static readonly HashSet<string> LabelWords =
        ["name", "names", "student", "candidate", "pupil", "by", "number", "no", "centre", "center", "class", "form", "year", "surname", "forename", "first", "last", "full", "author", "id", "page", "p"];

    private readonly StudentNames _student;
    private readonly Dictionary<string, HashSet<string>> _kin = new(StringComparer.Ordinal);
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);
    private readonly HashSet<char> _initials = [];
    private readonly string[] _inside;
    private readonly (string Number, Regex Pattern, bool IsPlain)[] _numbers;

    /// <param name="student">What is looked for.</param>
    /// <param name="common">Folded words that are words of the language in this document too.</param>
    public NameFinder(StudentNames student, IReadOnlySet<string> common)
    {
        _student = student;
        foreach (string name in student.Names)
        {
            string[] words = [.. NameWord.Of(new FoldedText(name).Text).Select(word => word.Text)];
            _initials.UnionWith(words.Select(word => word[0]));
            string[] whole = [.. words.Where(word => word.Length > 1)];
            foreach (string word in whole)
            {
                if (!_kin.TryGetValue(word, out HashSet<string>? kin))
                    _kin.Add(word, kin = new HashSet<string>(StringComparer.Ordinal));
                kin.UnionWith(whole);
            }
        }
        _common.UnionWith(_kin.Keys.Where(word => word.Length < 3 || CommonWords.Contains(word) || common.Contains(word)));
        _inside = [.. _kin.Keys.Where(word => word.Length >= FewestLettersInside && IsPlain(word)).Order(StringComparer.Ordinal)];
        _numbers = [.. student.Numbers.Select(number => (number, Pattern(number), !IsYear(number) && number.Length > 3))];
    }

    /// <summary>What stands for the student.</summary>
    public string Code => _student.Code;

    /// <summary>Whether a word is one of the student's names.</summary>
    public bool Knows(string word) => _kin.ContainsKey(word);

    /// <summary>Whether a line is nothing but who wrote it: names, numbers and their labels.</summary>
    public bool IsNameLine(string text)
    {
        var folded = new FoldedText(text);
        List<NameWord> words = NameWord.Of(folded.Text);
        return words.Count is > 0 and <= LongestOfLine
            && words.All(word => _kin.ContainsKey(word.Text) || LabelWords.Contains(word.Text) || word.Text.Length == 1)
            && (words.Any(word => IsPlain(word.Text)) || words.Count(word => _kin.ContainsKey(word.Text)) > 1);
    }

    /// <summary>The stretches to replace, in order, none in another.</summary>
    public IReadOnlyList<NameSpan> Find(string text, NamePlace place)
    {
        if (text.Length == 0)
            return [];
        var folded = new FoldedText(text);
        IEnumerable<NameSpan> found = [.. Emails(text), .. Names(folded, text, place), .. Numbers(text, place)];
        var spans = new List<NameSpan>();
        foreach (NameSpan span in found.OrderBy(span => span.Start).ThenByDescending(span => span.End))
        {
            if (spans.Count > 0 && span.Start < spans[^1].End)
                spans[^1] = new NameSpan(spans[^1].Start, Math.Max(spans[^1].End, span.End));
            else
                spans.Add(span);
        }
        return spans;
    }

    /// <summary>The text with the code in place of what was found; the same text where nothing was.</summary>
    public string Replace(string text, NamePlace place)
    {
        foreach (NameSpan span in Find(text, place).Reverse())
            text = string.Concat(text.AsSpan(0, span.Start), _student.Code, text.AsSpan(span.End));
        return text;
    }

    private static IEnumerable<NameSpan> Emails(string text) =>
        text.Contains('@', StringComparison.Ordinal) ? Email.Matches(text).Select(match => new NameSpan(match.Index, match.Index + match.Length)) : [];

    private static Regex Pattern(string number) => new(
        "(?<![0-9])" + string.Join(number.Length > 4 ? "[ -]?" : "", number.Select(letter => Regex.Escape(letter.ToString()))) + "(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>A candidate's number can be one that an essay on history names as a year.</summary>
    private static bool IsYear(string number) => number.Length == 4 && number[0] is '1' or '2' && number.All(char.IsAsciiDigit);

    private IEnumerable<NameSpan> Numbers(string text, NamePlace place) => _numbers
        .Where(number => number.IsPlain || place == NamePlace.Beside)
        .SelectMany(number => number.Pattern.Matches(text).Select(match => new NameSpan(match.Index, match.Index + match.Length)));

    private IEnumerable<NameSpan> Names(FoldedText folded, string text, NamePlace place)
    {
        List<NameWord> words = NameWord.Of(folded.Text);
        bool isWhole = place == NamePlace.Beside && words.All(word => _kin.ContainsKey(word.Text) || LabelWords.Contains(word.Text) || word.Text.Length == 1);
        for (int at = 0; at < words.Count; at++)
        {
            if (Run(folded.Text, words, at) is { } last && IsName(words[at..(last + 1)], folded, text, place))
            {
                yield return Span(words[at].Start, words[last].End);
                at = last;
            }
            else if (IsJoined(words[at].Text) || (place != NamePlace.Prose && IsOne(words[at], folded, text, place, isWhole)))
            {
                yield return Span(words[at].Start, words[at].End);
            }
        }

        NameSpan Span(int start, int end) => new(folded.Place(start), folded.End(end));
    }

    /// <summary>The last word of the longest run of names and initials from a word on, or <see langword="null"/> where it holds less than two.</summary>
    private int? Run(string folded, List<NameWord> words, int first)
    {
        if (!IsPart(words[first].Text))
            return null;
        int last = first;
        while (last + 1 < words.Count && last - first < MostWordsOfName && IsPart(words[last + 1].Text) && IsGap(folded.AsSpan(words[last].End, words[last + 1].Start - words[last].End)))
            last++;
        while (last > first && words[last].Text.Length == 1 && !IsStopped(folded, words[last]))
            last--;
        return last > first ? last : null;
    }

    private bool IsPart(string word) => word.Length == 1 ? _initials.Contains(word[0]) : _kin.ContainsKey(word);

    private static bool IsGap(ReadOnlySpan<char> gap) =>
        gap.Length is > 0 and <= LongestGap && (gap is "%20" || gap.IndexOfAnyExcept(Gaps) < 0);

    private static bool IsStopped(string folded, NameWord word) => word.End < folded.Length && folded[word.End] == '.';

    /// <summary>Two words of one name, in prose not both the subject's; of an initial with a stop and one word, only what is no other word.</summary>
    private bool IsName(List<NameWord> run, FoldedText folded, string text, NamePlace place)
    {
        NameWord[] whole = [.. run.Where(word => word.Text.Length > 1)];
        if (whole.Length == 0)
            return false;
        bool hasTwo = whole.Any(word => whole.Any(other => other.Text != word.Text && _kin[word.Text].Contains(other.Text)));
        if (!hasTwo)
            return whole.Any(word => IsPlain(word.Text)) && run.Any(word => word.Text.Length == 1 && IsStopped(folded.Text, word));
        return whole.Any(word => IsPlain(word.Text))
            || (whole.All(word => HasCapital(word, folded, text)) && (place == NamePlace.Beside || !whole.All(word => _student.SubjectWords.Contains(word.Text))));
    }

    private bool IsOne(NameWord word, FoldedText folded, string text, NamePlace place, bool isWhole)
    {
        if (_inside.Any(name => word.Text.Contains(name, StringComparison.Ordinal)))
            return true;
        if (!_kin.ContainsKey(word.Text))
            return false;
        return IsPlain(word.Text)
            || (place == NamePlace.Beside && HasCapital(word, folded, text) && (isWhole || !_student.SubjectWords.Contains(word.Text)));
    }

    /// <summary>Two names, or an initial and a name, written as one word.</summary>
    private bool IsJoined(string word) => _inside.Any(name => word.Length > name.Length
        && ((word.StartsWith(name, StringComparison.Ordinal) && IsPart(word[name.Length..])) || (word.EndsWith(name, StringComparison.Ordinal) && IsPart(word[..^name.Length]))));

    private bool IsPlain(string word) => _kin.ContainsKey(word) && !_common.Contains(word) && !_student.SubjectWords.Contains(word);

    private static bool HasCapital(NameWord word, FoldedText folded, string text) => char.IsUpper(text[folded.Place(word.Start)]);
}
