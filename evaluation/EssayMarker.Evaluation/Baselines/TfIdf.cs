using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Baselines;

/// <summary>Cosine of tf-idf vectors to the nearest clause or statement of a point.</summary>
/// <param name="documents">The texts among which words are rare or common.</param>
internal sealed class TfIdf(IEnumerable<string> documents)
{
    private readonly Dictionary<string, double> _rarity = RarityOf([.. documents.Select(WordsOf)]);

    /// <summary>Rarity is that among the rubric's own texts and the lines.</summary>
    public static TfIdf Among(Rubric rubric, IEnumerable<string> lines) => new(rubric.Points.SelectMany(TextsOf).Concat(lines));

    /// <summary>For each line and each point of the rubric the score, 0 to 1.</summary>
    public IReadOnlyList<double[]> Score(Rubric rubric, IReadOnlyList<string> lines)
    {
        Dictionary<string, double>[][] points = [.. rubric.Points.Select(point => TextsOf(point).Select(VectorOf).ToArray())];
        return [.. lines.Select(VectorOf).Select(line => points.Select(texts => texts.Max(text => Dot(line, text))).ToArray())];
    }

    /// <summary>The statement and the clauses: all that a point says.</summary>
    internal static IEnumerable<string> TextsOf(Point point) => point.Clauses.Select(clause => clause.Text).Append(point.Statement);

    private static Dictionary<string, double> RarityOf(string[][] documents) =>
        documents.SelectMany(words => words.Distinct()).GroupBy(word => word)
            .ToDictionary(group => group.Key, group => Math.Log((1.0 + documents.Length) / (1 + group.Count())) + 1);

    private Dictionary<string, double> VectorOf(string text)
    {
        var vector = WordsOf(text).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count() * _rarity[group.Key]);
        double length = Math.Sqrt(vector.Values.Sum(value => value * value));
        return vector.ToDictionary(pair => pair.Key, pair => pair.Value / length);
    }

    private static double Dot(Dictionary<string, double> left, Dictionary<string, double> right) =>
        left.Sum(pair => pair.Value * right.GetValueOrDefault(pair.Key));

    private static string[] WordsOf(string text) =>
        [.. new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
