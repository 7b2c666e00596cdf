using System.Xml.Linq;

namespace EssayMarker.Docx.Splitting;

/// <summary>The notes and comments of a piece: those of other pieces are other people's words.</summary>
/// <param name="package">The document's package.</param>
/// <param name="mainPart">The name of its main part.</param>
internal sealed class PieceNotes(DocxPackage package, string mainPart)
{
    private readonly Dictionary<string, XDocument> _parts = [];
    private readonly XDocument? _settings = package.Related(mainPart, "settings") is { } settings ? package.Parse(settings) : null;

    /// <summary>Each part of notes and comments with what the piece refers to only; none for parts that are not there.</summary>
    /// <param name="main">The piece's main part.</param>
    public IEnumerable<(string Part, XDocument Xml)> Of(XDocument main)
    {
        var kept = new List<(string Part, XDocument Xml)>();
        foreach ((string kind, string note) in new[] { ("footnotes", "footnote"), ("endnotes", "endnote") })
        {
            // The settings name those that separate notes from text.
            HashSet<string> ids = [.. Ids([main], note + "Reference"), .. _settings is null ? [] : Ids([_settings], note)];
            kept.AddRange(Kept(kind, element => !element.IsWord(note) || element.WordAttribute("type") is not (null or "normal") || ids.Contains(element.WordAttribute("id") ?? "")));
        }

        HashSet<string> comments = CommentsIn([main, .. kept.Select(part => part.Xml)]);
        (string Part, XDocument Xml)[] said = [.. Kept("comments", element => comments.Contains(element.WordAttribute("id") ?? ""))];
        HashSet<string> paragraphs = Values(said, "paraId");
        (string Part, XDocument Xml)[] identified = [.. Kept("commentsIds", element => HasOneOf(element, "paraId", paragraphs))];
        HashSet<string> durable = Values(identified, "durableId");
        return
        [
            .. kept, .. said, .. identified,
            .. Kept("commentsExtended", element => HasOneOf(element, "paraId", paragraphs)),
            .. Kept("commentsExtensible", element => HasOneOf(element, "durableId", durable)),
        ];
    }

    private IEnumerable<(string Part, XDocument Xml)> Kept(string kind, Func<XElement, bool> isKept)
    {
        if (package.Related(mainPart, kind) is not { } part)
            yield break;
        if (!_parts.TryGetValue(kind, out XDocument? whole))
            _parts[kind] = whole = package.Parse(part);
        if (whole.Root is not { } root)
            yield break;
        yield return (part, new XDocument(whole.Declaration, new XElement(root.Name, root.Attributes(), root.Nodes().Where(node => node is not XElement element || isKept(element)))));
    }

    private static HashSet<string> CommentsIn(IReadOnlyList<XDocument> parts) => [.. Ids(parts, "commentReference"), .. Ids(parts, "commentRangeStart")];

    private static HashSet<string> Ids(IEnumerable<XDocument> parts, string element) =>
        [.. parts.SelectMany(part => part.Descendants()).Where(found => found.IsWord(element)).Select(found => found.WordAttribute("id") ?? "")];

    private static HashSet<string> Values(IEnumerable<(string Part, XDocument Xml)> parts, string attribute) =>
        [.. parts.SelectMany(part => part.Xml.Descendants()).Attributes().Where(found => found.Name.LocalName == attribute).Select(found => found.Value)];

    private static bool HasOneOf(XElement element, string attribute, HashSet<string> values) =>
        element.Attributes().FirstOrDefault(found => found.Name.LocalName == attribute) is not { } found || values.Contains(found.Value);
}
