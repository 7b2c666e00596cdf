namespace EssayMarker.Matching.Models;

/// <summary>Exponential and logarithm from sums, products and scaling alone: a library's may differ in the last bit between processors.</summary>
internal static class Elementary
{
    private const double Ln2 = 0.693147180559945309417;

    /// <summary>e to the power of <paramref name="x"/>; arguments beyond ±700 count as ±700. Relative error below 1e-14.</summary>
    public static double Exp(double x)
    {
        x = Math.Clamp(x, -700, 700);
        double whole = Math.Floor((x / Ln2) + 0.5);
        double rest = x - (whole * Ln2);
        double sum = 1, term = 1;
        for (int n = 1; n <= 16; n++)
        {
            term *= rest / n;
            sum += term;
        }
        return Math.ScaleB(sum, (int)whole);
    }

    /// <summary>The natural logarithm of a positive, normal number. Relative error below 1e-13.</summary>
    public static double Log(double x)
    {
        int exponent = Math.ILogB(x);
        double mantissa = Math.ScaleB(x, -exponent);
        // ln m = 2 artanh((m - 1) / (m + 1)); the ratio is below 1/3, so 16 terms suffice.
        double ratio = (mantissa - 1) / (mantissa + 1), square = ratio * ratio, power = ratio, sum = 0;
        for (int n = 1; n <= 31; n += 2)
        {
            sum += power / n;
            power *= square;
        }
        return (exponent * Ln2) + (2 * sum);
    }

    /// <summary>The log odds of a probability, which is kept off 0 and 1 by <paramref name="least"/>: their odds are not finite.</summary>
    public static double LogOdds(double probability, double least)
    {
        double kept = Math.Clamp(probability, least, 1 - least);
        return Log(kept / (1 - kept));
    }

    /// <summary>The logistic function: a probability from its log odds.</summary>
    public static double Logistic(double logOdds) => 1 / (1 + Exp(-logOdds));
}
