namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>A public set of answers or pairs, to be measured only.</summary>
/// <param name="Name">As figures name it.</param>
/// <param name="Folder">Its folder among the public sets.</param>
/// <param name="What">What becomes a point, what an answer, and how it is sampled.</param>
/// <param name="Read">Reads the set from its folder.</param>
internal sealed record PublicSet(string Name, string Folder, string What, Func<string, IReadOnlyList<MarkedQuestion>> Read);
