using EssayMarker.Assessing;
using EssayMarker.Assessing.Drafts;

namespace EssayMarker.Reports.Drafts;

/// <summary>What to know before a comparison is read.</summary>
public static class ComparisonWarnings
{
    /// <summary>The warnings as sentences; none where the second text is a revision of the first and both have a level.</summary>
    public static IReadOnlyList<string> Of(DraftComparison comparison, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(wording);
        return
        [
            .. comparison.Relation switch
            {
                DraftRelation.Same => [wording.Label("compare.same")],
                DraftRelation.HardlyRelated => [wording.Label("compare.hardly-related")],
                _ => Array.Empty<string>(),
            },
            .. NoLevel(comparison.Before, "compare.no-level-before", wording),
            .. NoLevel(comparison.After, "compare.no-level-after", wording),
        ];
    }

    private static IEnumerable<string> NoLevel(Assessment draft, string key, Wording wording) =>
        draft.Level is null ? [wording.Label(key)] : [];
}
