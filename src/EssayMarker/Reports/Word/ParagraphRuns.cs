using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>The runs of one paragraph, cut so that the words of each comment have runs of their own; what they show stays the same.</summary>
/// <remarks>Everything is cut in one go, each run once: a paragraph may have very many of them.</remarks>
internal sealed class ParagraphRuns
{
    private readonly List<RunText> _texts = [];

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="starts">Offsets of the first UTF-16 units of the comments' words.</param>
    /// <param name="ends">Offsets just past the last ones.</param>
    /// <param name="parts">Where to note which runs were cut.</param>
    /// <param name="revisions">The ids of tracked changes.</param>
    public ParagraphRuns(SourceParagraph paragraph, IReadOnlySet<int> starts, IReadOnlySet<int> ends, RunParts parts, RevisionIds revisions)
    {
        CutTexts(paragraph, [.. starts.Union(ends).Order()]);
        foreach (IGrouping<XElement, RunText> run in _texts.GroupBy(text => text.Run).Where(run => run.Any(text => text.Child != text.Run)).ToList())
            CutRun(run.Key, [.. run], starts, ends, parts, revisions);
    }

    /// <summary>The first and the last run of a stretch of the text.</summary>
    /// <param name="start">Offset of the first UTF-16 unit: one of the starts.</param>
    /// <param name="end">Offset just past the last one: one of the ends, greater than <paramref name="start"/>.</param>
    public (XElement First, XElement Last) Between(int start, int end) =>
        (_texts[FirstWhere(text => text.End > start)].Run, _texts[FirstWhere(text => text.Start >= end) - 1].Run);

    private void CutTexts(SourceParagraph paragraph, int[] positions)
    {
        int next = 0;
        foreach (SourceText piece in paragraph.Pieces)
        {
            while (next < positions.Length && positions[next] < piece.Start)
                next++;
            // What no comment begins or ends at stays as it is.
            if (next == positions.Length || positions[next] > piece.End)
                continue;
            int first = positions[next] == piece.Start ? next + 1 : next, last = first;
            while (last < positions.Length && positions[last] < piece.End)
                last++;
            var text = new RunText(piece);
            if (text.CanBeCut && last > first)
                _texts.AddRange(text.Cut(positions[first..last]));
            else
                _texts.Add(text);
        }
    }

    private static void CutRun(XElement run, List<RunText> texts, IReadOnlySet<int> starts, IReadOnlySet<int> ends, RunParts parts, RevisionIds revisions)
    {
        HashSet<XNode> first = [.. texts.Where(text => starts.Contains(text.Start)).Select(text => text.Child)];
        HashSet<XNode> last = [.. texts.Where(text => ends.Contains(text.End)).Select(text => text.Child)];
        ILookup<XElement, RunText> textsOf = texts.ToLookup(text => text.Child);
        var cut = new RunCut(run, revisions);
        foreach (XNode node in run.Nodes().ToList())
        {
            if (first.Contains(node))
                cut.Divide();
            XElement part = cut.Add(node);
            foreach (RunText text in node is XElement child ? textsOf[child] : [])
                text.Run = part;
            if (last.Contains(node))
                cut.Divide();
        }
        parts.Add(run, cut.Finish());
    }

    private int FirstWhere(Func<RunText, bool> holds)
    {
        int low = 0, high = _texts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = holds(_texts[middle]) ? (low, middle) : (middle + 1, high);
        }
        return low;
    }
}
