using EssayMarker.Evaluation.Data;

namespace EssayMarker.Evaluation.Baselines;

/// <summary>Cosine of tf-idf vectors, nearest clause; the inverse document frequencies are those of the question's own clauses, statements and sentences.</summary>
internal static class TfIdf
{
    public static IReadOnlyList<double[]> Score(Question question)
    {
        string[][] points = [.. question.Rubric.Points.Select(point => point.Clauses.Select(clause => clause.Text).Append(point.Statement).ToArray())];
        string[] sentences = [.. question.Sentences.Select(sentence => sentence.Text)];
        string[][] documents = [.. points.SelectMany(texts => texts).Concat(sentences).Select(WordsOf)];
        Dictionary<string, double> rarity = documents.SelectMany(words => words.Distinct()).GroupBy(word => word)
            .ToDictionary(group => group.Key, group => Math.Log((1.0 + documents.Length) / (1 + group.Count())) + 1);
        Dictionary<string, double>[][] clauses = [.. points.Select(texts => texts.Select(text => VectorOf(text, rarity)).ToArray())];
        return [.. sentences.Select(sentence => VectorOf(sentence, rarity)).Select(vector =>
            clauses.Select(texts => texts.Max(text => Dot(vector, text))).ToArray())];
    }

    private static Dictionary<string, double> VectorOf(string text, Dictionary<string, double> rarity)
    {
        var vector = WordsOf(text).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count() * rarity[group.Key]);
        double length = Math.Sqrt(vector.Values.Sum(value => value * value));
        return vector.ToDictionary(pair => pair.Key, pair => pair.Value / length);
    }

    private static double Dot(Dictionary<string, double> left, Dictionary<string, double> right) =>
        left.Sum(pair => pair.Value * right.GetValueOrDefault(pair.Key));

    private static string[] WordsOf(string text) =>
        [.. new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
