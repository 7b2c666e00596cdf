using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace EssayMarker.Rubrics;

/// <summary>Reads <c>essaymarker/levels/1</c>.</summary>
internal static class LevelsReader
{
    public const string Schema = "essaymarker/levels/1";

    /// <param name="found">The file, or the mapping in the rubric.</param>
    /// <param name="rubricId">The id of levels that stand in a rubric and have none.</param>
    public static LevelScheme Read(FoundFile found, string rubricId)
    {
        YamlMap map = found.Map("the levels", Schema, "schema", "id", "of", "strands", "levels");
        string id = found.InPlace && map["id"] is null ? rubricId : map.Id("id");
        IReadOnlyList<string> stated = map.Texts("strands");
        var strands = new List<string>(stated);
        var levels = new List<Level>();
        foreach (YamlNode item in map.Items("levels"))
            levels.Add(ReadLevel(new YamlMap(found.Source, item, "a level", ["number", "marks", "descriptors"]), levels, strands, stated.Count > 0));
        if (levels.Count == 0)
            throw found.Source.Error(map.Node, "There is no level.", "Add “levels:” and at least one level.");
        return new LevelScheme(id, map.Text("of") ?? "", strands, levels, found.Source.Hash);
    }

    private static Level ReadLevel(YamlMap map, List<Level> below, List<string> strands, bool strandsAreStated)
    {
        int expected = below.Count + 1;
        if (!int.TryParse(map.Required("number"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number != expected)
            throw map.Source.Error(map["number"]!, $"Level “{map.Text("number")}” stands where level {expected} should.", "Number the levels 1, 2, 3 … from the lowest to the highest.");

        (int low, int high) = Marks(map);
        int last = below.Count == 0 ? 0 : below[^1].High;
        if (low != last + 1)
        {
            string before = below.Count == 0 ? "the first level starts at 1 (0 is nothing worthy of credit)" : $"level {number - 1} ends at {last}";
            throw map.Source.Error(map["marks"]!, $"Level {number} starts at {low} marks but {before}.", "Make the ranges follow on.");
        }
        return new Level(number, low, high, Descriptors(map, strands, strandsAreStated));
    }

    private static (int Low, int High) Marks(YamlMap map)
    {
        string text = map.Required("marks");
        string[] ends = text.Split('-');
        if (ends.Length <= 2 && Mark(ends[0]) is { } low && Mark(ends[^1]) is { } high && low <= high)
            return (low, high);
        throw map.Source.Error(map["marks"]!, $"“{text}” is not a range of marks.", "Write the lowest and highest mark, up to 1000, as in 6-10.");
    }

    private static int? Mark(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int mark) && mark <= 1000 ? mark : null;

    private static Dictionary<string, string> Descriptors(YamlMap level, List<string> strands, bool strandsAreStated)
    {
        var descriptors = new Dictionary<string, string>(StringComparer.Ordinal);
        if (level["descriptors"] is not { } node)
            return descriptors;
        if (node is not YamlMappingNode mapping)
            throw level.Source.Error(node, "“descriptors” is not a mapping.", "Write a strand and its text a line, as in focus: \"…\".");
        foreach ((YamlNode key, YamlNode value) in mapping.Children)
        {
            string strand = ((YamlScalarNode)key).Value!;
            if (!strands.Contains(strand))
            {
                if (strandsAreStated)
                    throw level.Source.Error(key, $"“{strand}” is not one of the strands.", Nearest.Offer(strand, strands));
                strands.Add(strand);
            }
            descriptors[strand] = YamlMap.TextOf(level.Source, value, $"“{strand}”");
        }
        return descriptors;
    }
}
