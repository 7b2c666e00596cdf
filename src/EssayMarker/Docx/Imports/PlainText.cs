using System.Text;

namespace EssayMarker.Docx.Imports;

/// <summary>Bytes as text: UTF-8, UTF-16 with its byte order mark, else Windows-1252; or no text at all.</summary>
internal static class PlainText
{
    // A stray one comes with a copy from elsewhere; a file of another kind is full of them.
    private const int StrayControls = 3;
    private const int LettersToControl = 100;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text, or <see langword="null"/> where the bytes are something else.</summary>
    public static string? Decode(byte[] bytes)
    {
        string text = Letters(bytes);
        int controls = text.Count(letter => char.IsControl(letter) && !char.IsWhiteSpace(letter));
        return text.Contains('\0') || controls > StrayControls + (text.Length / LettersToControl) ? null : text;
    }

    private static string Letters(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        try
        {
            return Utf8.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Windows.GetString(bytes);
        }
    }
}
