using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Strengths of the L2 penalty.</summary>
/// <param name="About">Of the classifier of what a sentence is about.</param>
/// <param name="Verdict">Of the three that say what it does instead of making the point.</param>
internal sealed record Penalties(double About, double Verdict)
{
    /// <summary>Those that a model was trained with.</summary>
    public static Penalties Of(MatchingModel model) => new(model.Provenance.Penalties["about"], model.Provenance.Penalties["verdict"]);

    public IReadOnlyDictionary<string, double> ToProvenance() => new Dictionary<string, double> { ["about"] = About, ["verdict"] = Verdict };
}
