namespace EssayMarker.Assessing;

/// <summary>Places a measure on the scale of levels: what is seen at the border of two levels, four borders and the top.</summary>
/// <param name="ToSecond">At the border of levels 1 and 2.</param>
/// <param name="ToThird">At the border of levels 2 and 3.</param>
/// <param name="ToFourth">At the border of levels 3 and 4.</param>
/// <param name="ToFifth">At the border of levels 4 and 5.</param>
/// <param name="Top">At the very top; more adds nothing.</param>
public sealed record Scale(double ToSecond, double ToThird, double ToFourth, double ToFifth, double Top)
{
    /// <summary>The position of a measure: from 0.5, the bottom of level 1, to 5.5, the top of level 5.</summary>
    public double Place(double measure)
    {
        double[] borders = [0, ToSecond, ToThird, ToFourth, ToFifth, Top];
        for (int level = 1; level < borders.Length; level++)
        {
            if (measure < borders[level]) return level - 0.5 + (Math.Max(0, measure - borders[level - 1]) / (borders[level] - borders[level - 1]));
        }

        return borders.Length - 0.5;
    }
}
