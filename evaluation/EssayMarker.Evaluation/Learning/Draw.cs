using EssayMarker.Evaluation.Data;

namespace EssayMarker.Evaluation.Learning;

/// <summary>What a teacher labelled of a question, and what is scored: sentences fall into one of them only, the same for every setting.</summary>
/// <param name="Examples">A round of one true paraphrase a point, and another.</param>
/// <param name="Decisions">Pairs of half of the other sentences that the tool supports or is unsure of, in the order of being looked at.</param>
/// <param name="Remaining">The other half, which every setting is scored on.</param>
internal sealed record Draw(
    IReadOnlyList<IReadOnlyList<(int Sentence, int Point)>> Examples,
    IReadOnlyList<(int Sentence, int Point, bool IsWrong)> Decisions,
    IReadOnlyList<int> Remaining)
{
    private const int Rounds = 2, MostDecisions = 30;
    private const double Unsure = 0.15, Noise = 0.1;

    public static Draw Of(JudgedQuestion question, int seed)
    {
        var random = new Random(seed);
        var free = Enumerable.Range(0, question.Sentences.Count).ToHashSet();
        (int, int)[][] examples = [.. Enumerable.Range(0, Rounds).Select(_ => Round(question, free, random))];
        // Every other sentence of each point: else a point seen often would be seldom among the rest.
        int[] rest = [.. free.Order()];
        random.Shuffle(rest);
        rest = [.. rest.OrderBy(sentence => Kind(question, sentence))];
        (int Sentence, int Point)[] seen =
        [
            .. rest.Where((_, at) => at % 2 == seed % 2).Order().SelectMany(sentence => Enumerable.Range(0, question.Points.Count).Select(point => (sentence, point)))
                .Where(pair => question[pair.sentence, pair.point] is { Judgement.Probability: >= Unsure, Example.IsOptional: false }),
        ];
        random.Shuffle(seen);
        return new Draw(
            examples,
            [.. seen.Take(MostDecisions).Select(pair => (pair.Sentence, pair.Point, random.NextDouble() < Noise))],
            [.. rest.Where((_, at) => at % 2 != seed % 2).Order()]);
    }

    private static (int, int)[] Round(JudgedQuestion question, HashSet<int> free, Random random)
    {
        int[] points = [.. Enumerable.Range(0, question.Points.Count)];
        random.Shuffle(points);
        var drawn = new List<(int, int)>();
        foreach (int point in points)
        {
            int[] fit = [.. free.Where(sentence => question.Sentences[sentence].Kind == Kinds.Paraphrase && question[sentence, point].Example.IsGold).Order()];
            if (fit.Length == 0) continue;
            int sentence = fit[random.Next(fit.Length)];
            free.Remove(sentence);
            drawn.Add((sentence, point));
        }

        return [.. drawn];
    }

    private static string Kind(JudgedQuestion question, int sentence)
    {
        LabelledSentence source = question.Sentences[sentence];
        return source.Gold.Concat(source.Contradicts.Select(point => $"~{point}")).FirstOrDefault("~~");
    }
}
