using YamlDotNet.RepresentationModel;

namespace EssayMarker.Rubrics;

/// <summary>Reads the points of a rubric, whose actors and sides are known by then.</summary>
internal sealed class PointReader(YamlMap rubric, IReadOnlyList<Actor> actors, IReadOnlyList<Side> sides)
{
    private const int MaxPoints = 100;
    private const int MaxClauses = 20;

    private readonly YamlSource _source = rubric.Source;
    private readonly OwnerCheck _owners = new(rubric.Source);

    public IReadOnlyList<Point> Read()
    {
        IReadOnlyList<YamlNode> items = rubric.Items("points");
        if (items.Count > MaxPoints)
            throw _source.Error(items[MaxPoints], $"There are {items.Count} points; at most {MaxPoints} are read.", "Make several rubrics of it.");
        var points = new Unique<Point>(_source, "point");
        foreach (YamlNode item in items)
        {
            var map = new YamlMap(_source, item, "a point",
                ["id", "side", "contested", "statement", "clauses", "examples", "counterexamples", "evidence", "ask"]);
            string id = map.Id("id");
            points.Add(id, map["id"]!, ReadPoint(map, id));
        }
        return points.Items;
    }

    private Point ReadPoint(YamlMap map, string id) => new(id, map.Required("statement"))
    {
        Side = SideOf(map),
        Contested = map.Flag("contested"),
        Clauses = Clauses(map),
        Examples = map.Texts("examples"),
        Counterexamples = map.Texts("counterexamples"),
        Evidence = [.. map.Items("evidence").Select(ReadEvidence)],
        Ask = map.Text("ask"),
    };

    private string? SideOf(YamlMap map)
    {
        if (map.Text("side") is not { } side)
            return null;
        if (sides.Count > 0 && sides.All(known => known.Id != side))
            throw _source.Error(map["side"]!, $"“{side}” is not one of the sides.", Nearest.Offer(side, [.. sides.Select(known => known.Id)]));
        return map.Id("side");
    }

    private IReadOnlyList<Clause> Clauses(YamlMap map)
    {
        IReadOnlyList<YamlNode> items = map.Items("clauses");
        if (items.Count > MaxClauses)
            throw _source.Error(items[MaxClauses], $"There are {items.Count} clauses; a point has at most {MaxClauses}.", "Make several points of it: a point is one argument.");
        return [.. items.Select(ReadClause)];
    }

    private Clause ReadClause(YamlNode item)
    {
        var map = new YamlMap(_source, item, "a clause", ["text", "actors"], asText: true);
        return new Clause(map.Required("text"), ActorsOf(map));
    }

    private Evidence ReadEvidence(YamlNode item)
    {
        var map = new YamlMap(_source, item, "evidence", ["text", "aliases", "date", "actors"], asText: true);
        return _owners.Seen(item, new Evidence(map.Required("text"), map.Texts("aliases"), map.Date("date"), ActorsOf(map)));
    }

    private IReadOnlyList<string> ActorsOf(YamlMap map)
    {
        IReadOnlyList<string> ids = map.Texts("actors");
        for (int i = 0; i < ids.Count; i++)
        {
            if (actors.All(actor => actor.Id != ids[i]))
            {
                string remedy = actors.Count == 0
                    ? "Declare “actors:” with their ids, or leave the actors out here."
                    : $"{Nearest.Offer(ids[i], [.. actors.Select(actor => actor.Id)])} Someone who is not compared stands in “others” and is not named here.";
                throw _source.Error(map.Items("actors")[i], $"“{ids[i]}” is not the id of an actor.", remedy);
            }
        }
        return [.. ids.Distinct()];
    }
}
