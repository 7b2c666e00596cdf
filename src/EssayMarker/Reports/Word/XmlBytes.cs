using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace EssayMarker.Reports.Word;

/// <summary>Saves XML as it was: no formatting, the same declaration, the same encoding where that is one of Unicode's.</summary>
internal static class XmlBytes
{
    /// <param name="xml">What to save, its white space included.</param>
    /// <param name="before">The bytes it was read from, or <see langword="null"/> for a new part.</param>
    public static byte[] Save(XDocument xml, byte[]? before)
    {
        Encoding encoding = before is null ? new UTF8Encoding(false) : EncodingOf(before);
        string declaration = before is null
            ? "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
            : DeclarationOf(xml, encoding.GetString(before).TrimStart('\uFEFF'), encoding);

        using var bytes = new MemoryStream();
        bytes.Write(encoding.Preamble);
        bytes.Write(encoding.GetBytes(declaration));
        var format = new XmlWriterSettings
        {
            Encoding = encoding is UTF8Encoding ? new UTF8Encoding(false) : new UnicodeEncoding(encoding.CodePage == 1201, byteOrderMark: false),
            OmitXmlDeclaration = true,
            NewLineHandling = NewLineHandling.Entitize,
        };
        using (var writer = XmlWriter.Create(bytes, format))
            xml.Save(writer);
        return bytes.ToArray();
    }

    /// <summary>UTF-16 where a byte order mark or the first letter says so, else UTF-8, with its mark or without.</summary>
    private static Encoding EncodingOf(byte[] bytes) => bytes switch
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
        return isUnicode
            ? text[..(text.IndexOf("?>", StringComparison.Ordinal) + 2)]
            : $"<?xml version=\"1.0\" encoding=\"{(encoding is UTF8Encoding ? "UTF-8" : "UTF-16")}\"?>";
    }
}
