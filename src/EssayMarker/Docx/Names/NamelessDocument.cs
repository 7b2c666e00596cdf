using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx.Names;

/// <summary>
/// Writes a document anew without a student's names and numbers: text, notes, heads and feet of pages, comments, authors, properties, custom XML, links.
/// The picture of its first page and signatures are left out. Pictures and embedded files stay as they are.
/// </summary>
internal sealed class NamelessDocument
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const int LongestLine = 14;

    /// <summary>Parts in which words are names of fonts, colours and styles, or nobody's.</summary>
    private static readonly string[] Unspoken = ["theme+xml", "fontTable+xml", "numbering+xml", "webSettings+xml", "stylesWithEffects+xml", "commentsIds+xml", "commentsExtended+xml", "customXmlProperties+xml"];

    private readonly DocxDocument _document;
    private readonly DocxPackage _package;
    private readonly NameFinder _finder;
    private readonly WordPart _words;
    private readonly PropertyParts _properties;
    private readonly Dictionary<XElement, NamePlace> _places = [];

    /// <param name="document">The document, which is changed and of no further use.</param>
    /// <param name="student">What is replaced.</param>
    /// <param name="keptAuthors">Authors of comments that are no people.</param>
    public NamelessDocument(DocxDocument document, StudentNames student, IReadOnlySet<string> keptAuthors)
    {
        (_document, _package) = (document, document.Package);
        Essay essay = DocxReader.Read(document);
        _finder = new NameFinder(student, WordsOf(essay, new NameFinder(student, new HashSet<string>())));
        _words = new WordPart(_finder, new Authors(_finder, keptAuthors), new Bookmarks(_finder));
        _properties = new PropertyParts(_finder);
        foreach ((SourceParagraph source, Paragraph read) in document.Paragraphs.Zip(essay.Paragraphs))
        {
            _places[source.Element] = read.Role switch
            {
                ParagraphRole.NameLine => NamePlace.Beside,
                ParagraphRole.Title => NamePlace.Remark,
                _ => NamePlace.Prose,
            };
        }
    }

    /// <summary>Writes it; the same document and names give the same bytes.</summary>
    public void Write(Stream output)
    {
        var zip = new ZipWriter(output);
        foreach (PackageEntry entry in _package.Entries)
        {
            string part = PartName.Normalise(entry.Name);
            if (IsLeftOut(part))
                continue;
            string name = _finder.Replace(entry.Name, NamePlace.Remark);
            if (Changed(part) is { } xml)
                zip.Add(name, entry.LastWriteTime.DateTime, bytes => Save(part, xml, bytes));
            else
                zip.Add(name, entry.LastWriteTime.DateTime, bytes => Copy(entry.Name, bytes));
        }
        zip.Finish();
    }

    /// <summary>Words that the essay writes small where they stand beside none of the names: they are words of the language.</summary>
    private static HashSet<string> WordsOf(Essay essay, NameFinder names)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (Paragraph paragraph in essay.Paragraphs.Where(paragraph => paragraph.Role is ParagraphRole.Body or ParagraphRole.Note))
        {
            var folded = new FoldedText(paragraph.Text);
            List<NameWord> words = NameWord.Of(folded.Text);
            for (int at = 0; at < words.Count; at++)
            {
                if (names.Knows(words[at].Text) && char.IsLower(paragraph.Text[folded.Place(words[at].Start)])
                    && !(at > 0 && names.Knows(words[at - 1].Text)) && !(at + 1 < words.Count && names.Knows(words[at + 1].Text)))
                {
                    found.Add(words[at].Text);
                }
            }
        }
        return found;
    }

    private XDocument? Changed(string part)
    {
        string type = TypeOf(part);
        if (!type.EndsWith("xml", StringComparison.OrdinalIgnoreCase) || _package.Read(part).Length == 0 || Unspoken.Any(unspoken => type.EndsWith(unspoken, StringComparison.OrdinalIgnoreCase)))
            return null;
        XDocument xml = part.Equals(_document.MainPartName, StringComparison.OrdinalIgnoreCase) ? _document.Main : _package.Parse(part);
        if (xml.Root is not { } root)
            return null;
        xml.DescendantNodes().OfType<XComment>().Remove();
        if (part == PartTypes.PartName)
            ChangeTypes(root);
        else if (type.EndsWith("relationships+xml", StringComparison.OrdinalIgnoreCase))
            ChangeRelationships(root, part);
        else if (type.EndsWith("core-properties+xml", StringComparison.OrdinalIgnoreCase) || type.EndsWith("extended-properties+xml", StringComparison.OrdinalIgnoreCase))
            _properties.Replace(root);
        else if (type.EndsWith("custom-properties+xml", StringComparison.OrdinalIgnoreCase))
            _properties.ReplaceCustom(root);
        else if (type.StartsWith("application/vnd.", StringComparison.OrdinalIgnoreCase))
            _words.Replace(root, PlacesIn(part, type));
        else if (!part.Contains("itemProps", StringComparison.OrdinalIgnoreCase))
            ChangeData(root);
        return xml;
    }

    /// <summary>Some programs do not declare every part.</summary>
    private string TypeOf(string part) => _package.ContentType(part)
        ?? (part == PartTypes.PartName ? "application/xml"
            : part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) ? "application/vnd.openxmlformats-package.relationships+xml"
            : part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) ? "application/vnd.unknown+xml" : "");

    private Func<XElement, string, NamePlace> PlacesIn(string part, string type)
    {
        if (part.Equals(_document.MainPartName, StringComparison.OrdinalIgnoreCase))
            return PlaceInBody;
        string kind = type.StartsWith(WordType, StringComparison.OrdinalIgnoreCase) ? type[WordType.Length..].Split('+')[0] : "";
        return kind switch
        {
            "footnotes" or "endnotes" => (_, text) => IsLine(text) ? NamePlace.Beside : NamePlace.Prose,
            "header" or "footer" => (_, _) => NamePlace.Beside,
            _ => (_, _) => NamePlace.Remark,
        };
    }

    /// <summary>A paragraph that was not read, such as a text box written in two ways, is of the same kind as others of its form.</summary>
    private NamePlace PlaceInBody(XElement paragraph, string text)
    {
        if (_finder.IsNameLine(text))
            return NamePlace.Beside;
        bool isInBox = paragraph.Ancestors().Any(outer => outer.Name.LocalName is "txbxContent" or "txbx" or "txBody");
        return isInBox && IsLine(text) ? NamePlace.Beside : _places.GetValueOrDefault(paragraph, NamePlace.Prose);
    }

    private bool IsLine(string text) => _finder.IsNameLine(text) || (text.Count(char.IsWhiteSpace) < LongestLine && !text.TrimEnd().EndsWith('.'));

    private void ChangeTypes(XElement root)
    {
        foreach (XElement element in root.Elements().Where(element => element.Attribute("PartName") is not null).ToList())
        {
            XAttribute name = element.Attribute("PartName")!;
            if (IsLeftOut(PartName.Normalise(name.Value)))
                element.Remove();
            else
                name.Value = _finder.Replace(name.Value, NamePlace.Remark);
        }
    }

    private void ChangeRelationships(XElement root, string part)
    {
        foreach (XElement element in root.Elements().Where(element => element.Attribute("Target") is not null).ToList())
        {
            XAttribute target = element.Attribute("Target")!;
            if (element.Attribute("TargetMode")?.Value == "External")
                target.Value = OutsideTarget.Clean(target.Value, _finder);
            else if (IsLeftOut(PartName.Resolve(SourceOf(part), target.Value)))
                element.Remove();
            else
                target.Value = _finder.Replace(target.Value, NamePlace.Remark);
        }
    }

    private void ChangeData(XElement root)
    {
        foreach (XElement element in root.DescendantsAndSelf().ToList())
        {
            foreach (XAttribute attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList())
                attribute.Value = Clean(attribute.Value);
            foreach (XText text in element.Nodes().OfType<XText>().ToList())
                text.Value = Clean(text.Value);
        }

        string Clean(string value) => _finder.Replace(OutsideTarget.Clean(value, _finder), NamePlace.Beside);
    }

    private bool IsLeftOut(string part) =>
        part.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase) || part.StartsWith("docProps/thumbnail", StringComparison.OrdinalIgnoreCase)
        || string.Equals(_package.Related("", "thumbnail"), part, StringComparison.OrdinalIgnoreCase);

    /// <summary>The part whose relationships a part holds; empty for the package.</summary>
    private static string SourceOf(string relationships)
    {
        int folder = relationships.LastIndexOf("_rels/", StringComparison.OrdinalIgnoreCase);
        return folder < 0 ? "" : relationships[..folder] + Path.GetFileNameWithoutExtension(relationships);
    }

    private void Save(string part, XDocument xml, Stream output)
    {
        byte[] head = new byte[XmlBytes.LongestDeclaration];
        using Stream stream = _package.OpenPart(part);
        int length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        XmlBytes.Save(xml, head.AsSpan(0, length), output);
    }

    private void Copy(string name, Stream output)
    {
        using Stream part = _package.OpenPart(name);
        part.CopyTo(output);
    }
}
