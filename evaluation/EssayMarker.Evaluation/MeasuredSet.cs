using EssayMarker.Evaluation.Reports;

namespace EssayMarker.Evaluation;

/// <summary>A set that can be measured.</summary>
/// <param name="Name">As <c>--only</c> takes it.</param>
/// <param name="Folder">Where it is; it need not be there.</param>
/// <param name="Measure">Reads and measures it.</param>
internal sealed record MeasuredSet(string Name, string Folder, Func<ISection> Measure)
{
    /// <summary>Whether it is to be looked at seldom.</summary>
    public bool IsDev { get; init; }
}
