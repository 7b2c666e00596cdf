using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>Saves XML as it was: no formatting, the same declaration, the same encoding where that is one of Unicode's.</summary>
internal static class XmlBytes
{
    /// <summary>Bytes from the start of a part that hold its XML declaration, if it has one.</summary>
    public const int LongestDeclaration = 1024;

    /// <param name="xml">What to save, its white space included.</param>
    /// <param name="head">The first bytes that it was read from; none for a new part.</param>
    /// <param name="output">Where to.</param>
    public static void Save(XDocument xml, ReadOnlySpan<byte> head, Stream output)
    {
        Encoding encoding = EncodingOf(head);
        string declaration = head.IsEmpty
            ? "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
            : DeclarationOf(xml, encoding.GetString(head).TrimStart('\uFEFF'), encoding);

        output.Write(encoding.Preamble);
        output.Write(encoding.GetBytes(declaration));
        var format = new XmlWriterSettings
        {
            Encoding = encoding is UTF8Encoding ? new UTF8Encoding(false) : new UnicodeEncoding(encoding.CodePage == 1201, byteOrderMark: false),
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.Entitize,
        };
        using var writer = XmlWriter.Create(output, format);
        xml.Save(writer);
    }

    /// <summary>UTF-16 where a byte order mark or the first letter says so, else UTF-8, with its mark or without.</summary>
    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        [(byte)'<', 0, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        [0, (byte)'<', ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(true),
        _ => new UTF8Encoding(false),
    };

    private static string DeclarationOf(XDocument xml, string text, Encoding encoding)
    {
        if (xml.Declaration is null)
            return "";
        bool isUnicode = (xml.Declaration.Encoding ?? "utf-8").StartsWith(encoding is UTF8Encoding ? "utf-8" : "utf-16", StringComparison.OrdinalIgnoreCase);
        int end = text.IndexOf("?>", StringComparison.Ordinal);
        return isUnicode && end >= 0
            ? text[..(end + 2)]
            : $"<?xml version=\"1.0\" encoding=\"{(encoding is UTF8Encoding ? "UTF-8" : "UTF-16")}\"?>";
    }
}
