using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace EssayMarker.Docx.Imports;

/// <summary>Makes a .docx of a text: small, valid, and the same bytes for the same text.</summary>
internal static class ManuscriptDocx
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    /// <summary>The bytes of the document.</summary>
    public static byte[] Write(Manuscript manuscript)
    {
        List<(string Kind, byte[] Bytes)> parts = [("styles", Styles()), ("settings", Save(SettingsMarkup.Settings()))];
        if (NumberingMarkup.Numbering(manuscript) is { } numbering) parts.Add(("numbering", Save(numbering)));
        if (manuscript.Notes.Count > 0) parts.Add(("footnotes", Save(NoteMarkup.Footnotes(manuscript.Notes))));
        if (manuscript.Comments.Count > 0) parts.Add(("comments", Save(NoteMarkup.Comments(manuscript.Comments))));

        using var bytes = new MemoryStream();
        var zip = new ZipWriter(bytes);
        Add(PartTypes.PartName, Save(ContentTypes(parts.Select(part => part.Kind))));
        Add("_rels/.rels", Save(Relationships([("officeDocument", "word/document.xml")])));
        Add("word/document.xml", Save(BodyMarkup.Document(manuscript.Paragraphs)));
        Add("word/_rels/document.xml.rels", Save(Relationships(parts.Select(part => (part.Kind, part.Kind + ".xml")))));
        foreach ((string kind, byte[] part) in parts) Add($"word/{kind}.xml", part);
        zip.Finish();
        return bytes.ToArray();

        void Add(string name, byte[] part) => zip.Add(name, ZipWriter.FirstDay, output => output.Write(part));
    }

    private static XElement ContentTypes(IEnumerable<string> kinds) => new(
        PartTypes.Namespace + "Types",
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        Default("xml", "application/xml"),
        Override("document", $"{WordType}.document.main+xml"),
        kinds.Select(kind => Override(kind, $"{WordType}.{kind}+xml")));

    private static XElement Default(string extension, string type) =>
        new(PartTypes.Namespace + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XElement Override(string part, string type) =>
        new(PartTypes.Namespace + "Override", new XAttribute("PartName", $"/word/{part}.xml"), new XAttribute("ContentType", type));

    private static XElement Relationships(IEnumerable<(string Kind, string Target)> targets) => new(
        DocxRelationship.Namespace + "Relationships",
        targets.Select((given, at) => new XElement(
            DocxRelationship.Namespace + "Relationship",
            new XAttribute("Id", $"rId{at + 1}"),
            new XAttribute("Type", $"{Office}/{given.Kind}"),
            new XAttribute("Target", given.Target))));

    private static byte[] Styles()
    {
        using Stream resource = typeof(ManuscriptDocx).Assembly.GetManifestResourceStream("EssayMarker.Docx.Imports.styles.xml")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Save(XElement root)
    {
        using var bytes = new MemoryStream();
        var format = new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", NewLineHandling = NewLineHandling.None };
        using (var writer = XmlWriter.Create(bytes, format)) new XDocument(new XDeclaration("1.0", "UTF-8", "yes"), root).Save(writer);
        return bytes.ToArray();
    }
}
