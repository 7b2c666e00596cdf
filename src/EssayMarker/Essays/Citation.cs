namespace EssayMarker.Essays;

/// <summary>A bracket after a full stop that gives the source of the sentence before it: <c>(Hosking 346)</c>, <c>[12]</c>.</summary>
internal static class Citation
{
    private const int Longest = 200;

    /// <summary>Where the citation ends, a full stop after it included; <see langword="null"/> where the bracket is not one.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="at">Where the bracket opens.</param>
    /// <param name="enclosures">The paragraph's brackets.</param>
    public static int? End(string text, int at, Enclosures enclosures)
    {
        if (!enclosures.Opens(at)) return null;
        int close = enclosures.End(at);
        ReadOnlySpan<char> inside = text.AsSpan(at + 1, close - at - 1).Trim();
        if (inside.Length is 0 or > Longest || IsEnumerator(inside)) return null;

        int end = close + 1;
        bool stopAfter = end < text.Length && text[end] == '.';
        // A bracket with its own full stop is a sentence of its own, unless the full stop is an abbreviation's: "(ibid.)", "(Getty et al.)".
        bool stopInside = SentenceBoundary.IsTerminal(inside[^1]) && !IsAbbreviated(inside);
        if (stopInside && !stopAfter) return null;
        return stopAfter ? end + 1 : end;
    }

    // "(a) Both were Marxists.": the next item of a list.
    private static bool IsEnumerator(ReadOnlySpan<char> inside) =>
        inside.Length == 1 ? char.IsAsciiLetter(inside[0]) : inside.Length <= 4 && !inside.ContainsAnyExcept("ivx");

    private static bool IsAbbreviated(ReadOnlySpan<char> inside)
    {
        ReadOnlySpan<char> word = inside[(inside.LastIndexOf(' ') + 1)..].TrimEnd('.');
        return Abbreviations.Of(word.ToString()) is not Abbreviation.None;
    }
}
