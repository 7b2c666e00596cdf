namespace EssayMarker.Matching.Features;

/// <summary>What a verdict against the student can be grounded on.</summary>
internal static class GroundFeatures
{
    /// <summary>Names by which the judge knows them.</summary>
    public const string Facts = "facts given away", Words = "words given away", Meaning = "meaning given away", Denied = "denied", DeniedAlike = "denied alike",
        MaybeGiven = "perhaps given away", MaybeDenied = "perhaps denied";

    public static IReadOnlyList<Feature> All { get; } =
    [
        new(Facts, "named evidence of the point said, in so many words, of somebody who does not own it; up to two",
            pair => Math.Min(2, Crossing.Facts(pair).Count())),
        new(Words, "own words of the point said, in so many words, of somebody else; up to four", Crossing.Words),
        new(Meaning, "how much nearer a part stands to a clause of somebody else than to those of its own subject", Crossing.Meaning),
        new(MaybeGiven, "1 where a part has more of somebody else's words and stands nearer to somebody else's clause of the point",
            pair => Crossing.IsPossible(pair) ? 1 : 0),
        new(MaybeDenied, "how near a part stands to a clause, where the sentence has \"it would be wrong to say\" or its like", pair => Denial.Nearness(pair, isStrict: false)),
        new(DeniedAlike, "1 where each denied part stands about as near to a clause that denies as well", pair => Denial.MayAgree(pair) ? 1 : 0),
        new(Denied, "how near a denied part stands to a clause that is not denied", pair => pair.Denied),
    ];
}
