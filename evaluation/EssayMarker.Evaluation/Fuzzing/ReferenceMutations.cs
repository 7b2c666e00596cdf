using System.Xml.Linq;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>Changes to what refers to what: relationships, content types, styles, numbering, notes, comments.</summary>
internal static class ReferenceMutations
{
    private static readonly string[] Targets =
    [
        "", ".", "/", "..", "../../../../etc/x.xml", "nowhere.xml", "document.xml", "/word/document.xml", "word/document.xml", "styles.xml", "%00", "%", "file:///c:/x", "http://example.org/",
        "document.xml#a", "comments.xml", "footnotes.xml", "_rels/document.xml.rels", "\\\\server\\share", new('a', 70_000),
    ];

    private static readonly string[] Types =
    [
        "", "officeDocument", "/officeDocument", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/endnotes", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        "http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
        "http://schemas.microsoft.com/office/2011/relationships/people",
    ];

    public static readonly (string Name, string PartName, Action<XmlEdit, Random> Apply)[] All =
    [
        ("relationships to elsewhere", ".rels", (xml, random) => ChangeSome(xml, random, "Target", Targets)),
        ("relationships of other kinds", ".rels", (xml, random) => ChangeSome(xml, random, "Type", Types)),
        ("relationships out of the package", ".rels", (xml, random) => ChangeSome(xml, random, "TargetMode", ["External", "Internal", "external", ""])),
        ("relationships twice", ".rels", (xml, random) => xml.Root.Add(xml.Root.Elements().Select(element => new XElement(element)).ToList())),
        ("content types changed", "[Content_Types]", (xml, random) => ChangeSome(xml, random, "ContentType", ["", "application/xml", "text/plain", "image/png"])),
        ("content types of other parts", "[Content_Types]", (xml, random) => ChangeSome(xml, random, "PartName", ["", "/", "/word/comments.xml", "word/document.xml", "/word/document.xml"])),
        ("styles in a circle", "styles", Circle),
        ("styles in a long chain", "styles", Chain),
        ("styles without end", "document.xml", (xml, random) => StyleEverything(xml)),
        ("numbering to nowhere", "numbering", (xml, random) => ChangeSome(xml, random, "val", ["0", "-1", "99999", "x"])),
        ("notes renumbered", "footnotes", (xml, random) => ChangeSome(xml, random, "id", ["-1", "0", "1", "2", "2147483648", ""])),
        ("comments renumbered", "comments", (xml, random) => ChangeSome(xml, random, "id", ["-1", "0", "1", "2", "2147483648", ""])),
    ];

    private static void ChangeSome(XmlEdit xml, Random random, string attribute, string[] values)
    {
        int share = random.Next(1, 6);
        foreach (XAttribute each in xml.Root.Descendants().Attributes().Where(each => each.Name.LocalName == attribute).ToList())
        {
            if (random.Next(share) == 0) each.Value = values[random.Next(values.Length)];
        }
        if (attribute == "TargetMode") xml.Choose(random)?.SetAttributeValue(attribute, values[random.Next(values.Length)]);
    }

    private static void Circle(XmlEdit xml, Random random)
    {
        XNamespace w = xml.Root.Name.Namespace;
        XElement[] styles = [.. xml.Root.Elements(w + "style").Where(style => style.Attribute(w + "styleId") is not null)];
        foreach (XElement style in styles)
        {
            style.Elements(w + "basedOn").Remove();
            style.Add(new XElement(w + "basedOn", new XAttribute(w + "val", styles[random.Next(styles.Length)].Attribute(w + "styleId")!.Value)));
        }
    }

    private static void Chain(XmlEdit xml, Random random)
    {
        XNamespace w = xml.Root.Name.Namespace;
        XAttribute? first = xml.Root.Elements(w + "style").Attributes(w + "styleId").FirstOrDefault();
        int length = random.Next(10, 3_000);
        for (int at = 0; at < length; at++)
        {
            xml.Root.Add(new XElement(w + "style", new XAttribute(w + "styleId", $"chain{at}"), new XAttribute(w + "type", "paragraph"),
                new XElement(w + "name", new XAttribute(w + "val", $"chain {at}")), new XElement(w + "basedOn", new XAttribute(w + "val", $"chain{at + 1}"))));
        }
        first?.Parent!.Add(new XElement(w + "basedOn", new XAttribute(w + "val", "chain0")));
    }

    // Many paragraphs whose style nobody defines, or whose runs all have one.
    private static void StyleEverything(XmlEdit xml)
    {
        XNamespace w = xml.Root.Name.Namespace;
        foreach (XElement run in xml.Root.Descendants(w + "r").ToList())
            run.AddFirst(new XElement(w + "rPr", new XElement(w + "rStyle", new XAttribute(w + "val", "chain0"))));
    }
}
