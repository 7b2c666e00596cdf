using YamlDotNet.RepresentationModel;

namespace EssayMarker.Rubrics;

/// <summary>Warns of a name that stands for two people: a sentence that uses it could not be credited to either.</summary>
internal sealed class PeopleCheck(YamlSource source)
{
    private readonly Dictionary<string, Actor> _people = new(StringComparer.OrdinalIgnoreCase);

    public Actor Seen(YamlNode place, Actor person)
    {
        foreach (string name in person.Aliases.Prepend(person.Name))
        {
            if (!_people.TryAdd(name, person) && _people[name] != person)
                source.Warn(place, $"“{name}” stands for {_people[name].Name} and for {person.Name}. Keep it for one of them.");
        }
        return person;
    }
}
