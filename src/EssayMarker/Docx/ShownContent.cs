using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>Goes through what is read of some XML: of several ways to write the same, one. Without recursion, as nesting is the file's choice.</summary>
internal static class ShownContent
{
    /// <summary>The elements inside a scope in document order.</summary>
    /// <param name="scope">The element whose content is gone through.</param>
    /// <param name="isLeaf">Which elements are given but not gone into.</param>
    public static IEnumerable<XElement> In(XElement scope, Func<XElement, bool> isLeaf)
    {
        var path = new Stack<XNode>();
        XNode? node = scope.FirstNode;
        while (true)
        {
            for (; node is null; node = node.NextNode)
            {
                if (!path.TryPop(out node)) yield break;
            }
            if (node is XElement element)
            {
                yield return element;
                if (Inside(element, isLeaf)?.FirstNode is { } first)
                {
                    path.Push(element);
                    node = first;
                    continue;
                }
            }
            node = node.NextNode;
        }
    }

    private static XElement? Inside(XElement element, Func<XElement, bool> isLeaf) =>
        isLeaf(element) ? null : AlternateContent.Is(element) ? AlternateContent.Choose(element) : element;
}
