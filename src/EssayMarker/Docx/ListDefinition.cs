using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>One list: its levels, and how far each has counted.</summary>
internal sealed class ListDefinition
{
    private const int Levels = 9;
    private const string Bullet = "•";

    private readonly XElement?[] _levels = new XElement?[Levels];
    private readonly int[] _starts = new int[Levels];
    private readonly int?[] _counts = new int?[Levels];

    /// <param name="definition">The <c>w:abstractNum</c>.</param>
    /// <param name="list">The <c>w:num</c> whose overrides hold, or <see langword="null"/>.</param>
    public ListDefinition(XElement definition, XElement? list = null)
    {
        foreach (XElement level in definition.WordChildren("lvl")) Set(level, level);
        foreach (XElement change in list?.WordChildren("lvlOverride") ?? [])
        {
            if (change.WordChild("lvl") is { } level) Set(change, level);
            if (LevelOf(change) is { } at && Number(change.WordChild("startOverride")) is { } start) _starts[at] = start;
        }
    }

    /// <summary>Counts on at a level, and gives what stands before the paragraph.</summary>
    public string Next(int level)
    {
        _counts[level] = _counts[level] is { } last ? last + 1 : _starts[level];
        for (int deeper = level + 1; deeper < Levels; deeper++) _counts[deeper] = null;
        return Format(level) is "bullet" ? BulletOf(level) : Label(level);
    }

    private static int? LevelOf(XElement element) =>
        element.WordAttribute("ilvl") is { Length: 1 } value && value[0] is >= '0' and <= '8' ? value[0] - '0' : null;

    private static int? Number(XElement? element) =>
        int.TryParse(element?.WordAttribute("val"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private void Set(XElement place, XElement level)
    {
        if (LevelOf(place) is not { } at) return;
        _levels[at] = level;
        _starts[at] = Number(level.WordChild("start")) ?? 0;
    }

    private string Format(int level) => _levels[level]?.WordChild("numFmt")?.WordAttribute("val") ?? "decimal";

    private string Text(int level) => _levels[level]?.WordChild("lvlText")?.WordAttribute("val") ?? "";

    // A place in a symbol font (F000 to F0FF) says nothing without the font.
    private string BulletOf(int level) => Text(level) is { Length: > 0 } text && text[0] is < '\uE000' or > '\uF8FF' ? text : Bullet;

    // ECMA-376 17.9.11: "%1.%2" stands for the numbers of the first and the second level.
    private string Label(int level)
    {
        var label = new StringBuilder();
        string text = Text(level);
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '%' && at + 1 < text.Length && text[at + 1] is >= '1' and <= '9')
            {
                int named = text[++at] - '1';
                label.Append(ListNumber.Write(_counts[named] ?? _starts[named], Format(named)));
            }
            else
            {
                label.Append(text[at]);
            }
        }
        return label.ToString();
    }
}
