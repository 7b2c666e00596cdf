namespace EssayMarker.Evaluation.Data;

/// <summary>A sentence with the points that it makes.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Context">The sentence before it, or empty.</param>
/// <param name="Gold">Ids of the points made.</param>
/// <param name="Optional">Ids of points that a fair examiner might or might not credit: left out of every figure.</param>
/// <param name="Contradicts">Ids of points that it denies or gives to the wrong actor.</param>
/// <param name="Kind">paraphrase, double, swap, negated, attributed, narrative, judgement or offtopic.</param>
public sealed record LabelledSentence(
    string Text, string Context, IReadOnlyList<string> Gold, IReadOnlyList<string> Optional, IReadOnlyList<string> Contradicts, string Kind);
