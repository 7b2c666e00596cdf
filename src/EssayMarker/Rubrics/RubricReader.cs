using YamlDotNet.RepresentationModel;

namespace EssayMarker.Rubrics;

/// <summary>Reads <c>essaymarker/rubric/1</c>: everything but the points, which are <see cref="PointReader"/>'s.</summary>
internal static class RubricReader
{
    public static Rubric Read(YamlSource source, string? folder, string? installed)
    {
        var map = new YamlMap(source, source.Root, "a rubric",
            ["schema", "id", "subject", "question", "years", "periods", "actors", "others", "sides", "points", "levels", "facts"]);
        FoundFile.RequireSchema(map, RubricFile.Schema);
        string id = map.Id("id");
        string question = map.Required("question");
        DateSpan? years = map.Date("years");
        var people = new PeopleCheck(source);
        IReadOnlyList<Actor> actors = Actors(map, people);
        IReadOnlyList<Actor> others = Others(map, people);
        List<Side> sides = Sides(map);
        IReadOnlyList<Point> points = new PointReader(map, actors, sides).Read();
        FoundFile? levels = FoundFile.Find(map, "levels", folder, installed);
        FoundFile? facts = FoundFile.Find(map, "facts", folder, installed);
        LevelScheme? levelScheme = levels is null ? null : LevelsReader.Read(levels, id);
        FactSheet? factSheet = facts is null ? null : FactsReader.Read(facts, id);

        return new Rubric(id, question, points)
        {
            Subject = map.Text("subject"),
            Years = years,
            Periods = Periods(map, years),
            Actors = actors,
            Others = others,
            Sides = sides.Count > 0 ? sides : SidesUsed(points),
            Levels = levelScheme,
            Facts = factSheet,
            Warnings = [.. new[] { source, levels?.Source, facts?.Source }.OfType<YamlSource>().Distinct().SelectMany(file => file.Warnings)],
            Hash = source.Hash,
            File = source.File,
        };
    }

    private static IReadOnlyList<DateSpan> Periods(YamlMap map, DateSpan? years)
    {
        IReadOnlyList<DateSpan> periods = map.Dates("periods");
        for (int i = 0; i < periods.Count; i++)
        {
            if (years is { } scope && !scope.Contains(periods[i]))
                throw map.Source.Error(map.Items("periods")[i], $"The period {periods[i]} is not within the years {scope}.", "Change one of them.");
        }
        return periods;
    }

    private static IReadOnlyList<Actor> Actors(YamlMap map, PeopleCheck people)
    {
        var actors = new Unique<Actor>(map.Source, "actor");
        foreach (YamlNode item in map.Items("actors"))
        {
            var actor = new YamlMap(map.Source, item, "an actor", ["id", "name", "aliases"]);
            string id = actor.Id("id");
            actors.Add(id, actor["id"]!, people.Seen(item, new Actor(id, actor.Text("name") ?? id, actor.Texts("aliases"))));
        }
        return actors.Items;
    }

    private static IReadOnlyList<Actor> Others(YamlMap map, PeopleCheck people)
    {
        var others = new Unique<Actor>(map.Source, "person");
        foreach (YamlNode item in map.Items("others"))
        {
            var other = new YamlMap(map.Source, item, "one of the others", ["name", "aliases"], asText: true);
            string name = other.Required("name");
            others.Add(name, other["name"]!, people.Seen(item, new Actor(name, name, other.Texts("aliases"))));
        }
        return others.Items;
    }

    private static List<Side> Sides(YamlMap map)
    {
        if (map["sides"] is not { } node)
            return [];
        if (node is not YamlMappingNode mapping)
            throw map.Source.Error(node, "“sides” is not a mapping.", "Write a side a line, as in similarity: { label: Similarities, stance: supports }.");
        var sides = new List<Side>();
        foreach ((YamlNode key, YamlNode value) in mapping.Children)
        {
            string id = ((YamlScalarNode)key).Value!;
            if (!YamlMap.IsId(id))
                throw map.Source.Error(key, $"“{id}” is not an id.", "An id is up to 64 letters, digits, dots, hyphens and underscores; what readers see is the side's label.");
            var side = new YamlMap(map.Source, value, "a side", ["label", "stance"], asText: true);
            sides.Add(new Side(id, side.Text("label") ?? id, StanceOf(side)));
        }
        return sides;
    }

    private static Stance StanceOf(YamlMap side) => side.Text("stance") switch
    {
        null => Stance.Unstated,
        "supports" => Stance.Supports,
        "challenges" => Stance.Challenges,
        var other => throw side.Source.Error(side["stance"]!, $"“{other}” is not a stance.", "Write supports or challenges: what points of this side do to the question's view; or leave it out."),
    };

    /// <summary>A rubric that declares no sides has those that its points name.</summary>
    private static IReadOnlyList<Side> SidesUsed(IReadOnlyList<Point> points) =>
        [.. points.Select(point => point.Side).OfType<string>().Distinct().Select(id => new Side(id, id, Stance.Unstated))];
}
