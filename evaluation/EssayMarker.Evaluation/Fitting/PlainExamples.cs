using EssayMarker.Encoder;
using EssayMarker.Evaluation.Data;
using EssayMarker.Matching;
using EssayMarker.Matching.Models;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Pairs of a point with its own statement, and with each of its clauses, read as if that clause were not in the rubric.</summary>
internal static class PlainExamples
{
    public static IReadOnlyList<Example> Read(IReadOnlyList<Question> questions, SentenceEncoder encoder, IReadOnlyList<SentenceKind> kinds) =>
        [.. questions.SelectMany((question, at) => Read(question.Rubric, at, encoder, kinds))];

    private static IEnumerable<Example> Read(Rubric rubric, int question, SentenceEncoder encoder, IReadOnlyList<SentenceKind> kinds)
    {
        int most = rubric.Points.Max(point => point.Clauses.Count);
        IEnumerable<Example> statements = Read(rubric, [.. rubric.Points.Select(point => (string?)point.Statement)], question, encoder, kinds);
        return statements.Concat(Enumerable.Range(0, most).SelectMany(clause => Read(
            rubric with { Points = [.. rubric.Points.Select(point => Has(point, clause) ? Without(point, clause) : point)] },
            [.. rubric.Points.Select(point => Has(point, clause) ? point.Clauses[clause].Text : null)],
            question, encoder, kinds)));
    }

    /// <summary>A sentence for each point that has one.</summary>
    private static IEnumerable<Example> Read(Rubric rubric, string?[] texts, int question, SentenceEncoder encoder, IReadOnlyList<SentenceKind> kinds)
    {
        int[] points = [.. Enumerable.Range(0, texts.Length).Where(at => texts[at] is not null)];
        var values = new FeatureReader(rubric, encoder, kinds).Read([.. points.Select(at => new MatchInput(texts[at]!))]);
        return points.Select((point, at) => new Example(question, -1, rubric.Points[point].Id, values[at][point],
            new LabelledSentence(texts[point]!, "", [rubric.Points[point].Id], [], [], Kinds.Paraphrase)));
    }

    /// <summary>Where it is the only clause, nothing would be left to read it by.</summary>
    private static bool Has(Point point, int clause) => point.Clauses.Count > Math.Max(1, clause);

    private static Point Without(Point point, int clause) => point with { Clauses = [.. point.Clauses.Where((_, at) => at != clause)] };
}
