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
    };

    /// <summary>Parses a part with its white space, so that saving it without formatting changes nothing else.</summary>
    /// <param name="open">Opens the part at its start; called twice.</param>
    /// <param name="part">Its name, for messages.</param>
    /// <param name="file">The file's name, for messages.</param>
    /// <exception cref="DocxException">It is not well-formed XML, holds a DTD, or goes beyond a limit.</exception>
    public static XDocument Parse(Func<Stream> open, string part, string file)
    {
        try
        {
            if (Excess(open) is { } excess)
                throw new DocxException(file, $"Its part {PartName.Shown(part)} has {excess}.", "Copy the essay's text into a new document and save that.");
            using Stream stream = open();
            using XmlReader reader = XmlReader.Create(stream, Settings);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException error)
        {
            // The parser's own message may quote the text, so only the place is told.
            throw new DocxException(
                file,
                $"Its part {PartName.Shown(part)} is damaged at line {error.LineNumber}, position {error.LinePosition}.",
                "Open it in Word, let Word repair it, save it and try again.");
        }
    }

    /// <summary>A first pass without a tree: what goes beyond a limit is known before memory is spent on it.</summary>
    private static string? Excess(Func<Stream> open)
    {
        using var stream = new StartTagGuard(open());
        try
        {
            using XmlReader reader = XmlReader.Create(stream, Settings);
            return new XmlTally(reader).Excess();
        }
        catch (XmlException) when (stream.IsBeyond)
        {
            return $"an element with more than {DocxLimits.InFull(DocxLimits.AttributesOfElement)} attributes";
        }
        catch (XmlException) when (stream.HasDocumentType)
        {
            return "a document type declaration, which Word never writes";
        }
    }
}
