using System.Xml.Linq;
using static EssayMarker.Docx.Imports.Markup;

namespace EssayMarker.Docx.Imports;

/// <summary>The numbering part: bullets, and numbers that start anew in each list.</summary>
internal static class NumberingMarkup
{
    private const int Levels = 9;
    private const int Bullets = 1;

    /// <summary>Word has nine levels; what is deeper stands on the ninth.</summary>
    public static int Level(ListItem item) => Math.Min(item.Level, Levels - 1);

    public static int Number(ListItem item) => item.Start is null ? Bullets : Bullets + 1 + item.List;

    /// <summary>The part, or <see langword="null"/> where there are no lists.</summary>
    public static XElement? Numbering(Manuscript manuscript)
    {
        var items = manuscript.Paragraphs.Concat(manuscript.Notes.SelectMany(note => note)).Select(paragraph => paragraph.Format.Item).OfType<ListItem>().ToList();
        return items.Count == 0 ? null : Root(
            "numbering",
            Word("abstractNum", Attribute("abstractNumId", 0), Value("multiLevelType", "hybridMultilevel"), Definitions("bullet", _ => "•")),
            Word("abstractNum", Attribute("abstractNumId", 1), Value("multiLevelType", "hybridMultilevel"), Definitions("decimal", level => $"%{level + 1}.")),
            Word("num", Attribute("numId", Bullets), Value("abstractNumId", 0)),
            items.Where(item => item.Start is not null).DistinctBy(item => item.List).Select(item => Word(
                "num",
                Attribute("numId", Number(item)),
                Value("abstractNumId", 1),
                Word("lvlOverride", Attribute("ilvl", Level(item)), Value("startOverride", item.Start!)))));
    }

    private static IEnumerable<XElement> Definitions(string format, Func<int, string> text) => Enumerable.Range(0, Levels).Select(level => Word(
        "lvl",
        Attribute("ilvl", level),
        Value("start", 1),
        Value("numFmt", format),
        Value("lvlText", text(level)),
        Value("lvlJc", "left"),
        Word("pPr", Word("ind", Attribute("left", 720 * (level + 1)), Attribute("hanging", 360)))));
}
