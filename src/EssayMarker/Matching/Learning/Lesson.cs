namespace EssayMarker.Matching.Learning;

/// <summary>A text that was labelled for a point, as matching saw it before.</summary>
/// <param name="Text">The text, white space as one blank.</param>
/// <param name="Point">The point's place in the rubric.</param>
/// <param name="Accepted">Whether it earns credit.</param>
/// <param name="Source">What to call it: "decision 3", "example 1", "counterexample 2".</param>
/// <param name="IsDecision">Whether a teacher decided it of a student's sentence; else it is the rubric's.</param>
/// <param name="Vector">Its vector, centred, of unit length.</param>
/// <param name="Judgement">What the classifiers say of it.</param>
public sealed record Lesson(
    string Text, int Point, bool Accepted, string Source, bool IsDecision, float[] Vector, Judgement Judgement);
