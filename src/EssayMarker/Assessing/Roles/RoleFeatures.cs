using EssayMarker.Assessing.Language;
using EssayMarker.Matching.Vectors;

namespace EssayMarker.Assessing.Roles;

/// <summary>The numbers beside the vector by which a sentence's roles are decided: where it stands, what the rules say, what is in it.</summary>
internal static class RoleFeatures
{
    private const int MostWords = 50, MostItems = 4, MostActors = 2;

    public static IReadOnlyList<RoleFeature> All { get; } =
    [
        new("opens essay", "it is among the sentences that open the essay", place => Number(place.OpensEssay)),
        new("closes essay", "it is among the sentences that close the essay", place => Number(place.ClosesEssay)),
        new("opens paragraph", "it is the first of several sentences of its paragraph", place => Number(place.OpensParagraph)),
        new("closes paragraph", "it is the last of several sentences of its paragraph", place => Number(place.ClosesParagraph)),
        new("comment before", "by the rules the sentence before it in its paragraph comments", place => Number(place.HasCommentBefore)),
        new("comment after", "by the rules one of the next three in its paragraph comments", place => Number(place.HasCommentAfter)),
        new("comment around", "share of the other sentences of its paragraph that comment by the rules", place => place.CommentAround),
        new("words", "how many words it has, at most 50", place => Math.Min(place.Sentence.Words.Count, MostWords)),
        new("specific", "how many specific things it names, at most 4", place => Math.Min(place.Sentence.Items.Count, MostItems)),
        new("dates", "how many dates it has, at most 2", place => Math.Min(place.Sentence.Dates.Count, MostActors)),
        new("compared", "how many of those compared it speaks of, at most 2", place => Math.Min(place.Sentence.Actors.Count, MostActors)),
        new("question", "it uses the question's terms", place => Number(place.Sentence.UsesQuestion)),
        .. Enum.GetValues<Signal>().Select(signal => new RoleFeature($"signal {Lower(signal)}", $"it has a word or phrase of this kind: {Lower(signal)}", place => Number(place.Sentence.Has(signal)))),
        .. Enum.GetValues<SentenceRole>().Select(role => new RoleFeature($"rule {Lower(role)}", $"by the rules it does this: {Lower(role)}", place => Number(place.Sentence.Is(role)))),
    ];

    /// <summary>The values of all features of a sentence, rounded to 4 decimals.</summary>
    public static double[] Read(SentencePlace place) => [.. All.Select(feature => Arithmetic.Round(feature.Read(place)))];

    private static double Number(bool holds) => holds ? 1 : 0;

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();
}
