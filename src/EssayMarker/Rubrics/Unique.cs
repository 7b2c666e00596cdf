using YamlDotNet.RepresentationModel;

namespace EssayMarker.Rubrics;

/// <summary>Items of a file in order, none of whose names stands twice, in whatever case.</summary>
internal sealed class Unique<T>(YamlSource source, string what)
{
    private readonly Dictionary<string, YamlNode> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<T> _items = [];

    public IReadOnlyList<T> Items => _items;

    /// <exception cref="RubricException">The name is taken.</exception>
    public void Add(string name, YamlNode node, T item)
    {
        if (!_names.TryAdd(name, node))
            throw source.Error(node, $"The {what} “{name}” stands here and at line {_names[name].Start.Line}.", "Rename or remove one of them.");
        _items.Add(item);
    }
}
