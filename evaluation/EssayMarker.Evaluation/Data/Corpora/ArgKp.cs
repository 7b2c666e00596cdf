using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>ArgKP (Bar-Haim et al. 2020): debaters' arguments and the key points that they make, by topic and stance.</summary>
public static class ArgKp
{
    private const string Match = "1", Other = "0";

    /// <summary>One question a topic and stance, its points the key points. A pair on which judges disagreed is optional.</summary>
    /// <param name="folder">The set's folder.</param>
    /// <param name="part">train or dev.</param>
    public static IReadOnlyList<Question> Read(string folder, string part)
    {
        Dictionary<(string Argument, string Point), string> labels = Table
            .ReadCommas(Path.Combine(folder, $"labels_{part}.csv"), "arg_id", "key_point_id", "label")
            .ToDictionary(row => (row[0], row[1]), row => row[2]);
        ILookup<(string Topic, string Stance), Point> points = Table
            .ReadCommas(Path.Combine(folder, $"key_points_{part}.csv"), "topic", "stance", "key_point_id", "key_point")
            .ToLookup(row => (row[0], row[1]), row => new Point(row[2], row[3]));
        return
        [
            .. Table.ReadCommas(Path.Combine(folder, $"arguments_{part}.csv"), "topic", "stance", "arg_id", "argument")
                .GroupBy(row => (Topic: row[0], Stance: row[1]))
                .Select(rows => new Question(
                    new Rubric("argkp", rows.Key.Topic, [.. points[rows.Key]]),
                    [.. rows.Select(row => Labelled(row[2], row[3], points[rows.Key]))])),
        ];

        LabelledSentence Labelled(string id, string text, IEnumerable<Point> all)
        {
            ILookup<string?, string> byLabel = all.ToLookup(point => labels.GetValueOrDefault((id, point.Id)), point => point.Id);
            return new LabelledSentence(text, "", [.. byLabel[Match]], [.. all.Select(point => point.Id).Except(byLabel[Match]).Except(byLabel[Other])], [], "argument");
        }
    }
}
