using System.IO.Compression;
using System.Xml.Linq;

namespace EssayMarker.DocxChecks.LibreOffice;

/// <summary>
/// Takes the prompts of content controls ("Click here to enter text"; ECMA-376 17.5.2.39) out of a document before LibreOffice converts it:
/// it takes them for text and does not say which they were.
/// </summary>
public static class Prompts
{
    /// <summary>The document without its prompts; the same bytes where it has none or is no zip.</summary>
    public static byte[] Without(byte[] docx)
    {
        var stream = new MemoryStream();
        stream.Write(docx);
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true);
            if (!zip.Entries.ToList().Select(Empty).ToList().Contains(true)) return docx;
        }
        catch (Exception error) when (error is InvalidDataException or System.Xml.XmlException or IOException)
        {
            return docx;
        }
        return stream.ToArray();
    }

    private static bool Empty(ZipArchiveEntry part)
    {
        if (!part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) return false;
        XDocument content;
        using (Stream stream = part.Open()) content = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        List<XElement> texts = [.. content.Descendants().Where(element => element.Name.LocalName == "showingPlcHdr" && IsOn(element))
            .Select(mark => mark.Parent?.Parent).OfType<XElement>()
            .SelectMany(control => control.Descendants()).Where(element => element.Name.LocalName is "t" or "sym" or "noBreakHyphen").Distinct()];
        if (texts.Count == 0) return false;
        texts.ForEach(text => text.Remove());
        // LibreOffice would fill an empty control again, by the document's properties or its list of choices.
        content.Descendants().Where(element => element.Name.LocalName == "showingPlcHdr" && IsOn(element)).Select(mark => mark.Parent!)
            .SelectMany(properties => properties.Elements()).Where(element => element.Name.LocalName is "dataBinding" or "dropDownList" or "comboBox" or "date")
            .ToList().ForEach(source => source.Remove());
        using Stream output = part.Open();
        output.SetLength(0);
        content.Save(output, SaveOptions.DisableFormatting);
        return true;
    }

    private static bool IsOn(XElement mark) => mark.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "val")?.Value is not ("0" or "false" or "off");
}
