using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace EssayMarker.Tests;

/// <summary>One long document of several samples, as a teacher pastes them together: bodies one after another, with their notes, links and styles.</summary>
internal sealed class JoinedDocx
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly string _samples;
    private readonly Dictionary<string, XDocument> _parts;
    private readonly List<XElement> _body = [];
    private readonly XElement _sectionProperties;
    private int _next = 100;

    /// <param name="samples">The folder with the samples.</param>
    public JoinedDocx(string samples)
    {
        _samples = samples;
        _parts = Parts("essay-06");
        _sectionProperties = Main.Root!.Element(W + "body")!.Elements(W + "sectPr").Single();
        foreach (XElement note in _parts["word/footnotes.xml"].Root!.Elements().Where(note => note.Attribute(W + "type") is null).ToList())
            note.Remove();
    }

    private XDocument Main => _parts["word/document.xml"];

    /// <summary>The whole body of a sample.</summary>
    public JoinedDocx Sample(string name)
    {
        Dictionary<string, XDocument> parts = Parts(name);
        foreach (XElement style in parts["word/styles.xml"].Root!.Elements(W + "style"))
        {
            if (_parts["word/styles.xml"].Root!.Elements(W + "style").All(known => Id(known, "styleId") != Id(style, "styleId")))
                _parts["word/styles.xml"].Root!.Add(new XElement(style));
        }
        foreach (XElement element in parts["word/document.xml"].Root!.Element(W + "body")!.Elements().Where(element => element.Name != W + "sectPr"))
        {
            var copy = new XElement(element);
            foreach (XElement reference in copy.Descendants(W + "footnoteReference"))
            {
                var note = new XElement(parts["word/footnotes.xml"].Root!.Elements().Single(note => Id(note, "id") == Id(reference, "id")));
                string id = New();
                reference.SetAttributeValue(W + "id", id);
                note.SetAttributeValue(W + "id", id);
                _parts["word/footnotes.xml"].Root!.Add(note);
            }
            foreach (XElement link in copy.Descendants(W + "hyperlink").Where(link => link.Attribute(R + "id") is not null))
            {
                var relationship = new XElement(parts["word/_rels/document.xml.rels"].Root!.Elements().Single(known => known.Attribute("Id")!.Value == link.Attribute(R + "id")!.Value));
                relationship.SetAttributeValue("Id", "rId" + New());
                link.SetAttributeValue(R + "id", relationship.Attribute("Id")!.Value);
                _parts["word/_rels/document.xml.rels"].Root!.Add(relationship);
            }
            _body.Add(copy);
        }
        return this;
    }

    /// <summary>A line, or several in one paragraph.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="style">The id of its style.</param>
    public JoinedDocx Line(string text, string? style = null) => Add(new XElement(W + "p",
        style is null ? null : new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", style))), Run(text)));

    /// <summary>A paragraph with nothing but a page break in it.</summary>
    public JoinedDocx PageBreak() => Add(new XElement(W + "p", new XElement(W + "r", new XElement(W + "br", new XAttribute(W + "type", "page")))));

    /// <summary>The end of a section, in a paragraph of its own.</summary>
    public JoinedDocx SectionBreak() => Add(new XElement(W + "p", new XElement(W + "pPr", new XElement(_sectionProperties))));

    /// <summary>A table of one row.</summary>
    public JoinedDocx Table(params string[] cells) => Add(new XElement(W + "tbl",
        new XElement(W + "tblPr", new XElement(W + "tblW", new XAttribute(W + "w", "0"), new XAttribute(W + "type", "auto"))),
        new XElement(W + "tblGrid", cells.Select(_ => new XElement(W + "gridCol", new XAttribute(W + "w", "2000")))),
        new XElement(W + "tr", cells.Select(cell => new XElement(W + "tc", new XElement(W + "p", Run(cell)))))));

    /// <summary>Puts the whole body up to here into a content control.</summary>
    public JoinedDocx InControl()
    {
        var control = new XElement(W + "sdt", new XElement(W + "sdtPr", new XElement(W + "id", new XAttribute(W + "val", New()))), new XElement(W + "sdtContent", _body));
        _body.Clear();
        return Add(control);
    }

    /// <summary>Any element.</summary>
    public JoinedDocx Add(XElement element)
    {
        _body.Add(element);
        return this;
    }

    public byte[] ToBytes()
    {
        XDocument main = new(Main);
        main.Root!.Element(W + "body")!.ReplaceNodes(_body, _sectionProperties);
        using var stream = new MemoryStream();
        using (ZipArchive from = ZipFile.OpenRead(Path.Combine(_samples, "essay-06.docx")), to = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in from.Entries)
            {
                ZipArchiveEntry copy = to.CreateEntry(entry.FullName);
                copy.LastWriteTime = entry.LastWriteTime;
                using Stream output = copy.Open();
                if (entry.FullName == "word/document.xml")
                {
                    main.Save(output, SaveOptions.DisableFormatting);
                }
                else if (_parts.TryGetValue(entry.FullName, out XDocument? part))
                {
                    part.Save(output, SaveOptions.DisableFormatting);
                }
                else
                {
                    using Stream input = entry.Open();
                    input.CopyTo(output);
                }
            }
        }
        return stream.ToArray();
    }

    private static XElement Run(string text) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private static string? Id(XElement element, string name) => element.Attribute(W + name)?.Value;

    private string New() => (_next++).ToString(CultureInfo.InvariantCulture);

    private Dictionary<string, XDocument> Parts(string sample)
    {
        using ZipArchive zip = ZipFile.OpenRead(Path.Combine(_samples, sample + ".docx"));
        return zip.Entries.Where(entry => entry.FullName is "word/document.xml" or "word/styles.xml" or "word/footnotes.xml" or "word/_rels/document.xml.rels").ToDictionary(entry => entry.FullName, entry =>
        {
            using Stream part = entry.Open();
            return XDocument.Load(part, LoadOptions.PreserveWhitespace);
        });
    }
}
