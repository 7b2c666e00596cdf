using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>A run while it is divided: what it holds is dealt out to itself and to runs like it, in order.</summary>
internal sealed class RunCut(XElement run, RevisionIds revisions)
{
    private readonly List<List<XNode>> _groups = [[]];
    private readonly List<XElement> _parts = [run];
    private bool _isDivided;

    /// <summary>Lets the next node begin another run, unless the last one would show nothing.</summary>
    public void Divide() => _isDivided = _groups[^1].Any(node => node is XElement element && element.Name.LocalName is not ("rPr" or "lastRenderedPageBreak"));

    /// <summary>Takes the next node, and returns the run that it will stand in.</summary>
    public XElement Add(XNode node)
    {
        if (_isDivided && node is XElement)
        {
            _groups.Add([]);
            _parts.Add(new XElement(run.Name, run.Attributes()));
            _isDivided = false;
        }
        _groups[^1].Add(node);
        return _parts[^1];
    }

    /// <summary>Makes the runs, and returns the last of them.</summary>
    public XElement Finish()
    {
        if (_parts.Count == 1)
            return run;
        XElement? properties = run.WordChild("rPr");
        run.RemoveNodes();
        foreach ((XElement part, List<XNode> nodes) in _parts.Zip(_groups))
        {
            if (properties is not null && part != run)
                part.Add(revisions.Copy(properties));
            part.Add(nodes);
        }
        run.AddAfterSelf(_parts.Skip(1));
        return _parts[^1];
    }
}
