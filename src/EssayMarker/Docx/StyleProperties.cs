using System.Globalization;
using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>What the properties of a paragraph, of a style, or of both together say. What is not said is <see langword="null"/>.</summary>
internal sealed record StyleProperties
{
    /// <summary>Nothing is said.</summary>
    public static readonly StyleProperties None = new();

    // 720 twentieths of a point is half an inch; Word's "Quote" has 864, a quick press of Tab 720, a careless ruler less.
    private const int IndentFrom = 340;

    /// <summary>What the name of the style says.</summary>
    public ParagraphLook Look { get; private init; }

    /// <summary>The heading level from 1 to 9 by the style's name or, failing that, by the outline level.</summary>
    public int? HeadingLevel => NamedLevel ?? OutlineLevel;

    /// <summary>The id of its list; <c>0</c> takes it out of any list (ECMA-376 17.9.18).</summary>
    public string? ListId { get; private init; }

    /// <summary>How deep it is in its list, from 0.</summary>
    public int? ListLevel { get; private init; }

    /// <summary>Whether it stands in from the left on all its lines.</summary>
    public bool? IsIndented { get; private init; }

    /// <summary>Whether it is centred.</summary>
    public bool? IsCentred { get; private init; }

    /// <summary>Whether it begins on a new page.</summary>
    public bool? StartsPage { get; private init; }

    /// <summary>How its runs show their text, unless they say otherwise.</summary>
    public RunProperties Runs { get; private init; } = RunProperties.None;

    private int? NamedLevel { get; init; }

    private int? OutlineLevel { get; init; }

    /// <summary>What a <c>w:pPr</c> says; the run properties in it are the paragraph mark's own.</summary>
    public static StyleProperties OfParagraph(XElement properties) => new()
    {
        OutlineLevel = Outline(properties.WordChild("outlineLvl")?.WordAttribute("val")),
        ListId = properties.WordChild("numPr")?.WordChild("numId")?.WordAttribute("val"),
        ListLevel = Level(properties.WordChild("numPr")?.WordChild("ilvl")?.WordAttribute("val")),
        IsIndented = properties.WordChild("ind") is { } indent ? IsIndent(indent) : null,
        IsCentred = properties.WordChild("jc")?.WordAttribute("val") is { } side ? side == "center" : null,
        StartsPage = properties.Switch("pageBreakBefore"),
    };

    /// <summary>What a <c>w:style</c> says, those it is based on left aside.</summary>
    public static StyleProperties OfStyle(XElement style)
    {
        string name = style.WordChild("name")?.WordAttribute("val") ?? "";
        return (style.WordChild("pPr") is { } properties ? OfParagraph(properties) : None) with
        {
            Look = StyleNames.Look(name),
            NamedLevel = StyleNames.HeadingLevel(name),
            Runs = style.WordChild("rPr") is { } runs ? RunProperties.Of(runs) : RunProperties.None,
        };
    }

    /// <summary>These properties where they are said, else those further off.</summary>
    public StyleProperties Over(StyleProperties further) => new()
    {
        Look = Look != ParagraphLook.Ordinary ? Look : further.Look,
        NamedLevel = NamedLevel ?? further.NamedLevel,
        OutlineLevel = OutlineLevel ?? further.OutlineLevel,
        ListId = ListId ?? further.ListId,
        ListLevel = ListLevel ?? further.ListLevel,
        IsIndented = IsIndented ?? further.IsIndented,
        IsCentred = IsCentred ?? further.IsCentred,
        StartsPage = StartsPage ?? further.StartsPage,
        Runs = Runs.Over(further.Runs),
    };

    private static int? Outline(string? value) => value is { Length: 1 } && value[0] is >= '0' and <= '8' ? value[0] - '0' + 1 : null;

    private static int? Level(string? value) => value is { Length: 1 } && value[0] is >= '0' and <= '8' ? value[0] - '0' : null;

    private static bool IsIndent(XElement indent)
    {
        int left = Twips(indent.WordAttribute("left") ?? indent.WordAttribute("start"));
        return left >= IndentFrom && Twips(indent.WordAttribute("hanging")) < left;
    }

    private static int Twips(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int twips) ? twips : 0;
}
