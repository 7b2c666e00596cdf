using EssayMarker.Matching.Models;
using EssayMarker.Matching.Vectors;

namespace EssayMarker.Matching.Learning;

/// <summary>Corrects the probability of credit by what a teacher labelled: between the classifiers' probability and the verdict.</summary>
/// <remarks>
/// A labelled text pulls the texts like it, for the same point, by what the model had been wrong by on it. Decisions also tell how much this
/// teacher minds who did it, denials and reports. A repeat gets the teacher's own answer. Sums run in one order, whatever that of the lessons.
/// </remarks>
public sealed class Learner
{
    // The model is not asked any more, and a person may still have slipped.
    private const double Settled = 0.99;

    // Odds of 0 and 1 are not finite.
    private const double Least = 1e-5;

    private readonly Models.Learning _weights;
    private readonly ILookup<int, Lesson> _lessons;
    private readonly Dictionary<(int, string), Lesson> _repeats = [];
    private readonly double _strictness;

    /// <summary>A learner from lessons; where two are on one text and point, a decision comes before the rubric's own.</summary>
    public Learner(Models.Learning weights, IEnumerable<Lesson> lessons)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(lessons);
        Lesson[] ordered = [.. lessons.OrderBy(lesson => lesson.IsDecision ? 0 : 1).ThenBy(lesson => lesson.Point).ThenBy(lesson => lesson.Text, StringComparer.Ordinal)
            .DistinctBy(lesson => (lesson.Point, lesson.Text))];
        _weights = weights;
        _lessons = ordered.ToLookup(lesson => lesson.Point);
        foreach (Lesson lesson in ordered) _repeats[(lesson.Point, lesson.Text)] = lesson;
        _strictness = Arithmetic.Round(Strictness.Fit(
            [.. ordered.Where(lesson => lesson.IsDecision).Select(lesson => (LogOdds(lesson.Judgement.Probability), Role(lesson.Judgement), lesson.Accepted))],
            weights.Strictness));
    }

    /// <summary>The probability as the teacher would have it, and what moved it most.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="vector">Its vector, centred, of unit length.</param>
    /// <param name="point">The point's place in the rubric.</param>
    /// <param name="judgement">What the classifiers say.</param>
    public Learned Correct(string text, float[] vector, int point, Judgement judgement)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(judgement);
        if (_repeats.TryGetValue((point, Decisions.KeyOf(text)), out Lesson? repeated))
        {
            double settled = repeated.Accepted ? Math.Max(judgement.Probability, Settled) : Math.Min(judgement.Probability, 1 - Settled);
            return new Learned(Arithmetic.Round(settled), repeated.Source);
        }

        (Lesson Lesson, double Nearness, double Wrong)[] pulls = [.. _lessons[point].Select(lesson => PullOf(lesson, vector))];
        // Many that say the same say it once.
        double pull = _weights.Pull * pulls.Sum(each => each.Wrong) / Math.Max(1, pulls.Sum(each => each.Nearness));
        double move = Arithmetic.Round(pull + (_strictness * Role(judgement)));
        double corrected = move == 0 ? judgement.Probability : Arithmetic.Round(Elementary.Logistic(LogOdds(judgement.Probability) + move));
        if (corrected == judgement.Probability) return new Learned(corrected, null);
        Lesson? strongest = pulls.Where(each => each.Wrong * move > 0).OrderByDescending(each => Math.Abs(each.Wrong)).FirstOrDefault().Lesson;
        return new Learned(corrected, strongest?.Source ?? "all decisions");
    }

    private (Lesson Lesson, double Nearness, double Wrong) PullOf(Lesson lesson, float[] vector)
    {
        double above = Math.Max(0, Arithmetic.Cosine(vector, lesson.Vector) - _weights.Reach) / (1 - _weights.Reach);
        // Squared: what is only a little alike says nothing.
        double nearness = above * above;
        return (lesson, nearness, nearness * ((lesson.Accepted ? 1 : 0) - lesson.Judgement.Probability));
    }

    /// <summary>How much the sentence loses for who did it, denial or report, in log odds.</summary>
    private static double Role(Judgement judgement) => LogOdds(judgement.Probability) - LogOdds(judgement.About);

    private static double LogOdds(double probability) => Elementary.LogOdds(probability, Least);
}
