using EssayMarker.Encoder;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Baselines;

/// <summary>The encoder with nothing on top: cosines of lines to what the points of a rubric say.</summary>
internal sealed class EncoderCosine
{
    private readonly float[][][] _points;
    private readonly IReadOnlyList<float[]> _lines;

    /// <summary>Encodes a rubric and lines; a point's statement counts beside its clauses where asked, and always where there are none.</summary>
    public EncoderCosine(SentenceEncoder encoder, Rubric rubric, IReadOnlyList<string> lines, bool withStatement)
    {
        string[][] texts = [.. rubric.Points.Select(point => TextsOf(point, withStatement))];
        var encoded = new Queue<float[]>(encoder.Encode([.. texts.SelectMany(all => all)]));
        _points = [.. texts.Select(all => all.Select(_ => encoded.Dequeue()).ToArray())];
        _lines = encoder.Encode(lines);
    }

    /// <summary>For each line and each point the cosine to its nearest text, -1 to 1.</summary>
    public IReadOnlyList<double[]> Plain() => Score(_lines, _points);

    /// <summary>The same after the mean of the points' vectors is taken from both sides: their common topic. Fewer than three texts have none.</summary>
    public IReadOnlyList<double[]> Centred()
    {
        float[][] all = [.. _points.SelectMany(texts => texts)];
        if (all.Length < 3) return Plain();
        float[] mean = [.. Enumerable.Range(0, all[0].Length).Select(at => all.Average(vector => vector[at]))];
        return Score([.. _lines.Select(line => Less(line, mean))], [.. _points.Select(texts => texts.Select(text => Less(text, mean)).ToArray())]);
    }

    private static string[] TextsOf(Point point, bool withStatement) =>
        withStatement || point.Clauses.Count == 0 ? [.. TfIdf.TextsOf(point)] : [.. point.Clauses.Select(clause => clause.Text)];

    private static IReadOnlyList<double[]> Score(IReadOnlyList<float[]> lines, float[][][] points) =>
        [.. lines.Select(line => points.Select(texts => texts.Max(text => Cosine(line, text))).ToArray())];

    private static float[] Less(float[] vector, float[] mean) => [.. vector.Zip(mean, (value, common) => value - common)];

    private static double Cosine(float[] left, float[] right)
    {
        double dot = 0, first = 0, second = 0;
        for (int at = 0; at < left.Length; at++)
        {
            dot += (double)left[at] * right[at];
            first += (double)left[at] * left[at];
            second += (double)right[at] * right[at];
        }
        return first * second > 0 ? Math.Round(dot / Math.Sqrt(first * second), 4) : 0;
    }
}
