using System.Text.RegularExpressions;

namespace EssayMarker.Batch.Results.Copies;

/// <summary>
/// A text as the words that comparing sees: lower case, no punctuation. Quoted words are taken out, since students may quote the same, and no passage
/// goes across the gap.
/// </summary>
internal sealed partial class WordRun
{
    private readonly string _text;
    private readonly (int Start, int End)[] _places;

    private WordRun(string text, string?[] words, (int Start, int End)[] places) => (_text, Words, _places) = (text, words, places);

    /// <summary>The words; <see langword="null"/> stands for a quotation.</summary>
    public IReadOnlyList<string?> Words { get; }

    /// <summary>Reads a text.</summary>
    public static WordRun Of(string text)
    {
        Match[] quoted = [.. QuotationPattern().Matches(text).Cast<Match>()];
        var words = new List<string?>();
        var places = new List<(int, int)>();
        foreach (Match match in WordPattern().Matches(text).Cast<Match>())
        {
            bool isQuoted = Array.Exists(quoted, quotation => quotation.Index <= match.Index && match.Index < quotation.Index + quotation.Length);
            if (isQuoted && words.Count > 0 && words[^1] is null)
                continue;
            words.Add(isQuoted ? null : match.Value.ToLowerInvariant());
            places.Add((match.Index, match.Index + match.Length));
        }
        return new WordRun(text, [.. words], [.. places]);
    }

    /// <summary>Some words of the text, as they stand.</summary>
    /// <param name="first">The first word's index.</param>
    /// <param name="words">How many words.</param>
    public string Between(int first, int words) => _text[_places[first].Start.._places[first + words - 1].End];

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*")]
    private static partial Regex WordPattern();

    [GeneratedRegex("“[^”]{0,600}”|\"[^\"\n]{0,600}\"|(?<![\\p{L}\\p{N}])‘[^’]{0,300}’(?![\\p{L}])")]
    private static partial Regex QuotationPattern();
}
