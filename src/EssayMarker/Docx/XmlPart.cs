using System.Xml;
using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>Parses the XML of a part; the one place where XML is opened.</summary>
internal static class XmlPart
{
    // No DTD, so no entities; no resolver, so nothing outside is fetched.
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = DocxLimits.PartBytes,
        CloseInput = false,
    };

    /// <summary>Parses a part with its white space, so that saving it without formatting changes nothing else.</summary>
    /// <exception cref="DocxException">It is not well-formed XML, holds a DTD, or goes beyond a limit.</exception>
    public static XDocument Parse(byte[] bytes, string part, string file)
    {
        try
        {
            Check(bytes, part, file);
            using XmlReader reader = XmlReader.Create(new MemoryStream(bytes), Settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException error)
        {
            // The parser's own message may quote the text, so only the place is told.
            throw new DocxException(
                file,
                $"Its part {part} is damaged at line {error.LineNumber}, position {error.LinePosition}.",
                "Open it in Word, let Word repair it, save it and try again.");
        }
    }

    // A first pass without a tree: depth and number of elements are known before memory is spent on them.
    private static void Check(byte[] bytes, string part, string file)
    {
        using XmlReader reader = XmlReader.Create(new MemoryStream(bytes), Settings);
        int elements = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            if (++elements > DocxLimits.Elements) throw Beyond($"more than {DocxLimits.Elements} elements");
            if (reader.Depth > DocxLimits.Depth) throw Beyond($"elements nested deeper than {DocxLimits.Depth}");
        }

        DocxException Beyond(string what) => new(
            file,
            $"Its part {part} has {what}.",
            "Copy the essay's text into a new document and save that.");
    }
}
