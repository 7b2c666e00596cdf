using System.Xml.Linq;

namespace EssayMarker.Reports.Word;

/// <summary>Elements to be put beside others, gathered first and set in one go: one by one, each would be a walk through all its siblings.</summary>
internal sealed class MarksBesideElements
{
    private readonly Dictionary<XElement, List<XElement>> _before = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<XElement, List<XElement[]>> _after = new(ReferenceEqualityComparer.Instance);

    /// <summary>Puts a mark before an element: nearer to it than those put there earlier.</summary>
    public void Before(XElement element, XElement mark) => Of(_before, element).Add(mark);

    /// <summary>Puts marks after an element: nearer to it than those put there earlier.</summary>
    public void After(XElement element, params XElement[] marks) => Of(_after, element).Add(marks);

    /// <summary>Sets all of them.</summary>
    public void Set()
    {
        foreach (XElement parent in _before.Keys.Concat(_after.Keys).Select(element => element.Parent!).Distinct().ToList())
        {
            List<XNode> nodes = [.. parent.Nodes()];
            parent.RemoveNodes();
            parent.Add(nodes.SelectMany(WithMarks));
        }
    }

    private static List<T> Of<T>(Dictionary<XElement, List<T>> marks, XElement element)
    {
        if (!marks.TryGetValue(element, out List<T>? known))
            marks.Add(element, known = []);
        return known;
    }

    private IEnumerable<XNode> WithMarks(XNode node) => node is not XElement element ? [node] :
    [
        .. _before.GetValueOrDefault(element) ?? [],
        element,
        .. (_after.GetValueOrDefault(element) ?? []).AsEnumerable().Reverse().SelectMany(marks => marks),
    ];
}
