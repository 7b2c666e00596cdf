namespace EssayMarker.Rubrics;

/// <summary>One side of the argument.</summary>
/// <param name="Id">Such as <c>similarity</c>.</param>
/// <param name="Label">What a reader sees, such as <c>Similarities</c>.</param>
/// <param name="Stance">What points of this side do to the question's view.</param>
public sealed record Side(string Id, string Label, Stance Stance);
