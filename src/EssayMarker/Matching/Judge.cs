using EssayMarker.Matching.Features;
using EssayMarker.Matching.Models;
using EssayMarker.Matching.Vectors;

namespace EssayMarker.Matching;

/// <summary>Turns the features of a sentence and a point into probabilities and a verdict.</summary>
public sealed class Judge
{
    // By cross-validation on points/train: see evaluation/README.md.
    private const double NearlyCertain = 0.8, Near = 0.2, Word = 0.5, Clearly = 0.1;

    // Odds that what is said of third people alone, without the point's evidence, does not make the point. Set by hand: the labelled questions name nobody
    // but the compared.
    private const double OfOthers = 3;

    private readonly MatchingModel _model;
    private readonly Scorer _about;
    private readonly (Verdict Verdict, Scorer Scorer)[] _instead;

    private readonly int _facts, _words, _meaning, _denied, _alike, _others, _evidence, _maybeGiven, _maybeDenied;

    /// <summary>A judge by a model.</summary>
    public Judge(MatchingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        Dictionary<string, int> places = FeatureReader.Features.Select((feature, at) => (feature.Name, at))
            .ToDictionary(pair => pair.Name, pair => pair.at, StringComparer.Ordinal);
        _model = model;
        _facts = places[GroundFeatures.Facts];
        _words = places[GroundFeatures.Words];
        _meaning = places[GroundFeatures.Meaning];
        _denied = places[GroundFeatures.Denied];
        _alike = places[GroundFeatures.DeniedAlike];
        _others = places[ActorFeatures.Others];
        _evidence = places[EvidenceFeatures.Part];
        _maybeGiven = places[GroundFeatures.MaybeGiven];
        _maybeDenied = places[GroundFeatures.MaybeDenied];
        _about = new Scorer(model.About, places);
        _instead =
        [
            (Verdict.Misattributed, new Scorer(model.Misattributed, places)),
            (Verdict.Contradicted, new Scorer(model.Contradicted, places)),
            (Verdict.Reported, new Scorer(model.Reported, places)),
        ];
    }

    /// <summary>What the features say.</summary>
    /// <param name="values">In the order of <see cref="FeatureReader.Features"/>.</param>
    /// <param name="hasActors">Whether the point belongs to actors at all: else nothing can be given to the wrong one.</param>
    /// <param name="isContested">Whether the point's reverse can be argued: a crossed judgement is then no misattribution.</param>
    public Judgement Weigh(double[] values, bool hasActors = true, bool isContested = false)
    {
        ArgumentNullException.ThrowIfNull(values);
        double about = Arithmetic.Round(Elementary.Logistic(_about.LogOdds(values)));
        (Verdict Verdict, double Odds)[] instead = [.. _instead.Select(option => (option.Verdict,
            option.Verdict == Verdict.Misattributed && !hasActors ? 0 : Elementary.Exp(option.Scorer.LogOdds(values))))];
        double odds = 1 + instead.Sum(option => option.Odds) + (hasActors && values[_others] > 0 && values[_evidence] == 0 ? OfOthers : 0);
        double credit = Calibrated(about / odds);
        (Verdict Verdict, Band Band, bool HasGround) otherwise = Otherwise();
        return Revise(new Judgement(credit, about, otherwise.Verdict, otherwise.Band, otherwise.HasGround) { Otherwise = otherwise }, credit);

        (Verdict Verdict, Band Band, bool HasGround) Otherwise()
        {
            // What is said of third people crosses nothing; a judgement on a contested point may be crossed with reasons, a fact may not.
            bool canCross = values[_others] == 0 && (!isContested || values[_facts] > 0);
            if (about < _model.Cuts.About) return (Verdict.None, Band.Check, true);
            (Verdict Verdict, double Share)[] options = [.. instead.Where(option => canCross || option.Verdict != Verdict.Misattributed)
                .Select(option => (option.Verdict, option.Odds / odds))];
            // Of facts named and said in so many words of somebody else nine in ten stand in wrong sentences (points/train).
            if (canCross && hasActors && values[_facts] > 0)
                return (Verdict.Misattributed, BandOf(Math.Max(_model.Cuts.Likely, Arithmetic.Round(about * options[0].Share))), true);
            if (Arithmetic.Round(options.Sum(option => option.Share)) <= _model.Cuts.Instead) return (Verdict.None, Band.Check, true);
            Verdict likeliest = options.MaxBy(option => option.Share).Verdict;
            double share = Arithmetic.Round(options.Max(option => option.Share));
            return HasGround(likeliest, share, values) ? (likeliest, BandOf(Arithmetic.Round(about * share)), true) : (likeliest, Band.Check, false);
        }
    }

    /// <summary>The judgement with another probability of credit, and the verdict and band that follow.</summary>
    /// <param name="judgement">What <see cref="Weigh"/> gave.</param>
    /// <param name="probability">0 to 1, 4 decimals.</param>
    public Judgement Revise(Judgement judgement, double probability)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        return probability >= _model.Cuts.Threshold
            ? judgement with { Probability = probability, Verdict = Verdict.Supports, Band = BandOf(probability), HasGround = true }
            : judgement with
            {
                Probability = probability,
                Verdict = judgement.Otherwise.Verdict,
                Band = judgement.Otherwise.Band,
                HasGround = judgement.Otherwise.HasGround,
            };
    }

    /// <summary>How the log odds came about: of being about the point, and of the verdict or, where it is none of the three against the point, of the likeliest of these.</summary>
    internal IReadOnlyList<Weighing> Explain(double[] values, Verdict verdict, bool hasActors)
    {
        (Verdict against, Scorer scorer) = _instead.Where(option => hasActors || option.Verdict != Verdict.Misattributed)
            .MaxBy(option => (option.Verdict == verdict, option.Scorer.LogOdds(values)));
        return [WeighingOf("about", _about, values), WeighingOf(against.ToString().ToLowerInvariant(), scorer, values)];
    }

    private static Weighing WeighingOf(string question, Scorer scorer, double[] values)
    {
        IEnumerable<FeatureShare> shares = FeatureReader.Features.Zip(scorer.Shares(values), values)
            .Select(all => new FeatureShare(all.First.Name, all.First.Meaning, all.Third, Arithmetic.Round(all.Second)));
        return new Weighing(question, scorer.LogOdds(values), Arithmetic.Round(scorer.Intercept),
            [.. shares.Where(share => share.Share != 0).OrderByDescending(share => Math.Abs(share.Share))]);
    }

    /// <summary>Whether the verdict has a ground that can be named: a weak one counts only where the classifiers are nearly certain.</summary>
    private bool HasGround(Verdict verdict, double share, double[] values) => verdict switch
    {
        Verdict.Misattributed => values[_facts] > 0 || values[_words] > Word || values[_meaning] > Clearly
            || (share > NearlyCertain && values[_maybeGiven] > 0),
        Verdict.Contradicted => (values[_denied] > Near && values[_alike] == 0) || (share > NearlyCertain && values[_maybeDenied] > Near),
        _ => true,
    };

    private double Calibrated(double product) =>
        Arithmetic.Round(Elementary.Logistic((_model.Calibration.Slope * Elementary.LogOdds(product, 1e-6)) + _model.Calibration.Intercept));

    private Band BandOf(double probability) =>
        probability >= _model.Cuts.Sure ? Band.Sure : probability >= _model.Cuts.Likely ? Band.Likely : Band.Check;
}
