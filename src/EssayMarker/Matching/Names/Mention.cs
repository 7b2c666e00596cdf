namespace EssayMarker.Matching.Names;

/// <summary>An actor named in a row of words.</summary>
/// <param name="Actor">Its place in the <see cref="ActorBook"/>.</param>
/// <param name="First">The first word of the name.</param>
/// <param name="Length">How many words the name has.</param>
internal readonly record struct Mention(int Actor, int First, int Length);
