using System.Globalization;

namespace EssayMarker.Docx.Imports;

/// <summary>A length with its unit, as OpenDocument and CSS write it.</summary>
internal static class Length
{
    private const int Most = 31_680;

    // Twentieths of a point: 1440 are an inch. CSS has 96 pixels to it.
    private static readonly Dictionary<string, double> Units = new()
    {
        ["in"] = 1440, ["cm"] = 1440 / 2.54, ["mm"] = 144 / 2.54, ["pt"] = 20, ["pc"] = 240, ["px"] = 15, ["em"] = 240, ["rem"] = 240,
    };

    /// <summary>The length in twentieths of a point, from 0 to 22 inches; 0 where it is not a length or below 0.</summary>
    public static int InTwentieths(string value)
    {
        string unit = new([.. value.Where(char.IsAsciiLetter)]);
        return Units.TryGetValue(unit, out double scale)
            && double.TryParse(value.AsSpan(0, value.Length - unit.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && double.IsFinite(number)
                ? (int)Math.Clamp(Math.Round(number * scale), 0, Most)
                : 0;
    }
}
