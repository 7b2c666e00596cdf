using EssayMarker.Matching.Models;

namespace EssayMarker.Matching.Learning;

/// <summary>One number a teacher: how much more (above 0) or less than the model wrong actors, denials and reports cost.</summary>
internal static class Strictness
{
    private const int Steps = 20;

    /// <summary>The most probable factor of what sentences lose by role: a logistic regression of one weight with a normal prior, by Newton's method.</summary>
    /// <param name="decisions">Log odds of credit, what was lost by role, and what the teacher decided.</param>
    /// <param name="variance">Of the prior, around 0; 0 learns nothing.</param>
    public static double Fit(IReadOnlyList<(double LogOdds, double Role, bool Accepted)> decisions, double variance)
    {
        if (variance == 0) return 0;
        double factor = 0;
        for (int step = 0; step < Steps; step++)
        {
            double slope = -factor / variance, curvature = 1 / variance;
            foreach ((double odds, double role, bool accepted) in decisions)
            {
                double chance = Elementary.Logistic(odds + (factor * role));
                slope += role * ((accepted ? 1 : 0) - chance);
                curvature += role * role * chance * (1 - chance);
            }

            factor += slope / curvature;
        }

        return factor;
    }
}
