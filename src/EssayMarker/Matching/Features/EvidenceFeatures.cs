using EssayMarker.Matching.Names;

namespace EssayMarker.Matching.Features;

/// <summary>Evidence and years that the sentence names, and whose they are.</summary>
internal static class EvidenceFeatures
{
    /// <summary>Name by which the judge knows it.</summary>
    public const string Part = "evidence part";

    private const int Most = 3;

    public static IReadOnlyList<Feature> All { get; } =
    [
        new("evidence", "evidence of the point named in the sentence, up to three",
            pair => Capped(pair.Evidence.Count(hit => hit.Strength == 1))),
        new(Part, "the best share of a name of the point's evidence",
            pair => pair.Evidence.Select(hit => hit.Strength).DefaultIfEmpty(0).Max()),
        new("evidence elsewhere", "evidence of other points only, up to three", pair => Capped(Elsewhere(pair))),
        new("evidence agreeing", "evidence of the point said of its owner", pair => Capped(Sum(pair, Agreement.Agrees))),
        new("evidence crossed", "evidence of the point said of somebody else", pair => Capped(Sum(pair, Agreement.Crossed))),
        new("any agreeing", "any evidence said of its owner", pair => Capped(AnyEvidence(pair, Agreement.Agrees))),
        new("any crossed", "any evidence said of somebody else", pair => Capped(AnyEvidence(pair, Agreement.Crossed))),
        new("year", "a year in the sentence is one of the point's evidence", pair => Years(pair, _ => true) > 0 ? 1 : 0),
        new("year agreeing", "that year's evidence belongs to the one spoken of",
            pair => Years(pair, agreement => agreement == Agreement.Agrees) > 0 ? 1 : 0),
        new("year crossed", "that year's evidence belongs to somebody else",
            pair => Years(pair, agreement => agreement == Agreement.Crossed) > 0 ? 1 : 0),
    ];

    private static double Capped(double count) => Math.Min(count, Most);

    private static double Elsewhere(Pair pair)
    {
        HashSet<int> own = [.. pair.Evidence.Select(hit => hit.Word)];
        return pair.Sentence.Evidence.Where(hit => hit.Strength == 1 && hit.Item.Point != pair.Place && !own.Contains(hit.Word))
            .DistinctBy(hit => hit.Word).Count();
    }

    private static double Sum(Pair pair, Agreement wanted) =>
        pair.Evidence.GroupBy(hit => hit.Word)
            .Where(place => Best(pair.Sentence.SubjectsAt(place.Key), place.Select(hit => hit.Item)) == wanted)
            .Sum(place => place.Max(hit => hit.Strength));

    private static double AnyEvidence(Pair pair, Agreement wanted) =>
        pair.Sentence.Evidence.Where(hit => hit.Strength == 1).GroupBy(hit => hit.Word)
            .Count(place => place.All(hit => Agreements.Of(pair.Sentence.SubjectsAt(hit.Word), hit.Item.Owners) == wanted));

    private static int Years(Pair pair, Func<Agreement, bool> isWanted) =>
        pair.Sentence.Years.Count(year =>
        {
            EvidenceItem[] dated = [.. pair.Rubric.Evidence.Items.Where(item => item.Point == pair.Place && item.IsDated(year.Year))];
            return dated.Length > 0 && isWanted(Best(pair.Sentence.SubjectsAt(year.Word), dated));
        });

    private static Agreement Best(IReadOnlyList<int> subjects, IEnumerable<EvidenceItem> items)
    {
        Agreement[] all = [.. items.Select(item => Agreements.Of(subjects, item.Owners))];
        return all.Contains(Agreement.Agrees) ? Agreement.Agrees : all.Contains(Agreement.Unknown) ? Agreement.Unknown : Agreement.Crossed;
    }
}
