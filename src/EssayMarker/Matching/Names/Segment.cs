namespace EssayMarker.Matching.Names;

/// <summary>A part of a sentence that says one thing of one subject.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
/// <param name="Subjects">Whom it speaks of, as places in the <see cref="ActorBook"/>; empty where nobody is known.</param>
internal sealed record Segment(int First, int End, IReadOnlyList<int> Subjects)
{
    /// <summary>How they were found.</summary>
    public Resolution How { get; init; }

    /// <summary>Whether that is certain enough to blame somebody by: a name, or a word that can mean nobody else.</summary>
    public bool IsSure { get; init; }

    /// <summary>Whether it holds the word at a place.</summary>
    public bool Holds(int word) => First <= word && word < End;
}
