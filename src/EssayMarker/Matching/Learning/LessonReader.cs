using EssayMarker.Rubrics;

namespace EssayMarker.Matching.Learning;

/// <summary>Collects what can be learnt from: the rubric's examples and counterexamples, and a teacher's decisions.</summary>
internal static class LessonReader
{
    /// <param name="rubric">The rubric.</param>
    /// <param name="decisions">On its points.</param>
    /// <param name="judge">Gives a text's vector and what the classifiers say of it for each point.</param>
    /// <exception cref="ArgumentException">A decision is on a point that the rubric lacks.</exception>
    public static IReadOnlyList<Lesson> Read(
        Rubric rubric, Decisions decisions, Func<IReadOnlyList<MatchInput>, IReadOnlyList<(float[] Vector, Judgement[] Judgements)>> judge)
    {
        Dictionary<string, int> places = rubric.Points.Select((point, at) => (point.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
        Label[] labels =
        [
            .. decisions.Items.Select(decision => new Label(decision.Text, PlaceOf(decision, places), decision.Accepted, $"decision {decision.Row}", true)),
            .. rubric.Points.SelectMany((point, at) => point.Examples.Select((text, number) => new Label(text, at, true, $"example {number + 1}", false))),
            .. rubric.Points.SelectMany((point, at) => point.Counterexamples.Select((text, number) => new Label(text, at, false, $"counterexample {number + 1}", false))),
        ];
        string[] texts = [.. labels.Select(label => Decisions.KeyOf(label.Text)).Distinct(StringComparer.Ordinal)];
        Dictionary<string, (float[] Vector, Judgement[] Judgements)> judged = texts.Zip(judge([.. texts.Select(text => new MatchInput(text))]))
            .ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        return [.. labels.Select(label =>
        {
            string text = Decisions.KeyOf(label.Text);
            (float[] vector, Judgement[] judgements) = judged[text];
            return new Lesson(text, label.Point, label.Accepted, label.Source, label.IsDecision, vector, judgements[label.Point]);
        })];
    }

    private static int PlaceOf(Decision decision, Dictionary<string, int> places) => places.TryGetValue(decision.Point, out int place)
        ? place : throw new ArgumentException($"A decision is on '{decision.Point}', which is no point of the rubric.", nameof(decision));

    private sealed record Label(string Text, int Point, bool Accepted, string Source, bool IsDecision);
}
