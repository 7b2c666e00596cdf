namespace EssayMarker.Matching.Names;

/// <summary>A part of a sentence that says one thing of one subject.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Subjects">Whom it speaks of, as places in the <see cref="ActorBook"/>; empty where nobody is known.</param>
internal sealed record Segment(int First, int End, IReadOnlyList<int> Subjects);
