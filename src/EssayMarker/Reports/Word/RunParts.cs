using System.Xml.Linq;

namespace EssayMarker.Reports.Word;

/// <summary>Remembers which runs were divided, and what their last parts are.</summary>
internal sealed class RunParts
{
    private readonly Dictionary<XElement, XElement> _last = new(ReferenceEqualityComparer.Instance);

    public void Add(XElement run, XElement last) => _last[run] = last;

    /// <summary>The last part of a run; the run itself where it was not divided.</summary>
    public XElement LastOf(XElement run) => _last.GetValueOrDefault(run, run);
}
