using EssayMarker.Matching.Names;

namespace EssayMarker.Matching.Features;

/// <summary>A sentence and a point, with all that features are read from.</summary>
internal sealed class Pair(RubricReading rubric, SentenceReading sentence, IReadOnlyList<Scores> all, int at)
{
    private double? _denied;

    public RubricReading Rubric => rubric;

    public SentenceReading Sentence => sentence;

    /// <summary>How near the nearest denied part stands to a clause, 0 where none is denied; more than one feature asks.</summary>
    public double Denied => _denied ??= Denial.Nearness(this);

    /// <summary>The point's place in the rubric.</summary>
    public int Place => at;

    public PointReading Point => rubric.Points[at];

    public Scores Scores => all[at];

    /// <summary>Evidence of this point that the sentence names.</summary>
    public IReadOnlyList<EvidenceHit> Evidence { get; } = [.. sentence.Evidence.Where(hit => hit.Item.Point == at)];

    /// <summary>How near a part of the sentence is to any clause, of any point, that is true of its subject.</summary>
    public double AgreeingAnywhere(int part) => all.Max(scores => scores.Parts[part].Agreeing);

    /// <summary>A score less the best of the other points.</summary>
    public double Margin(Func<Scores, double> score)
    {
        double best = double.NegativeInfinity;
        for (int other = 0; other < all.Count; other++)
        {
            if (other != at) best = Math.Max(best, score(all[other]));
        }
        return all.Count > 1 ? score(Scores) - best : 0;
    }

    /// <summary>A score less the mean of all points.</summary>
    public double AboveMean(Func<Scores, double> score) => score(Scores) - (all.Sum(score) / all.Count);
}
