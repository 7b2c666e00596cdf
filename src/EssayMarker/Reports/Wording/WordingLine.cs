using System.Text.RegularExpressions;

namespace EssayMarker.Reports;

/// <summary>One line of a wording file: a text with places such as <c>{point}</c> for the program to fill.</summary>
internal sealed partial class WordingLine
{
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">A brace belongs to no place.</exception>
    public WordingLine(string text)
    {
        if (PlacePattern().Replace(text, "").AsSpan().ContainsAny('{', '}'))
            throw new FormatException("A brace { or } belongs to no place.");
        Text = text;
        Places = [.. PlacePattern().Matches(text).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The text as it stands in the file.</summary>
    public string Text { get; }

    /// <summary>The names of its places, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Places { get; }

    /// <summary>The text with its places filled; a value is never read for places itself.</summary>
    /// <exception cref="ArgumentException">A place has no value.</exception>
    public string Fill(string key, IReadOnlyDictionary<string, string> values) => PlacePattern().Replace(Text, place =>
        values.TryGetValue(place.Groups[1].Value, out string? value)
            ? value
            : throw new ArgumentException($"The words of “{key}” need a value for {place.Value}.", nameof(values)));

    /// <summary>The text with the same word in every place, to be read as a whole.</summary>
    public string WithPlacesAs(string word) => PlacePattern().Replace(Text, word);

    [GeneratedRegex(@"\{([a-zA-Z][a-zA-Z0-9-]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex PlacePattern();
}
