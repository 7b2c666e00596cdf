using YamlDotNet.RepresentationModel;

namespace EssayMarker.Rubrics;

/// <summary>Reads <c>essaymarker/facts/1</c>.</summary>
internal static class FactsReader
{
    public const string Schema = "essaymarker/facts/1";

    /// <param name="found">The file, or the mapping in the rubric.</param>
    /// <param name="rubricId">The id of facts that stand in a rubric and have none.</param>
    public static FactSheet Read(FoundFile found, string rubricId)
    {
        YamlMap map = found.Map("the facts", Schema, "schema", "id", "facts", "terms");
        string id = found.InPlace && map["id"] is null ? rubricId : map.Id("id");
        var facts = new Unique<Fact>(found.Source, "fact");
        foreach (YamlNode item in map.Items("facts"))
        {
            var fact = new YamlMap(found.Source, item, "a fact", ["what", "aliases", "date", "accept", "actors", "source"]);
            facts.Add(fact.Required("what"), fact["what"]!, ReadFact(fact));
        }
        var terms = new Unique<Term>(found.Source, "term");
        foreach (YamlNode item in map.Items("terms"))
        {
            var term = new YamlMap(found.Source, item, "a term", ["term", "meaning"]);
            terms.Add(term.Required("term"), term["term"]!, new Term(term.Required("term"), term.Required("meaning")));
        }
        return new FactSheet(id, facts.Items, terms.Items, found.Source.Hash);
    }

    private static Fact ReadFact(YamlMap map)
    {
        DateSpan date = map.Date("date")
            ?? throw map.Source.Error(map.Node, "“date” of a fact is missing or empty.", "Add “date:” and a date; what has no date is a term or evidence.");
        DateSpan accept = map.Date("accept") ?? date.Years;
        if (!accept.Contains(date))
            throw map.Source.Error(map["accept"]!, $"The accepted dates {accept} do not hold the date {date}.", "Widen “accept”, or leave it out: then the years of the date are accepted.");
        return new Fact(map.Required("what"), map.Texts("aliases"), date, accept, map.Texts("actors"), map.Text("source"));
    }
}
