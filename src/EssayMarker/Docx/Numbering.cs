using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>The lists of a document (ECMA-376 17.9): what Word writes before each of their paragraphs, which is nowhere in the text.</summary>
/// <remarks>One document's own: it counts as the paragraphs come.</remarks>
internal sealed class Numbering
{
    private readonly Dictionary<string, ListDefinition> _lists = new(StringComparer.Ordinal);

    /// <param name="part">The numbering part, or <see langword="null"/> where there is none.</param>
    public Numbering(XDocument? part)
    {
        var definitions = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var linked = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (XElement definition in part?.Root?.WordChildren("abstractNum") ?? [])
        {
            if (definition.WordAttribute("abstractNumId") is { } id) definitions.TryAdd(id, definition);
            if (definition.WordChild("styleLink")?.WordAttribute("val") is { } style) linked.TryAdd(style, definition);
        }

        // Lists of one definition count on from one another.
        var known = new Dictionary<XElement, ListDefinition>(ReferenceEqualityComparer.Instance);
        foreach (XElement list in part?.Root?.WordChildren("num") ?? [])
        {
            if (list.WordAttribute("numId") is not { } id || _lists.ContainsKey(id)) continue;
            if (!definitions.TryGetValue(list.WordChild("abstractNumId")?.WordAttribute("val") ?? "", out XElement? definition)) continue;
            // ECMA-376 17.9.21: a definition may only name the style whose list it is.
            if (definition.WordChild("numStyleLink")?.WordAttribute("val") is { } link) definition = linked.GetValueOrDefault(link, definition);
            if (!known.TryGetValue(definition, out ListDefinition? shared)) known.Add(definition, shared = new ListDefinition(definition));
            _lists.Add(id, list.WordChild("lvlOverride") is null ? shared : new ListDefinition(definition, list));
        }
    }

    /// <summary>The number or bullet of the next paragraph of a list, such as <c>2.1</c> or <c>•</c>; empty where the list shows none.</summary>
    /// <param name="list">The list's id.</param>
    /// <param name="level">How deep, from 0.</param>
    public string Next(string list, int level) => _lists.TryGetValue(list, out ListDefinition? definition) ? definition.Next(level) : "";
}
