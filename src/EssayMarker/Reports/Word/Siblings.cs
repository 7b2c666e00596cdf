using System.Xml.Linq;

namespace EssayMarker.Reports.Word;

/// <summary>The elements beside an element, found without walking to it from its parent's first child: there may be very many. Holds while the tree does not change.</summary>
internal sealed class Siblings
{
    private readonly Dictionary<XElement, XElement[]> _children = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<XElement, int> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Those before it, the nearest first.</summary>
    public IEnumerable<XElement> Before(XElement element)
    {
        XElement[] children = ChildrenAround(element);
        for (int at = _places[element] - 1; at >= 0; at--)
            yield return children[at];
    }

    /// <summary>Those after it, the nearest first.</summary>
    public IEnumerable<XElement> After(XElement element)
    {
        XElement[] children = ChildrenAround(element);
        for (int at = _places[element] + 1; at < children.Length; at++)
            yield return children[at];
    }

    /// <summary>Whether one element comes before another in the document.</summary>
    public bool IsBefore(XElement one, XElement other)
    {
        if (one.Parent != other.Parent)
            return XNode.CompareDocumentOrder(one, other) < 0;
        ChildrenAround(one);
        return _places[one] < _places[other];
    }

    private XElement[] ChildrenAround(XElement element)
    {
        XElement parent = element.Parent!;
        if (!_children.TryGetValue(parent, out XElement[]? children))
        {
            _children.Add(parent, children = [.. parent.Elements()]);
            for (int at = 0; at < children.Length; at++)
                _places[children[at]] = at;
        }
        return children;
    }
}
