using System.Text;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>Changes to a part as text, most of which leave it not well formed.</summary>
internal static class MarkupMutations
{
    private static readonly string[] Strays = ["<", ">", "&", "\"", "]]>", "<!--", "<![CDATA[", "\0", "\u0001", "\uFFFF", "</w:p>", "<w:p>", "<x:y/>", "<?xml version=\"1.0\"?>"];

    private static readonly string[] Declarations =
    [
        "", "<?xml version=\"1.1\"?>", "<?xml version=\"1.0\" encoding=\"UTF-7\"?>", "<?xml version=\"1.0\" encoding=\"windows-1252\"?>", "<?xml version=\"1.0\" encoding=\"nonsense\"?>",
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "<?xml version=\"1.0\" encoding=\"us-ascii\"?>", "<?xml version='1.0' encoding='utf-8' standalone='no'?>\n<!-- first -->\n", "\n<?xml version=\"1.0\"?>",
    ];

    public static readonly (string Name, Func<string, Random, byte[]> Apply)[] All =
    [
        ("tag cut", (xml, random) => Utf8(CutTag(xml, random))),
        ("markup cut out", (xml, random) => Utf8(CutOut(xml, random))),
        ("unknown entity", (xml, random) => Utf8(Insert(xml, random, "&bogus;"))),
        ("stray sign", (xml, random) => Utf8(Insert(xml, random, Strays[random.Next(Strays.Length)]))),
        ("entities that grow", (xml, _) => Utf8(WithDtd(xml, Growing))),
        ("entity from outside", (xml, _) => Utf8(WithDtd(xml, "<!DOCTYPE x [<!ENTITY lol SYSTEM \"file:///nowhere\">]>"))),
        ("other declaration", (xml, random) => Utf8(Declarations[random.Next(Declarations.Length)] + Undeclared(xml))),
        ("written in UTF-16", (xml, random) => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Undeclared(xml))]),
        ("written in UTF-16, high byte first", (xml, _) => Encoding.BigEndianUnicode.GetBytes(Undeclared(xml))),
        ("written in UTF-32", (xml, _) => [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Undeclared(xml))]),
        ("bytes that are not UTF-8", (xml, random) => Spoiled(Utf8(xml), random)),
        ("only white space", (_, _) => "  \r\n"u8.ToArray()),
        ("text only", (_, _) => Utf8(Parts.Marker)),
        ("more after the end", (xml, random) => Utf8(xml + "<more/>")),
    ];

    private const string Growing = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY lol \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";

    private static string CutTag(string xml, Random random)
    {
        int at = xml.IndexOf('>', random.Next(xml.Length + 1));
        return at < 0 ? xml[..(xml.Length / 2)] : xml.Remove(at, 1);
    }

    private static string CutOut(string xml, Random random)
    {
        int start = random.Next(xml.Length + 1);
        return xml.Remove(start, random.Next(Math.Min(300, xml.Length - start) + 1));
    }

    private static string Insert(string xml, Random random, string what) => xml.Insert(random.Next(xml.Length + 1), what);

    private static string WithDtd(string xml, string dtd)
    {
        string bare = Undeclared(xml);
        int text = bare.IndexOf("</w:t>", StringComparison.Ordinal);
        return dtd + (text < 0 ? bare : bare.Insert(text, "&lol;"));
    }

    private static string Undeclared(string xml)
    {
        string bare = xml.TrimStart('\uFEFF');
        int end = bare.StartsWith("<?xml", StringComparison.Ordinal) ? bare.IndexOf("?>", StringComparison.Ordinal) : -1;
        return end < 0 ? bare : bare[(end + 2)..];
    }

    private static byte[] Spoiled(byte[] bytes, Random random)
    {
        if (bytes.Length > 0) bytes[random.Next(bytes.Length)] = (byte)random.Next(0x80, 0x100);
        return bytes;
    }

    private static byte[] Utf8(string xml) => Encoding.UTF8.GetBytes(xml);
}
