using System.Globalization;

namespace EssayMarker.Docx;

/// <summary>Writes the number of a list's paragraph (ECMA-376 17.18.59); formats that are not known as plain digits.</summary>
internal static class ListNumber
{
    private const int HighestRoman = 3999;
    private const int MostLetters = 30;

    private static readonly (int Value, string Sign)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Write(int number, string format) => format switch
    {
        "none" => "",
        "lowerLetter" => Letters(number),
        "upperLetter" => Letters(number).ToUpperInvariant(),
        "lowerRoman" => InRoman(number),
        "upperRoman" => InRoman(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => Digits(number),
    };

    // a to z, then aa, bb and so on.
    private static string Letters(int number) =>
        number is < 1 or > 26 * MostLetters ? Digits(number) : new string((char)('a' + ((number - 1) % 26)), ((number - 1) / 26) + 1);

    private static string InRoman(int number)
    {
        if (number is < 1 or > HighestRoman) return Digits(number);
        string signs = "";
        foreach ((int value, string sign) in Roman)
        {
            for (; number >= value; number -= value) signs += sign;
        }
        return signs;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
