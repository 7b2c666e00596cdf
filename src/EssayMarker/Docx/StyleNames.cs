using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>What the names of styles say. Word stores the names of its own styles in English whatever its language (ECMA-376 17.7.4.9).</summary>
internal static class StyleNames
{
    private static readonly Dictionary<string, ParagraphLook> Looks = new()
    {
        ["title"] = ParagraphLook.Title,
        ["subtitle"] = ParagraphLook.Title,
        ["quote"] = ParagraphLook.Quotation,
        ["intensequote"] = ParagraphLook.Quotation,
        ["blockquote"] = ParagraphLook.Quotation,
        ["blockquotation"] = ParagraphLook.Quotation,
        ["blocktext"] = ParagraphLook.Quotation,
        ["quotation"] = ParagraphLook.Quotation,
        ["quotations"] = ParagraphLook.Quotation,
        ["bibliography"] = ParagraphLook.Bibliography,
        ["workscited"] = ParagraphLook.Bibliography,
        ["references"] = ParagraphLook.Bibliography,
        ["tocheading"] = ParagraphLook.Contents,
        ["contentsheading"] = ParagraphLook.Contents,
        ["tableoffigures"] = ParagraphLook.Contents,
    };

    public static ParagraphLook Look(string name)
    {
        string key = Key(name);
        if (key.Length == 4 && key.StartsWith("toc", StringComparison.Ordinal) && char.IsAsciiDigit(key[3])) return ParagraphLook.Contents;
        return Looks.GetValueOrDefault(key);
    }

    public static int? HeadingLevel(string name)
    {
        string key = Key(name);
        return key.Length == 8 && key.StartsWith("heading", StringComparison.Ordinal) && key[7] is >= '1' and <= '9' ? key[7] - '0' : null;
    }

    private static string Key(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
