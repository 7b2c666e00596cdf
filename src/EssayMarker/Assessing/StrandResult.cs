namespace EssayMarker.Assessing;

/// <summary>How far the essay meets one strand of the level descriptors.</summary>
/// <param name="Strand">The strand's id in the levels file, such as <c>support</c>.</param>
/// <param name="Level">The level whose descriptor for this strand fits best.</param>
/// <param name="Position">Where it lies on the scale of levels: 2.0 is the middle of level 2, rounded to 4 decimals.</param>
/// <param name="Reasons">Why, each with its sentences.</param>
public sealed record StrandResult(string Strand, int Level, double Position, IReadOnlyList<Remark> Reasons);
