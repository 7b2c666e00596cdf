namespace EssayMarker.Essays;

/// <summary>The marks at the possible end of a sentence: <c>.</c>, <c>?!</c>, <c>. . .</c>, <c>."</c>, <c>!").</c>, with a note's number after them.</summary>
/// <param name="End">Offset just past the last of them.</param>
/// <param name="IsStrong">Whether there is a question mark or exclamation mark.</param>
/// <param name="IsEllipsis">Whether it trails off.</param>
/// <param name="HasCloser">Whether a quotation or bracket closes among them.</param>
/// <param name="EndsQuestion">Whether they end with a quotation that asks or exclaims, so that <c>"…?" Stalin asked</c> may go on.</param>
/// <param name="StopsOutside">Whether a mark stands outside what closes, as in <c>(ibid.).</c>: then no abbreviation is in doubt.</param>
internal readonly record struct EndMark(int End, bool IsStrong, bool IsEllipsis, bool HasCloser, bool EndsQuestion, bool StopsOutside)
{
    public static EndMark Read(string text, int at, Enclosures enclosures)
    {
        bool strong = false, closer = false, quotation = false, outside = false;
        int dots = 0;
        int end = at;
        while (end < text.Length)
        {
            char sign = text[end];
            if (SentenceBoundary.IsTerminal(sign))
            {
                strong |= sign is not ('.' or '…');
                outside = closer;
                quotation = false;
                dots += sign == '…' ? 3 : sign == '.' && !closer ? 1 : 0;
            }
            else if (IsSpacedDot(text, end))
            {
                // The space of ". . .": its dot comes next.
            }
            else if (!enclosures.Opens(end) && IsCloser(sign) && enclosures.Closes(end))
            {
                closer = true;
                quotation = sign is not (')' or ']');
            }
            else break;
            end++;
        }
        return new EndMark(PassNote(text, end), strong, dots > 1 && !strong, closer, quotation && strong, outside);
    }

    private static bool IsCloser(char sign) => sign is '"' or '\'' or '”' or '’' or '»' or '“' or ')' or ']';

    private static bool IsSpacedDot(string text, int at) =>
        text[at] is ' ' or '\u00A0' && at + 1 < text.Length && text[at + 1] == '.' && text[at - 1] == '.'
        && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));

    // "death.¹²", "1953.[12]": the number of a note that was typed, or copied, as text.
    private static int PassNote(string text, int at)
    {
        int end = at;
        while (end < text.Length && text[end] is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹')) end++;
        if (end > at || at == text.Length || text[at] != '[') return end;

        end++;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end > at + 1 && end < text.Length && text[end] == ']' ? end + 1 : at;
    }
}
