using EssayMarker.Matching;

namespace EssayMarker.Reports;

/// <summary>How files that programs read name the state of a point.</summary>
internal static class StatusNames
{
    /// <summary>Such as <c>met</c> or <c>not found</c>, in every language.</summary>
    public static string Of(PointStatus status) => status == PointStatus.NotFound ? "not found" : LabelKey.Name(status);
}
