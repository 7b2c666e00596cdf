using System.Globalization;
using AngleSharp.Dom;

namespace EssayMarker.Docx.Imports;

/// <summary>What an element's own attributes say of how it looks; style sheets are not read.</summary>
internal sealed class InlineStyle
{
    private static readonly InlineStyle None = new();

    private readonly Dictionary<string, string> _properties = [];

    private InlineStyle()
    {
    }

    /// <summary>Whether it and all in it are not shown.</summary>
    public bool IsHidden { get; private init; }

    /// <summary>Whether it is centred, or <see langword="null"/> where it does not say.</summary>
    public bool? IsCentred => _properties.TryGetValue("text-align", out string? side) ? side == "center" : null;

    /// <summary>How far it is set in, in twentieths of a point.</summary>
    public int Indent => _properties.TryGetValue("margin-left", out string? margin) ? Length.InTwentieths(margin) : 0;

    public static InlineStyle Of(IElement element)
    {
        string? style = element.GetAttribute("style");
        bool isCentred = string.Equals(element.GetAttribute("align"), "center", StringComparison.OrdinalIgnoreCase);
        if (element.HasAttribute("hidden")) return new InlineStyle { IsHidden = true };
        if (style is null && !isCentred) return None;
        InlineStyle found = isCentred ? new InlineStyle().With("text-align", "center") : new InlineStyle();
        foreach (string declaration in style?.Split(';') ?? [])
        {
            string[] halves = declaration.Split(':', 2);
            if (halves.Length == 2) found.With(halves[0].Trim().ToLowerInvariant(), halves[1].Replace("!important", "", StringComparison.Ordinal).Trim().ToLowerInvariant());
        }
        return found.Has("display", "none") || found.Has("visibility", "hidden") ? new InlineStyle { IsHidden = true } : found;
    }

    /// <summary>How words in an element of that name are set.</summary>
    public RunFormat Of(string name, RunFormat outer)
    {
        RunFormat own = name switch
        {
            "b" or "strong" => outer with { IsBold = true },
            "i" or "em" or "cite" or "dfn" or "var" => outer with { IsItalic = true },
            "u" or "ins" => outer with { IsUnderlined = true },
            _ => outer,
        };
        if (_properties.Count == 0) return own;
        if (_properties.TryGetValue("font-weight", out string? weight)) own = own with { IsBold = weight is "bold" or "bolder" || (int.TryParse(weight, NumberStyles.None, CultureInfo.InvariantCulture, out int degree) && degree >= 600) };
        if (_properties.TryGetValue("font-style", out string? slope)) own = own with { IsItalic = slope is "italic" or "oblique" };
        if (_properties.TryGetValue("text-decoration", out string? line)) own = own with { IsUnderlined = line.Contains("underline", StringComparison.Ordinal) };
        return own;
    }

    private bool Has(string property, string value) => _properties.TryGetValue(property, out string? found) && found == value;

    private InlineStyle With(string property, string value)
    {
        _properties[property] = value;
        return this;
    }
}
