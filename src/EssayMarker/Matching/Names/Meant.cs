namespace EssayMarker.Matching.Names;

/// <summary>Who is meant by a name or a word.</summary>
/// <param name="Actors">Places in the <see cref="ActorBook"/>; empty where it is somebody whom the rubric does not know.</param>
/// <param name="How">How that was found.</param>
/// <param name="IsSure">Whether it can be nobody else.</param>
internal readonly record struct Meant(IReadOnlyList<int> Actors, Resolution How, bool IsSure)
{
    /// <summary>Somebody else: "his foreign minister".</summary>
    public static Meant Stranger { get; } = new([], Resolution.None, false);
}
