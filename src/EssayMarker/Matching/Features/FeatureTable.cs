namespace EssayMarker.Matching.Features;

/// <summary>All features, in the order in which they are read.</summary>
internal static class FeatureTable
{
    public static IReadOnlyList<Feature> All { get; } =
        [.. SimilarityFeatures.All, .. EvidenceFeatures.All, .. ActorFeatures.All, .. CueFeatures.All, .. KindFeatures.All, .. GroundFeatures.All];
}
