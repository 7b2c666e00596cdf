namespace EssayMarker.Assessing.Calibrating;

/// <summary>What is added to the program's own mark: a shift, and weights of the strands where there were marks enough to learn them.</summary>
/// <param name="Shift">Marks added for an essay that is the mean of those learned from.</param>
/// <param name="Weights">Empty for a shift only.</param>
/// <param name="Penalty">The strength of the L2 penalty on the weights; <see langword="null"/> for a shift only.</param>
public sealed record Correction(double Shift, IReadOnlyList<FeatureWeight> Weights, double? Penalty)
{
    /// <summary>The marks to add, rounded to 4 decimals.</summary>
    public double Of(StrandProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Math.Round(Shift + Weights.Sum(weight => weight.Weight * (profile[weight.Feature] - weight.Mean) / weight.Deviation), 4);
    }

    /// <summary>The corrected mark, from 1 to the top; 0 stays 0, as it is for nothing worthy of credit.</summary>
    public int Mark(StrandProfile profile, int programMark, int topMark) => programMark == 0
        ? 0
        : Math.Clamp((int)Math.Round(programMark + Of(profile), MidpointRounding.AwayFromZero), 1, topMark);
}
