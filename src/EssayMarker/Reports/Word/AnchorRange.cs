using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>The elements between which a comment's words stand, made as wide as that goes without taking in other text.</summary>
/// <remarks>
/// Marks at the edge of a link, an insertion or a field's result go outside it, as Word puts them: a field that is updated loses the marks in its result.
/// </remarks>
internal sealed class AnchorRange(Siblings siblings)
{
    private static readonly HashSet<string> Containers =
        ["hyperlink", "smartTag", "customXml", "fldSimple", "ins", "moveTo", "sdtContent", "dir", "bdo"];

    private static readonly HashSet<string> WithoutText =
    [
        "bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "commentRangeStart", "commentRangeEnd",
        "smartTagPr", "customXmlPr",
    ];

    private readonly FieldEdges _fields = new(siblings);

    public (XElement First, XElement Last) Widen(XElement first, XElement last)
    {
        while ((_fields.Widen(first, last) ?? WidenPastContainer(first, last)) is { } wider)
            (first, last) = wider;
        return (first, last);
    }

    /// <summary>Whether an element beside a run shows nothing.</summary>
    public static bool ShowsNothing(XElement element) => element.IsWord() && WithoutText.Contains(element.Name.LocalName);

    private (XElement First, XElement Last)? WidenPastContainer(XElement first, XElement last)
    {
        bool opens = IsContainer(first.Parent) && siblings.Before(first).All(ShowsNothing);
        bool closes = IsContainer(last.Parent) && siblings.After(last).All(ShowsNothing);
        if (opens && closes && first.Parent == last.Parent)
            return (Whole(first.Parent!), Whole(first.Parent!));
        if (opens && !last.Ancestors().Contains(first.Parent))
            return (Whole(first.Parent!), last);
        if (closes && !first.Ancestors().Contains(last.Parent))
            return (first, Whole(last.Parent!));
        return null;
    }

    private static bool IsContainer(XElement? element) => element is not null && element.IsWord() && Containers.Contains(element.Name.LocalName);

    private static XElement Whole(XElement container) => container.IsWord("sdtContent") ? container.Parent! : container;
}
