using EssayMarker.Matching.Names;

namespace EssayMarker.Matching.Features;

/// <summary>Whom the sentence speaks of, against whom the point is about.</summary>
internal static class ActorFeatures
{
    /// <summary>Name by which the judge knows it.</summary>
    public const string Others = "others";

    public static IReadOnlyList<Feature> All { get; } =
    [
        new("joint point", "1 where a clause is true of several actors", pair => pair.Point.IsJoint ? 1 : 0),
        new("split point", "1 where the clauses set actors against each other", pair => pair.Point.IsSplit ? 1 : 0),
        new("actors", "how many of the compared the sentence speaks of, up to two",
            pair => Math.Min(2, pair.Sentence.Spoken.Count(actor => actor < pair.Rubric.Actors.Compared))),
        new(Others, "1 where it speaks of other people only",
            pair => pair.Sentence.Spoken is { Count: > 0 } spoken && spoken.All(actor => actor >= pair.Rubric.Actors.Compared) ? 1 : 0),
        new("agreeing", "nearest part to a clause true of its subject", pair => pair.Scores.Agreeing),
        new("crossed", "nearest part to a clause true of somebody else only", pair => pair.Scores.Crossed),
        new("crossing", "crossed less agreeing, where both are known",
            pair => pair.Scores is { Agreeing: > 0, Crossed: > 0 } scores ? scores.Crossed - scores.Agreeing : 0),
        new("only crossed", "1 where every part with a subject speaks of somebody the point is not about",
            pair => pair.Scores is { Agreeing: 0, Crossed: > 0 } ? 1 : 0),
        new("own words", "words that the rubric uses of one actor only, said of that actor; up to four",
            pair => Words(pair, Agreement.Agrees)),
        new("crossed words", "such words said of somebody else; up to four", pair => Words(pair, Agreement.Crossed)),
        new("own words of point", "the same, words of this point only", pair => Words(pair, Agreement.Agrees, pair.Point.Stems)),
        new("crossed words of point", "the same, words of this point only", pair => Words(pair, Agreement.Crossed, pair.Point.Stems)),
        new("several parts", "1 where parts of the sentence have different subjects",
            pair => pair.Sentence.Segments.Where(part => part.Subjects.Count == 1).Select(part => part.Subjects[0]).Distinct().Count() > 1 ? 1 : 0),
    ];

    private static double Words(Pair pair, Agreement wanted, IReadOnlySet<string>? among = null)
    {
        double sum = 0;
        foreach (Segment part in pair.Sentence.Segments)
        {
            for (int at = part.First; at < part.End; at++)
            {
                string stem = pair.Sentence.Text.Words[at].Stem;
                bool isMeant = among is null || among.Contains(stem);
                if (isMeant && pair.Rubric.Owners.Of(stem) is { } owner && Agreements.Of(part.Subjects, [owner]) == wanted)
                    sum += pair.Rubric.Rarity.Of(stem);
            }
        }
        return Math.Min(sum, 4);
    }
}
