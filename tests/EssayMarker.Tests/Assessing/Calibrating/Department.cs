using EssayMarker.Assessing;
using EssayMarker.Assessing.Calibrating;

namespace EssayMarker.Tests.Assessing.Calibrating;

/// <summary>Essays in numbers, drawn by a seed, and a department that marks them by a rule that the test knows.</summary>
internal static class Department
{
    private static readonly string[] Strands = ["focus", "support", "analysis", "judgement", "organisation"];

    /// <summary>Profiles whose strands vary about one quality and on their own, with the program's mark.</summary>
    public static IReadOnlyList<(StrandProfile Profile, int ProgramMark)> Essays(int count, int seed = 1)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(at => Essay(1.2 + (3.4 * at / Math.Max(1, count - 1)), random))];
    }

    /// <summary>The marks of a department that gives some more than the program, and varies by <c>noise</c> either way.</summary>
    public static IReadOnlyList<MarkedEssay> Mark(
        IReadOnlyList<(StrandProfile Profile, int ProgramMark)> essays, Func<StrandProfile, double> moved, double noise = 0, bool isModerated = true, string marker = "", int seed = 2)
    {
        var random = new Random(seed);
        return [.. essays.Select(essay => new MarkedEssay(essay.Profile, essay.ProgramMark, Whole(essay.ProgramMark + moved(essay.Profile) + Noise(random, noise)), marker, isModerated))];
    }

    private static (StrandProfile Profile, int ProgramMark) Essay(double quality, Random random)
    {
        double[] values = [.. StrandProfile.Names.Select(name => Math.Round(
            Array.IndexOf(Strands, name) >= 0 ? Math.Clamp(quality + Noise(random, 1.5), 0.5, 5.5) : name == "best-fit" ? quality : random.NextDouble(), 4))];
        return (new StrandProfile(values, 300 + random.Next(900)), Whole((quality - 0.5) * 5));
    }

    private static double Noise(Random random, double size) => size * ((2 * random.NextDouble()) - 1);

    private static int Whole(double mark) => Math.Clamp((int)Math.Round(mark), 0, 25);
}
