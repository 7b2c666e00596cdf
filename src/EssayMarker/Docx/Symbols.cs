using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>A character named by its code in a font (ECMA-376 17.3.3.30).</summary>
internal static class Symbols
{
    /// <summary>What stands for an equation: the object replacement character, one unit long.</summary>
    public const string Equation = "\uFFFC";

    private const string Unknown = "\uFFFD";

    // Codes F000 to F0FF are places in a symbol font, not Unicode. Symbol has the same ones everywhere: Greek, mathematics, arrows.
    private const string SymbolFrom20 =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";

    private const string SymbolFromA0 =
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪";

    // Of the pictures of Wingdings those that turn up in essays.
    private static readonly Dictionary<int, string> Wingdings = new()
    {
        [0xF0E0] = "→",
        [0xF0DF] = "←",
        [0xF0E8] = "➔",
        [0xF0A7] = "▪",
        [0xF0D8] = "➢",
        [0xF0FC] = "✓",
        [0xF0FB] = "✗",
        [0xF06C] = "●",
        [0xF06E] = "■",
        [0xF04A] = "☺",
        [0xF04C] = "☹",
        [0xF0FE] = "☑",
        [0xF0A8] = "☐",
    };

    public static string Read(XElement symbol)
    {
        if (!int.TryParse(symbol.WordAttribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code)) return Unknown;
        if (code is >= 0xF000 and <= 0xF0FF) return OfFont(symbol.WordAttribute("font")?.ToLowerInvariant(), code) ?? Unknown;
        return Rune.TryCreate(code, out Rune rune) && !Rune.IsControl(rune) ? rune.ToString() : Unknown;
    }

    private static string? OfFont(string? font, int code) => font switch
    {
        "symbol" => Place(SymbolFrom20, code - 0xF020) ?? Place(SymbolFromA0, code - 0xF0A0),
        "wingdings" => Wingdings.GetValueOrDefault(code),
        _ => null,
    };

    private static string? Place(string table, int at) => at >= 0 && at < table.Length ? table[at].ToString() : null;
}
