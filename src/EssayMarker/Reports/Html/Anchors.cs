using System.Globalization;
using EssayMarker.Essays;

namespace EssayMarker.Reports.Html;

/// <summary>The ids by which links reach the parts of the page.</summary>
internal static class Anchors
{
    public static string OfParagraph(Paragraph paragraph) => "p" + Digits(paragraph.Number);

    public static string OfSentence(int number) => "s" + Digits(number);

    public static string OfNote(int sentence) => "d" + Digits(sentence);

    /// <summary>A point's id may hold any character, so it is escaped; two ids never become one.</summary>
    public static string OfPoint(string id) => "point-" + Uri.EscapeDataString(id);

    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
