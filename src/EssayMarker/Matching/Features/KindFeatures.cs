using EssayMarker.Matching.Models;

namespace EssayMarker.Matching.Features;

/// <summary>How the sentence stands to what it says, by its vector: log odds of each <see cref="SentenceKind"/>.</summary>
internal static class KindFeatures
{
    private static readonly int Denies = SentenceKind.Names.ToList().IndexOf(SentenceKind.Denial);

    public static IReadOnlyList<Feature> All { get; } =
    [
        .. SentenceKind.Names.Select((name, at) => new Feature($"reads as {name}", $"log odds that the sentence is one of this kind: {name}", pair => pair.Sentence.Kinds[at])),
        new("clause reads as denial", "the same log odds for the nearest clause", pair => pair.Point.Denials[pair.Scores.Place]),
        new("reads as denial, joint point", "log odds of a denial where a clause is true of several actors",
            pair => pair.Point.IsJoint ? pair.Sentence.Kinds[Denies] : 0),
        new("reads as denial, split point", "log odds of a denial where the clauses set actors against each other",
            pair => pair.Point.IsSplit ? pair.Sentence.Kinds[Denies] : 0),
        new("reads as denial, denied", "log odds of a denial times how near a denied part stands to a clause that is not denied",
            pair => pair.Sentence.Kinds[Denies] * pair.Denied),
    ];
}
