using EssayMarker.Assessing;
using EssayMarker.Assessing.Calibrating;
using EssayMarker.Essays;
using EssayMarker.Evaluation.Metrics;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Marks;

/// <summary>A set of essays with readers' marks and the numbers that marks are learnt from.</summary>
/// <param name="Name">The set.</param>
/// <param name="Texts">The essays.</param>
/// <param name="Lowest">The lowest mark that can be given.</param>
/// <param name="Highest">The highest.</param>
internal sealed record MarkedSet(string Name, IReadOnlyList<MarkedText> Texts, double Lowest, double Highest)
{
    private const int ComponentsOfVectors = 64;

    /// <summary>Support, analysis, judgement, organisation and best fit come first in a profile without focus.</summary>
    private const int Positions = 5;

    /// <summary>The numbers of each essay by which a way predicts.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<double[]>> Ways { get; init; }

    /// <summary>The program's own likely mark by the strands of a 25-mark levels file, untrained; 0 without a level.</summary>
    public required IReadOnlyList<double> Untrained { get; init; }

    /// <summary>Each essay in the numbers that a calibration learns from; <see langword="null"/> for a text that was not measured.</summary>
    public required IReadOnlyList<StrandProfile?> Profiles { get; init; }

    /// <summary>A question without points, whose levels the program's own marks are by.</summary>
    public required Rubric Rubric { get; init; }

    /// <summary>Reads a set as the program does, by a rubric without points.</summary>
    public static MarkedSet Of(string name, IReadOnlyList<MarkedText> texts, double lowest, double highest, Assessor assessor, Rubric rubric, EssayVectors vectors, Encoder.Tokenizer tokenizer)
    {
        Essay[] essays = [.. texts.Select(text => EssayReader.FromText(text.Id, text.Text))];
        Assessment[] assessed = [.. essays.AsParallel().AsOrdered().Select(essay => assessor.Assess(essay, MatchedEssay.Nothing, []))];
        // Focus is left out: there is no question for it to be on.
        double[][] strands = [.. assessed.Select(each => each.Profile is { } profile ? profile.Values.Skip(1).ToArray() : new double[StrandProfile.Names.Count - 1])];
        double[][] words = [.. essays.Select(essay => new[] { Math.Log(1 + essay.Words), Math.Sqrt(essay.Words) })];
        double[][] writing = [.. essays.Select(essay => WritingMeasures.Of(essay, tokenizer))];
        IReadOnlyList<double[]> components = Components.Of(vectors.Of(name, essays), ComponentsOfVectors);
        return new MarkedSet(name, texts, lowest, highest)
        {
            Ways = new Dictionary<string, IReadOnlyList<double[]>>
            {
                [Words] = words,
                [Strands] = strands,
                [WordsAndPositions] = [.. words.Zip(strands, (one, other) => one.Concat(other.Take(Positions)).ToArray())],
                [StrandsAndVectors] = [.. strands.Zip(components, (one, other) => one.Concat(other).ToArray())],
                [Writing] = writing,
                [StrandsAndWriting] = [.. strands.Zip(writing, (one, other) => one.Concat(other).ToArray())],
                [All] = [.. strands.Select((row, at) => row.Concat(writing[at]).Concat(components[at]).ToArray())],
            },
            Profiles = [.. assessed.Select(each => each.Profile)],
            Rubric = rubric,
            Untrained = [.. assessed.Select(each => (double)(each.Level?.Marks.Likely ?? 0))],
        };
    }

    public const string Words = "word count", Strands = "strands and their measures", WordsAndPositions = "word count and strands", StrandsAndVectors = "strands, vectors";
    public const string Writing = "writing measures", StrandsAndWriting = "strands, writing measures", All = "strands, writing measures, vectors", Calibrated = "`calibrate`, as shipped";

    /// <summary>Predictions for every essay by what its fold's other essays teach.</summary>
    /// <param name="way">By which numbers; <see cref="Calibrated"/> is the shipped program's own way of learning.</param>
    /// <param name="most">Learn from so many of them at most, drawn by <paramref name="seed"/>.</param>
    /// <param name="seed">The same seed draws the same.</param>
    public double[] Predict(string way, int most, int seed)
    {
        var predicted = new double[Texts.Count];
        foreach (int fold in Texts.Select(text => text.Fold).Distinct().Order())
        {
            int[] others = [.. Enumerable.Range(0, Texts.Count).Where(at => Texts[at].Fold != fold)];
            var random = new Random(seed);
            random.Shuffle(others);
            int[] learnt = [.. others.Take(most)];
            Func<int, double> predict = way == Calibrated ? LearnAsShipped(learnt) : Learn(Ways[way], learnt);
            foreach (int at in Enumerable.Range(0, Texts.Count).Where(at => Texts[at].Fold == fold)) predicted[at] = predict(at);
        }

        return predicted;
    }

    private Func<int, double> Learn(IReadOnlyList<double[]> rows, int[] learnt)
    {
        Func<double[], double> predict = RidgeMarks.Learn([.. learnt.Select(at => rows[at])], [.. learnt.Select(at => Texts[at].Mark)], Lowest, Highest);
        return at => predict(rows[at]);
    }

    /// <summary>What <c>calibrate</c> learns of marks that count as moderated, set out on the rubric's scale and brought back to the set's.</summary>
    private Func<int, double> LearnAsShipped(int[] learnt)
    {
        int top = Rubric.Levels!.TopMark;
        double unit = (top - 1) / (Highest - Lowest);
        MarkedEssay[] essays = [.. learnt.Where(at => Profiles[at] is not null).Select(at =>
            new MarkedEssay(Profiles[at]!, (int)Untrained[at], 1 + (int)Math.Round((Texts[at].Mark - Lowest) * unit), IsModerated: true))];
        Correction correction = CalibrationFitting.Fit(essays, Rubric).Calibration.Correction;
        return at => Profiles[at] is not { } profile ? Lowest : Math.Max(Lowest, Lowest + ((correction.Mark(profile, (int)Untrained[at], top) - 1) / unit));
    }

    /// <summary>Quadratic weighted kappa with the readers' mark, the mean of the folds.</summary>
    public double Kappa(double[] predicted) => Texts.Select((text, at) => (text.Fold, Pair: (RidgeMarks.Rounded(predicted[at], Lowest, Highest) - (int)Lowest, RidgeMarks.Rounded(text.Mark, Lowest, Highest) - (int)Lowest)))
        .GroupBy(each => each.Fold).Average(fold => Agreement.QuadraticWeightedKappa([.. fold.Select(each => each.Pair)], (int)(Highest - Lowest)));
}
