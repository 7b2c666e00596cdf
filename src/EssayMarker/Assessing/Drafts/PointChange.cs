using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Drafts;

/// <summary>What two drafts do for one point.</summary>
/// <param name="Before">What the first does.</param>
/// <param name="After">What the second does.</param>
public sealed record PointChange(PointResult Before, PointResult After)
{
    /// <summary>The point.</summary>
    public Point Point => After.Point;

    /// <summary>How its state moved.</summary>
    public PointMovement Movement => (IsCredited(Before), IsCredited(After)) switch
    {
        (false, true) => PointMovement.Gained,
        (true, false) => PointMovement.Lost,
        _ when Before.Status == After.Status => PointMovement.Unchanged,
        (false, false) => PointMovement.Shifted,
        _ => After.Status == PointStatus.Met ? PointMovement.Rose : PointMovement.Fell,
    };

    private static bool IsCredited(PointResult result) => result.Status is PointStatus.Met or PointStatus.Partly;
}
