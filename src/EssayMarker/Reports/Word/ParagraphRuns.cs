using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>The runs of one paragraph, which can be cut at any place of its text; what they show stays the same.</summary>
internal sealed class ParagraphRuns(SourceParagraph paragraph, RevisionIds revisions)
{
    private readonly List<RunText> _texts = [.. paragraph.Pieces.Select(piece => new RunText(piece))];

    /// <summary>Cuts the runs so that a stretch of text has runs of its own, and returns the first and the last of them.</summary>
    /// <param name="start">Offset of the first UTF-16 unit.</param>
    /// <param name="end">Offset just past the last one, greater than <paramref name="start"/>.</param>
    public (XElement First, XElement Last) Isolate(int start, int end)
    {
        int first = _texts.FindIndex(text => text.End > start);
        if (CutAt(first, start))
            first++;
        CutRunBefore(_texts[first].Run, _texts[first].Child);

        int last = _texts.FindLastIndex(text => text.Start < end);
        CutAt(last, end);
        if (_texts[last].Child != _texts[last].Run && _texts[last].Child.ElementsAfterSelf().FirstOrDefault() is { } next)
            CutRunBefore(_texts[last].Run, next);
        return (_texts[first].Run, _texts[last].Run);
    }

    private bool CutAt(int index, int position)
    {
        RunText text = _texts[index];
        if (!text.CanBeCut || position <= text.Start || position >= text.End)
            return false;
        _texts.Insert(index + 1, text.CutAt(position));
        return true;
    }

    private void CutRunBefore(XElement run, XElement child)
    {
        if (child == run || !child.ElementsBeforeSelf().Any(element => element.Name.LocalName is not ("rPr" or "lastRenderedPageBreak")))
            return;

        var rest = new XElement(run.Name, run.Attributes());
        if (run.WordChild("rPr") is { } properties)
            rest.Add(revisions.Copy(properties));
        foreach (XNode node in new[] { child }.Concat(child.NodesAfterSelf()).ToList())
        {
            node.Remove();
            rest.Add(node);
        }
        run.AddAfterSelf(rest);
        foreach (RunText moved in _texts.Where(text => text.Run == run && text.Child.Parent == rest))
            moved.Run = rest;
    }
}
