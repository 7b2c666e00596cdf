using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>An example with what a model decided.</summary>
internal sealed record Judged(Example Example, Judgement Judgement)
{
    /// <summary>Whether it was said to deny the point or to give it to the wrong actor.</summary>
    public bool IsFlagged => Judgement.Verdict is Verdict.Misattributed or Verdict.Contradicted;

    public static IEnumerable<Judged> All(MatchingModel model, IEnumerable<Example> examples)
    {
        var judge = new Judge(model);
        return examples.Select(example => new Judged(example, judge.Weigh(example.Values)));
    }
}
