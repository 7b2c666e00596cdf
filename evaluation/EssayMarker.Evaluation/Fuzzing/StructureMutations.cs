using System.Xml.Linq;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>Changes to which elements a part has and where they stand.</summary>
internal static class StructureMutations
{
    public static readonly (string Name, int Weight, Action<XmlEdit, Random> Apply)[] All =
    [
        ("element removed", 5, (xml, random) => xml.Choose(random)?.Remove()),
        ("element twice", 5, (xml, random) => Twice(xml.Choose(random))),
        ("element emptied", 3, (xml, random) => xml.Choose(random)?.RemoveNodes()),
        ("element moved", 5, Move),
        ("elements swapped", 3, Swap),
        ("element wrapped", 6, (xml, random) => Wrap(xml, random, 1)),
        ("element nested deep", 2, (xml, random) => Wrap(xml, random, random.Next(2, 520))),
        ("element unwrapped", 3, Unwrap),
        ("element renamed", 5, Rename),
        ("element repeated", 1, Repeat),
        ("fragment inserted", 8, Insert),
        ("text in sections and comments", 2, Section),
    ];

    private const int MostElements = 110_000;
    private const int MostUnits = 4_000_000;

    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly string[] Names =
    [
        "p", "r", "t", "ins", "del", "moveTo", "moveFrom", "hyperlink", "sdt", "sdtContent", "smartTag", "customXml", "fldSimple", "dir", "bdo", "tbl", "tr", "tc",
        "txbxContent", "pict", "drawing", "object", "ruby", "rubyBase", "rt", "rPr", "pPr", "body", "footnote", "endnote", "comment", "style", "delText", "instrText",
    ];

    private static readonly string[] Fragments =
    [
        "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"separate\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:fldChar/>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "<w:r><w:instrText> REF a </w:instrText></w:r>",
        "<w:commentRangeStart w:id=\"1\"/>", "<w:commentRangeEnd w:id=\"1\"/>", "<w:r><w:commentReference w:id=\"1\"/></w:r>", "<w:commentRangeStart/>",
        "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", "<w:r><w:endnoteReference w:id=\"2\"/></w:r>", "<w:footnoteReference/>", "<w:br/>", "<w:tab/>", "<w:r/>", "<w:p/>", "<w:t/>",
        "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>", "<w:r><w:t> One is here. Two is there. </w:t></w:r>", "<w:t>One is here.</w:t>", "<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>",
        "<w:r><w:sym w:char=\"D800\"/></w:r>", "<w:r><w:sym w:char=\"FFFFFFFFF\"/></w:r>", "<w:r><w:sym w:char=\"0\"/></w:r>", "<w:softHyphen/>", "<w:noBreakHyphen/>", "<w:altChunk/>", "<w:subDoc/>",
        "<w:r><w:ruby><w:rt><w:r><w:t>ka</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Kanji.</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        "<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr>", "<w:rPr><w:vanish/></w:rPr>", "<w:pPr><w:numPr><w:numId w:val=\"99999999999\"/></w:numPr></w:pPr>",
        "<w:r><w:pict><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent><w:p><w:r><w:t>One is in a box. Two is too.</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>",
        "<w:p><w:r><w:t>One is in a paragraph. Two is too.</w:t></w:r></w:p>", "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>One is in a cell.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>One is here.</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>Two.</w:t></w:r></mc:Fallback></mc:AlternateContent>",
        "<mc:AlternateContent/>", "<m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>x</m:t></m:r></m:oMath>", "<unknown xmlns=\"urn:unknown\"/>",
    ];

    private static void Twice(XElement? element) => element?.AddAfterSelf(new XElement(element));

    private static void Move(XmlEdit xml, Random random)
    {
        if (xml.Choose(random) is not { } element || xml.Choose(random) is not { } place || place.AncestorsAndSelf().Contains(element)) return;
        element.Remove();
        if (random.Next(2) == 0) place.Add(element);
        else place.AddBeforeSelf(element);
    }

    private static void Swap(XmlEdit xml, Random random)
    {
        if (xml.Choose(random) is not { } one || xml.Choose(random) is not { } two || one.AncestorsAndSelf().Contains(two) || two.AncestorsAndSelf().Contains(one)) return;
        var copy = new XElement(one);
        one.ReplaceWith(new XElement(two));
        two.ReplaceWith(copy);
    }

    private static void Wrap(XmlEdit xml, Random random, int deep)
    {
        if (xml.Choose(random) is not { } element) return;
        XNode inside = new XElement(element);
        string[] names = random.Next(2) == 0 ? [Names[random.Next(Names.Length)]] : Names;
        for (int left = deep; left > 0; left--)
        {
            inside = random.Next(12) == 0
                ? new XElement(Compatibility + "AlternateContent", new XElement(Compatibility + "Fallback", inside))
                : new XElement(xml.Root.Name.Namespace + names[random.Next(names.Length)], inside);
        }
        element.ReplaceWith(inside);
    }

    private static void Unwrap(XmlEdit xml, Random random)
    {
        XElement? element = xml.Choose(random);
        element?.ReplaceWith(element.Nodes());
    }

    private static void Rename(XmlEdit xml, Random random)
    {
        if (xml.Choose(random) is { } element) element.Name = element.Name.Namespace + Names[random.Next(Names.Length)];
    }

    private static void Repeat(XmlEdit xml, Random random)
    {
        if (xml.Choose(random) is not { } element) return;
        int times = random.Next(10) switch { < 7 => 1_000, < 9 => 10_000, _ => 100_000 };
        times = Math.Min(times, Math.Min(MostElements / element.DescendantsAndSelf().Count(), MostUnits / (20 + element.ToString().Length)));
        element.AddAfterSelf(Enumerable.Range(0, times).Select(_ => new XElement(element)));
    }

    private static void Insert(XmlEdit xml, Random random)
    {
        if (xml.Choose(random) is not { } place) return;
        string fragment = Fragments[random.Next(Fragments.Length)];
        XElement[] elements = [.. XElement.Parse($"<w:x xmlns:w=\"{xml.Root.Name.Namespace}\" xmlns:mc=\"{Compatibility}\">{fragment}</w:x>").Elements()];
        int where = random.Next(4);
        if (where == 0) place.Add(elements);
        else if (where == 1) place.AddFirst(elements);
        else if (where == 2) place.AddBeforeSelf(elements);
        else place.AddAfterSelf(elements);
    }

    private static void Section(XmlEdit xml, Random random)
    {
        XText[] texts = [.. xml.Root.DescendantNodes().OfType<XText>().Take(200)];
        if (texts.Length == 0) return;
        XText text = texts[random.Next(texts.Length)];
        int at = random.Next(text.Value.Length + 1);
        object[] between = [new XCData(" In a section. "), new XComment(" in a comment "), new XProcessingInstruction("target", "data")];
        text.ReplaceWith(new XText(text.Value[..at]), between[random.Next(between.Length)], new XText(text.Value[at..]));
    }
}
