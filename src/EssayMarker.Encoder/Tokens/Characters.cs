using System.Globalization;
using System.Text;

namespace EssayMarker.Encoder.Tokens;

/// <summary>The classes of characters that BERT's basic tokenizer tells apart.</summary>
/// <remarks>
/// Devlin and others, BERT (2018), tokenization.py. Categories come from .NET's own Unicode tables, not the system's,
/// so they are the same on every computer.
/// </remarks>
internal static class Characters
{
    /// <summary>Control, format, private and unassigned characters, and U+FFFD, which also stands for a lone surrogate.</summary>
    public static bool IsDropped(Rune rune) => rune.Value is not ('\t' or '\n' or '\r') && (rune.Value == 0xFFFD
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    /// <summary>Ideographs stand alone; the blocks are those of the reference, kana and hangul not among them.</summary>
    public static bool IsIdeograph(Rune rune) => rune.Value
        is >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0xF900 and <= 0xFAFF
        or >= 0x20000 and <= 0x2A6DF or >= 0x2A700 and <= 0x2CEAF or >= 0x2F800 and <= 0x2FA1F;

    public static bool IsNonspacingMark(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    /// <summary>Unicode punctuation, and all of ASCII that is neither letter, digit, space nor control: "$" and "+" too.</summary>
    public static bool IsPunctuation(Rune rune) => rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value) is false && rune.Value is > ' ' and < 0x7F
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation
            or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
}
