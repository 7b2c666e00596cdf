using EssayMarker.Assessing.Strands;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing;

/// <summary>Turns positions on the scale of five levels into levels and marks of a levels file.</summary>
internal sealed class LevelReader(LevelScheme scheme, JudgementOptions options)
{
    /// <summary>The position on the scale of this file's levels.</summary>
    public double Scaled(double position) => Math.Round(0.5 + ((position - 0.5) * scheme.Levels.Count / 5), 4);

    /// <summary>The level in which a position of this file's scale lies.</summary>
    public Level LevelAt(double scaled) => scheme.Levels[Math.Clamp((int)Math.Floor(scaled + 0.5), 1, scheme.Levels.Count) - 1];

    /// <summary>The mark at which a position lies; 0 only for nothing worthy of credit.</summary>
    public int MarkAt(double scaled)
    {
        Level level = LevelAt(scaled);
        double within = Math.Clamp(scaled - (LevelIndex(level) + 0.5), 0, 1);
        return Math.Min(level.High, level.Low + (int)Math.Floor(Math.Round(within * (level.High - level.Low + 1), 4)));
    }

    /// <summary>The range around a likely mark, wider where strands disagree, there is little to go by or matches are doubtful.</summary>
    /// <param name="likely">The likely mark.</param>
    /// <param name="strands">Where the strands lie.</param>
    /// <param name="sentences">How many sentences count.</param>
    /// <param name="doubtful">The share of matches to be checked.</param>
    /// <param name="learned">The narrowest half as learned from a department's marks, or <see langword="null"/> for the options'.</param>
    public MarkRange Range(int likely, StrandPositions strands, int sentences, double doubtful, int? learned = null)
    {
        double scale = scheme.TopMark / 25.0;
        int narrowest = learned ?? Math.Max(options.NarrowestRange, (int)Math.Round(options.NarrowestRange * scale, MidpointRounding.AwayFromZero));
        int widest = Math.Max(narrowest, (int)Math.Round(options.WidestRange * scale, MidpointRounding.AwayFromZero));
        double[] main = [strands.Support, strands.Analysis, strands.Judgement];
        int half = narrowest + (main.Max() - main.Min() > 1.5 ? 1 : 0) + (sentences < 12 ? 1 : 0) + (doubtful > 0.5 ? 1 : 0);
        half = Math.Min(half, widest);
        int low = Math.Max(0, likely - half), high = Math.Min(scheme.TopMark, likely + half);
        // A level's own limits would say no more than the level.
        if (scheme.Levels.Any(level => level.Low == low && level.High == high)) low = Math.Max(0, low - 1);
        return new MarkRange(low, likely, high);
    }

    /// <summary>The level besides its own that a range reaches into most, or <see langword="null"/> where none is reached by a quarter of it.</summary>
    public Level? Possibly(Level own, MarkRange marks)
    {
        int total = marks.High - marks.Low + 1;
        Level[] others = [.. scheme.Levels.Where(level => level != own && 4 * Shared(level, marks) >= total).OrderByDescending(level => Shared(level, marks))];
        return others.Length == 0 || (others.Length > 1 && Shared(others[0], marks) == Shared(others[1], marks)) ? null : others[0];
    }

    private static int Shared(Level level, MarkRange marks) => Math.Max(0, Math.Min(level.High, marks.High) - Math.Max(level.Low, marks.Low) + 1);

    private int LevelIndex(Level level) => level.Number - scheme.Levels[0].Number;
}
