namespace EssayMarker.Assessing.Strands;

/// <summary>Fits an answer to the levels by climbing from the lowest: each level is reached as far as the strands that its descriptor turns on bear it,
/// and the steps to levels 3, 4 and 5 each have their condition. Not a mean of strands, nor a count of points.</summary>
internal sealed class BestFit
{
    /// <summary>Best fit does not pick holes: a condition that is not met at all leaves so much of the step.</summary>
    private const double Lenience = 0.2, LenienceToThird = 0.4;

    /// <summary>Knowledge that nothing is said of, however full, stays in level 2.</summary>
    private const double LenienceInComment = 0.1;

    /// <summary>So many arguments made in full, in bare assertion even, are more than a beginning.</summary>
    private const double Few = 4;

    /// <summary>Three a side with precise support can be level 5.</summary>
    private const double Several = 6;

    /// <summary>A close that says the opposite of the opening undoes half of either.</summary>
    private const double Undone = 0.5;

    /// <summary>What is lost by sentences in no order: a level and a little, but no more than down to the middle of level 2.</summary>
    private const double Disordered = 1.1, Described = 2.0;

    private BestFit(double position, IReadOnlyList<IReadOnlyList<Requirement>> requirements) => (Position, Requirements) = (position, requirements);

    /// <summary>The position of the whole answer, rounded to 4 decimals.</summary>
    public double Position { get; }

    /// <summary>What the step up to each level turns on; that to level n at index n - 1.</summary>
    public IReadOnlyList<IReadOnlyList<Requirement>> Requirements { get; }

    /// <summary>Fits an answer.</summary>
    public static BestFit Of(Measures measures, StrandPositions strands, JudgementOptions options)
    {
        IReadOnlyList<Requirement>[] requirements = [.. Enumerable.Range(1, 5).Select(level => To(level, measures, strands, options))];
        double position = 0.5;
        double open = 1;
        for (int level = 1; level <= 5; level++)
        {
            open *= Gate(level, requirements[level - 1]);
            // What makes no argument in full does not fill level 1 either.
            position += open * Borne(level, strands, options.Weights[level - 1]) * (level == 1 ? 0.5 + (0.5 * Made(measures, strands)) : 1);
        }

        // Sentences that follow from nothing argue nothing, whatever each of them says; what is known still counts.
        double ordered = Math.Max(Math.Min(position, Described), position - (Disordered * measures.Disorder));
        return new BestFit(Math.Round(ordered, 4), requirements);
    }

    /// <summary>How much of a level the strands bear, 0 to 1.</summary>
    private static double Borne(int level, StrandPositions strands, LevelWeights weights) =>
        (weights.Focus * Within(strands.Focus, level)) + (weights.Support * Within(strands.Support, level)) + (weights.Analysis * Within(strands.Analysis, level))
        + (weights.Judgement * Within(strands.Judgement, level)) + (weights.Organisation * Within(strands.Organisation, level));

    private static IReadOnlyList<Requirement> To(int level, Measures measures, StrandPositions strands, JudgementOptions options) => level switch
    {
        1 => [],
        2 => [new("focus", Near(strands.Focus, 1.5)), new("specific", Near((0.6 * strands.Support) + (0.4 * strands.Analysis), 1.5)),
            new("made", Made(measures, strands))],
        3 => [new("specific", Near(strands.Support, 2.2)), new("comment", Math.Clamp((strands.Analysis - 1.7) / 1.8, 0, 1)), new("accurate", Accurate(measures, options.CrossedThroughout)), new("focus", Near(strands.Focus, 2.2))],
        4 =>
        [
            new("both-sides", measures.BothSides * Near(strands.Support, 3)),
            new("throughout", Math.Clamp(measures.CommentThroughout / 0.65, 0, 1)),
            new("judgement", Math.Max(measures.Conclusion, 0.7 * measures.Thesis) * (measures.Contradicts ? Undone : 1)),
            new("accurate", Accurate(measures, 0.8 * options.CrossedThroughout)),
        ],
        _ => [new("outweighs", measures.Substantiated * ((0.6 * measures.Weighing) + (0.4 * measures.OtherViews)) * (measures.Contradicts ? Undone : 1)), new("precise", Math.Max(Near(strands.Support, 4.2), 0.8 * Math.Min(1, measures.PreciseArguments / Several)))],
    };

    /// <summary>Arguments made in full, or knowledge enough to make them.</summary>
    private static double Made(Measures measures, StrandPositions strands) => Math.Clamp(Math.Max(measures.Made / Few, strands.Support - 1.5), 0, 1);

    /// <summary>One crossed fact is a slip; from there to the bound knowledge stops being largely accurate.</summary>
    private static double Accurate(Measures measures, double bound) => Math.Clamp((bound - measures.Crossed) / (bound - 1), 0, 1);

    /// <summary>Climbing is by the weakest condition; to level 3 both count, as neither evidence nor comment stands in for the other.</summary>
    private static double Gate(int level, IReadOnlyList<Requirement> requirements) => level switch
    {
        1 => 1,
        2 => requirements.Min(requirement => requirement.Degree),
        3 => requirements.Aggregate(1.0, (gate, requirement) => gate * Eased(requirement.Degree, requirement.Id == "comment" ? LenienceInComment : LenienceToThird)),
        _ => Eased(requirements.Min(requirement => requirement.Degree), Lenience),
    };

    private static double Eased(double degree, double lenience) => lenience + ((1 - lenience) * degree);

    /// <summary>Half a level below a border nothing of it is met, half a level above all.</summary>
    private static double Near(double position, double border) => Math.Clamp(position - border + 0.5, 0, 1);

    private static double Within(double position, int level) => Math.Clamp(position - level + 0.5, 0, 1);
}
