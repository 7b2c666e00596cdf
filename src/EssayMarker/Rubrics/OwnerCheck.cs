using YamlDotNet.RepresentationModel;

namespace EssayMarker.Rubrics;

/// <summary>Warns of a name of evidence that belongs to one leader here and to another there: it could not tell whose the deed was.</summary>
internal sealed class OwnerCheck(YamlSource source)
{
    private readonly Dictionary<string, (string Owners, long Line)> _names = new(StringComparer.OrdinalIgnoreCase);

    public Evidence Seen(YamlNode place, Evidence evidence)
    {
        string owners = evidence.Actors.Count == 0 ? "nobody" : string.Join(" and ", evidence.Actors.Order(StringComparer.Ordinal));
        foreach (string name in evidence.Aliases.Prepend(evidence.Text))
        {
            if (!_names.TryAdd(name, (owners, place.Start.Line)) && _names[name].Owners != owners)
                source.Warn(place, $"“{name}” belongs to {owners} here and to {_names[name].Owners} at line {_names[name].Line}. Name the evidence more exactly, or give both the same actors.");
        }
        return evidence;
    }
}
