using System.Globalization;
using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>Gives tracked changes of formatting their own ids where a run's properties are copied (ECMA-376 17.13.5).</summary>
internal sealed class RevisionIds(XDocument main)
{
    private int _last = -1;

    public XElement Copy(XElement properties)
    {
        var copy = new XElement(properties);
        foreach (XElement change in copy.Descendants().Where(element => element.WordAttribute("id") is not null))
            change.SetAttributeValue(change.Name.Namespace + "id", Next().ToString(CultureInfo.InvariantCulture));
        return copy;
    }

    private int Next()
    {
        if (_last < 0)
        {
            _last = main.Descendants()
                .Select(element => int.TryParse(element.WordAttribute("id"), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : 0)
                .Where(id => id < int.MaxValue / 2)
                .DefaultIfEmpty().Max();
        }
        return ++_last;
    }
}
