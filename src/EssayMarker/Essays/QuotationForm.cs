namespace EssayMarker.Essays;

/// <summary>How a quotation looks that is set off as a paragraph of its own.</summary>
internal static class QuotationForm
{
    private const int FewestWords = 12;
    private const int LongestSource = 100;

    /// <summary>Whether a paragraph is somebody else's words: by its style, by its marks, or set in after a colon or before a source.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="before">The paragraph before it that is not empty, or <see langword="null"/>.</param>
    /// <param name="isUnusuallyIndented">Whether it is set in and most of the essay is not.</param>
    public static bool Matches(ParagraphForm paragraph, ParagraphForm? before, bool isUnusuallyIndented)
    {
        if (paragraph.Raw.Look == ParagraphLook.Quotation) return true;
        if (paragraph.IsListItem || paragraph.Raw.IsInTable) return false;
        bool quoted = IsAllQuoted(paragraph.Text);
        if (quoted && (paragraph.Words >= FewestWords || isUnusuallyIndented)) return true;
        return isUnusuallyIndented && (quoted || EndsWithSource(paragraph.Text) || before?.Text is [.., ':' or ',']);
    }

    /// <summary>Whether a text is one quotation from end to end, but for its source after it.</summary>
    public static bool IsAllQuoted(string text)
    {
        if (text.Length < 2 || Closing(text[0]) is not { } closing) return false;
        int close = text.LastIndexOf(closing);
        if (close < text.Length / 2 || text.AsSpan(1, close - 1).Contains(text[0])) return false;
        if (text[0] is '"' or '“' or '«' && text.AsSpan(1, close - 1).Contains(closing)) return false;

        string rest = text[(close + 1)..].Trim(' ', '.', ',');
        return rest.Length == 0 || (rest.Length <= LongestSource && (rest[0] is '(' or '[' or '–' or '—' or '-') && !rest.Contains(". ", StringComparison.Ordinal));
    }

    private static char? Closing(char opening) => opening switch
    {
        '"' => '"',
        '\'' => '\'',
        '“' => '”',
        '‘' => '’',
        '«' => '»',
        _ => null,
    };

    private static bool EndsWithSource(string text)
    {
        string bare = text.TrimEnd('.', ' ');
        int open = bare.LastIndexOf('(');
        return bare.EndsWith(')') && open > 0 && bare.Length - open <= LongestSource && bare[open..].Any(char.IsAsciiDigit);
    }
}
