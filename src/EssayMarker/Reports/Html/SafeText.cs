using System.Buffers;
using System.Globalization;
using System.Text;

namespace EssayMarker.Reports.Html;

/// <summary>The only way text reaches the page: whatever a student wrote arrives as text that can be seen.</summary>
internal static class SafeText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,;:!?()-\u2013\u2014\u2018\u2019\u201C\u201D\u2026\n\t");

    /// <summary>Text for an element or a quoted attribute. What would act on the page or the reader's eye unseen is shown by a symbol or code.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int plain = text.IndexOfAnyExcept(Plain);
            if (plain < 0)
            {
                html.Append(text);
                return;
            }
            html.Append(text[..plain]);
            text = text[plain..];
            Rune.DecodeFromUtf16(text, out Rune rune, out int length); // a lone surrogate decodes to U+FFFD
            AppendRune(html, rune);
            text = text[length..];
        }
    }

    private static void AppendRune(StringBuilder html, Rune rune)
    {
        switch (rune.Value)
        {
            case '&':
                html.Append("&amp;");
                break;
            case '<':
                html.Append("&lt;");
                break;
            case '>':
                html.Append("&gt;");
                break;
            case '"':
                html.Append("&quot;");
                break;
            case < 0x20:
                html.Append((char)(0x2400 + rune.Value)); // the block of control pictures follows the controls' order
                break;
            case 0x7F:
                html.Append('\u2421');
                break;
            case < 0xA0 and > 0x7F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069):
                html.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]"); // C1 controls; changes of writing direction
                break;
            case 0xFFFC:
                html.Append('\u25AF'); // stands for an equation; few fonts show it
                break;
            case (>= 0xFDD0 and <= 0xFDEF) or 0xFFFE or 0xFFFF:
                html.Append('\uFFFD'); // not characters: a parser may drop them
                break;
            default:
                html.Append(rune.ToString());
                break;
        }
    }
}
