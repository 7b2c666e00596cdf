using EssayMarker.Evaluation.Data;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>A sentence and a point of a question, with the features' values.</summary>
/// <param name="Question">The question's place in its set.</param>
/// <param name="Sentence">The sentence's place in its question.</param>
/// <param name="Point">The point's id.</param>
/// <param name="Values">In the order of the features.</param>
/// <param name="Source">The sentence with its labels.</param>
internal sealed record Example(int Question, int Sentence, string Point, double[] Values, LabelledSentence Source)
{
    public bool IsGold { get; } = Source.Gold.Contains(Point);

    public bool IsOptional { get; } = Source.Optional.Contains(Point);

    public bool IsContradicted { get; } = Source.Contradicts.Contains(Point);

    /// <summary>Denied or given to the wrong actor, in a sentence made for that.</summary>
    public bool IsWrong => IsContradicted && (Source.Kind is Kinds.Swap or Kinds.Negated);

    /// <summary>About the point: made, denied or given to the wrong actor.</summary>
    public bool IsAbout => IsGold || IsContradicted;
}
