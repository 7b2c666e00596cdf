using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>A character named by its code in a font (ECMA-376 17.3.3.30).</summary>
internal static class Symbols
{
    private const string Unknown = "\uFFFD";

    // Codes F000 to F0FF are places in a symbol font, not Unicode: the few that turn up in essays.
    private static readonly Dictionary<(string Font, int Code), string> Known = new()
    {
        [("symbol", 0xF0B7)] = "•",
        [("symbol", 0xF0AE)] = "→",
        [("symbol", 0xF0A3)] = "≤",
        [("symbol", 0xF0B3)] = "≥",
        [("symbol", 0xF0B4)] = "×",
        [("symbol", 0xF0B1)] = "±",
        [("symbol", 0xF0B0)] = "°",
        [("wingdings", 0xF0E0)] = "→",
        [("wingdings", 0xF0DF)] = "←",
        [("wingdings", 0xF0A7)] = "▪",
        [("wingdings", 0xF0D8)] = "➢",
        [("wingdings", 0xF0FC)] = "✓",
        [("wingdings", 0xF06C)] = "●",
        [("wingdings", 0xF04A)] = "☺",
    };

    public static string Read(XElement symbol)
    {
        if (!int.TryParse(symbol.WordAttribute("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code)) return Unknown;
        if (code is >= 0xF000 and <= 0xF0FF)
            return Known.GetValueOrDefault((symbol.WordAttribute("font")?.ToLowerInvariant() ?? "", code), Unknown);
        return Rune.TryCreate(code, out Rune rune) && !Rune.IsControl(rune) ? rune.ToString() : Unknown;
    }
}
