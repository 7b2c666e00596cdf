namespace EssayMarker.Matching;

/// <summary>How the log odds of one question came about: <see cref="Intercept"/>, <see cref="Shares"/> and <see cref="Other"/> sum to them.</summary>
/// <param name="Question"><c>about</c>, or the verdict whose odds against making the point they are: <c>misattributed</c>, <c>contradicted</c>, <c>reported</c>.</param>
/// <param name="LogOdds">The log odds, 4 decimals.</param>
/// <param name="Intercept">What they are before anything is known of the sentence, 4 decimals.</param>
/// <param name="Shares">What features add, the largest by absolute value first.</param>
public sealed record Weighing(string Question, double LogOdds, double Intercept, IReadOnlyList<FeatureShare> Shares)
{
    /// <summary>What all other features add together, 4 decimals.</summary>
    public double Other => Math.Round(LogOdds - Intercept - Shares.Sum(share => share.Share), 4, MidpointRounding.AwayFromZero) + 0.0;

    /// <summary>The same with the largest shares alone.</summary>
    public Weighing Largest(int most) => this with { Shares = [.. Shares.Take(most)] };
}
