namespace EssayMarker.Docx.Names;

/// <summary>Bookmarks whose names tell a student's, each with a name of its own; what refers to one goes on doing so.</summary>
internal sealed class Bookmarks(NameFinder finder)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a bookmark is called now.</summary>
    public string NameOf(string name)
    {
        string replaced = finder.Replace(name, NamePlace.Beside);
        if (replaced == name)
            return name;
        if (!_names.TryGetValue(name, out string? known))
        {
            int number = _taken[replaced] = _taken.GetValueOrDefault(replaced) + 1;
            _names.Add(name, known = number == 1 ? replaced : $"{replaced}_{number}");
        }
        return known;
    }

    /// <summary>An instruction of a field, in which a word may be a bookmark's name.</summary>
    public string InInstruction(string instruction) => string.Join(' ', instruction.Split(' ').Select(NameOf));
}
