using System.Xml.Linq;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>Changes to attributes, text and namespaces.</summary>
internal static class ValueMutations
{
    public static readonly (string Name, int Weight, Action<XmlEdit, Random> Apply)[] All =
    [
        ("attribute removed", 3, (xml, random) => Attribute(xml, random)?.Remove()),
        ("attribute changed", 5, (xml, random) => Change(Attribute(xml, random), random)),
        ("attribute changed everywhere", 2, ChangeAll),
        ("ids made equal", 3, SameIds),
        ("attribute added", 3, Add),
        ("white space kept or not", 2, Space),
        ("text replaced", 6, ReplaceText),
        ("text replaced by references", 2, ReplaceByReferences),
        ("namespace changed", 2, ChangeNamespace),
        ("namespace of one element changed", 2, (xml, random) => ChangeOne(xml.Choose(random), random)),
    ];

    private const int LongText = 200_000;

    private static readonly string[] Extremes =
    [
        "", " ", "0", "1", "-1", "2147483647", "-2147483648", "99999999999999999999999", "1e308", "NaN", "+7", "007", " 5 ", "\u0663", "true", "off", "none", "begin", "end", "separate",
        "\u202Eabc\u202C", "\U0001F600", new('9', 5_000), new('x', LongText), "Normal", "a b", "&<>\"'", "\uFFFD",
    ];

    private static readonly string[] Added = ["id", "val", "type", "fldCharType", "customMarkFollows", "styleId", "default", "char", "font"];

    private static readonly Func<Random, string>[] Texts =
    [
        _ => "", _ => "   ", _ => "\u0085\u2028\u2029\u200B\u200E\u202E\uFEFF", _ => "\u0627\u0644\u0633\u0644\u0627\u0645. \u05E9\u05DC\u05D5\u05DD!", _ => "\U0001F468\u200D\U0001F469\u200D\U0001F467. \U0001F600!",
        random => new string('a', random.Next(1_000, LongText)),
        random => string.Concat(Enumerable.Repeat("One is here. ", random.Next(100, 20_000))),
        random => string.Concat(Enumerable.Repeat("\u201COh (so.\u201D ", random.Next(10, 10_000))),
        random => "e" + new string('\u0301', random.Next(10, 20_000)) + ". Two.",
        random => new string('.', random.Next(10, LongText)), random => new string('(', random.Next(10, LongText)), random => new string(' ', random.Next(10, LongText)),
        random => string.Concat(Enumerable.Repeat("Mr. J. ", random.Next(10, 20_000))), random => string.Concat(Enumerable.Repeat("\"", random.Next(10, LongText))),
        random => string.Concat(Enumerable.Repeat("1,", random.Next(10, 50_000))), random => string.Concat(Enumerable.Repeat("a.b", random.Next(10, 50_000))),
        _ => " One is here.  Two is\tthere.\nThree ", _ => "\u00A0One\u00A0is.\u00A0Two\u3000\u3000", _ => "[1] (Smith, 1999). See p. 5; ibid.",
    ];

    private static readonly string[] References = ["&#xD83D;", "&#xDE00;", "&#0;", "&#x1;", "&#xB;", "&#xFFFE;", "&#xFFFF;", "&#x110000;", "&#x85;", "&#xD;", "&#9;", "&#10;", "&#x10FFFF;"];

    private static readonly string[] Namespaces =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", "", "urn:other",
        "http://schemas.openxmlformats.org/markup-compatibility/2006", "http://schemas.openxmlformats.org/officeDocument/2006/math",
    ];

    private static XAttribute? Attribute(XmlEdit xml, Random random)
    {
        for (int attempt = 0; attempt < 20; attempt++)
        {
            XAttribute[] own = [.. xml.Choose(random)?.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration) ?? []];
            if (own.Length > 0) return own[random.Next(own.Length)];
        }
        return null;
    }

    private static void Change(XAttribute? attribute, Random random)
    {
        if (attribute is not null) Set(attribute, Extreme(random));
    }

    private static void ChangeAll(XmlEdit xml, Random random)
    {
        if (Attribute(xml, random) is not { } example) return;
        string value = Extreme(random);
        if (value.Length > 100) value = value[..100];
        foreach (XAttribute attribute in xml.Root.Descendants().Attributes(example.Name).ToList()) Set(attribute, value);
    }

    private static void SameIds(XmlEdit xml, Random random)
    {
        string value = Extreme(random);
        if (value.Length > 100) value = value[..100];
        XAttribute[] ids = [.. xml.Root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName.EndsWith("id", StringComparison.OrdinalIgnoreCase))];
        if (random.Next(2) == 0) ids = [.. ids.Where(_ => random.Next(3) == 0)];
        if (random.Next(2) == 0 && ids.Length > 0) value = ids[0].Value;
        foreach (XAttribute id in ids) Set(id, value);
    }

    private static void Add(XmlEdit xml, Random random)
    {
        if (xml.Choose(random) is { } element) element.SetAttributeValue(xml.Root.Name.Namespace + Added[random.Next(Added.Length)], Extreme(random));
    }

    private static void Space(XmlEdit xml, Random random)
    {
        string?[] values = ["preserve", "default", null, "other"];
        if (random.Next(3) == 0) xml.Root.SetAttributeValue(XNamespace.Xml + "space", values[random.Next(values.Length)]);
        else xml.Choose(random)?.SetAttributeValue(XNamespace.Xml + "space", values[random.Next(values.Length)]);
    }

    private static void ReplaceText(XmlEdit xml, Random random)
    {
        if (Text(xml, random) is not { } text) return;
        string value = Texts[random.Next(Texts.Length)](random);
        text.Value = random.Next(2) == 0 ? value : $"{text.Value} {value}";
    }

    private static void ReplaceByReferences(XmlEdit xml, Random random)
    {
        if (Text(xml, random) is { } text)
            text.Value += string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => xml.Reference(References[random.Next(References.Length)]))) + ". More.";
    }

    private static XElement? Text(XmlEdit xml, Random random)
    {
        XElement[] texts = [.. xml.Root.Descendants().Where(element => element.Name.LocalName is "t" or "delText" or "instrText")];
        return texts.Length == 0 ? xml.Choose(random) : texts[random.Next(texts.Length)];
    }

    private static void ChangeNamespace(XmlEdit xml, Random random)
    {
        XNamespace before = xml.Root.Name.Namespace, after = Namespaces[random.Next(2)];
        foreach (XElement element in xml.Root.DescendantsAndSelf().Where(element => element.Name.Namespace == before).ToList())
        {
            element.Name = after + element.Name.LocalName;
            if (random.Next(4) == 0) continue;
            XAttribute[] own = [.. element.Attributes()];
            element.RemoveAttributes();
            foreach (XAttribute attribute in own.Where(attribute => !attribute.IsNamespaceDeclaration))
                element.SetAttributeValue(attribute.Name.Namespace == before ? after + attribute.Name.LocalName : attribute.Name, attribute.Value);
        }
    }

    private static void ChangeOne(XElement? element, Random random)
    {
        if (element is not null && element.Attribute("xmlns") is null) element.Name = XNamespace.Get(Namespaces[random.Next(Namespaces.Length)]) + element.Name.LocalName;
    }

    // The namespace of xml:lang and the like has no other values; the rest may be anything.
    private static void Set(XAttribute attribute, string value)
    {
        if (!attribute.IsNamespaceDeclaration) attribute.Value = value;
    }

    private static string Extreme(Random random) => Extremes[random.Next(Extremes.Length)];
}
