namespace EssayMarker.Evaluation.Learning;

/// <summary>Chooses how far labels move probabilities, by what they gain on questions that the classifiers had not seen.</summary>
internal sealed class LearningChooser
{
    // Closer than so, gains are noise. Nearly the same sentence written twice, as a class does, is missing in the points set: of weights
    // that gain alike the strongest pull is taken, as long as no setting loses by it.
    private const double Noise = 0.0001;
    private const int Seeds = 10;

    private static readonly double[] Pulls = [0, 1, 2, 4], Reaches = [0.3, 0.4, 0.5], Strictnesses = [0, 0.01, 0.03];

    private readonly Matching.Models.Learning[] _all =
    [
        .. from pull in Pulls from reach in Reaches from strictness in Strictnesses
           where pull > 0 || reach == Reaches[0]
           select new Matching.Models.Learning(pull, reach, strictness),
    ];

    /// <summary>For each question, weights and setting the gain, the mean over seeds.</summary>
    private readonly double[][][] _gains;

    public LearningChooser(IReadOnlyList<JudgedQuestion> questions)
    {
        _gains = new double[questions.Count][][];
        Parallel.For(0, questions.Count, at => _gains[at] = GainsOf(questions[at]));
    }

    /// <summary>The weights chosen by all questions, or by all but one.</summary>
    public Matching.Models.Learning Choose(int? without = null)
    {
        (Matching.Models.Learning Weights, double Gain)[] harmless = [.. Enumerable.Range(0, _all.Length)
            .Select(at => (Weights: _all[at], Gains: MeansOf(at, without))).Where(pair => pair.Gains.Min() >= -Noise).Select(pair => (pair.Weights, pair.Gains.Average()))];
        double best = harmless.Max(pair => pair.Gain);
        return harmless.Where(pair => pair.Gain >= best - Noise).Select(pair => pair.Weights)
            .OrderByDescending(weights => weights.Pull).ThenBy(weights => weights.Reach).ThenBy(weights => weights.Strictness).First();
    }

    /// <summary>All weights with the mean gain in each of the settings, the best first.</summary>
    public IEnumerable<(Matching.Models.Learning Weights, double[] Gains)> Ranked() =>
        _all.Select((weights, at) => (weights, MeansOf(at, null))).OrderByDescending(pair => pair.Item2.Average());

    private double[] MeansOf(int weights, int? without) =>
        [.. Setting.Plain.Select((_, setting) => _gains.Where((_, question) => question != without).Average(gains => gains[weights][setting]))];

    private double[][] GainsOf(JudgedQuestion question)
    {
        Draw[] draws = [.. Enumerable.Range(0, Seeds).Select(seed => Draw.Of(question, seed))];
        double nothing = draws.Average(draw => question.AveragePrecision(_all[0], draw, Setting.Nothing));
        return [.. _all.Select(weights => Setting.Plain.Select(setting => draws.Average(draw => question.AveragePrecision(weights, draw, setting)) - nothing).ToArray())];
    }
}
