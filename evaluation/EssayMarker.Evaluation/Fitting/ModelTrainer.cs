using EssayMarker.Evaluation.Data;
using EssayMarker.Matching;
using EssayMarker.Matching.Models;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Fits the four classifiers.</summary>
internal static class ModelTrainer
{
    // A report earns nothing and has no label of its own: the point that its sentence is about is guessed by the first classifier.
    private const double AboutEnough = 0.5;

    public static MatchingModel Fit(IReadOnlyList<Example> examples, Penalties penalties)
    {
        Example[] labelled = [.. examples.Where(example => !example.IsOptional)];
        // A report is about its point though it earns nothing, but only some have it labelled.
        Example[] clear = [.. labelled.Where(example => example.Source.Kind != Kinds.Attributed)];
        Classifier about = Fit(Plans.About(clear), clear, example => example.IsAbout, penalties.About);
        MatchingModel first = Assembled(about, Never, Never, Never);
        var judge = new Judge(first);
        Example[] made = [.. labelled.Where(example => example.IsGold)];
        Example[] wrong = [.. labelled.Where(example => example.IsContradicted)];
        Example[] reports = [.. examples.Where(example => example.Source.Kind == Kinds.Attributed
            && (example.IsOptional || example.IsContradicted || judge.Weigh(example.Values).About >= AboutEnough))];
        return Assembled(
            about,
            Instead(made, [.. wrong.Where(example => example.Source.Kind == Kinds.Swap)], penalties),
            Instead(made, [.. wrong.Where(example => example.Source.Kind == Kinds.Negated)], penalties),
            Instead(made, reports, penalties));
    }

    private static Classifier Never { get; } = new(-20, []);

    private static Classifier Instead(Example[] made, Example[] instead, Penalties penalties)
    {
        HashSet<Example> wanted = [.. instead];
        return Fit(Plans.Instead, [.. made, .. instead], wanted.Contains, penalties.Verdict);
    }

    private static Classifier Fit(IReadOnlyList<TermPlan> plan, IReadOnlyList<Example> examples, Func<Example, bool> isWanted, double penalty) =>
        Trainer.Fit(plan, [.. examples.Select(example => example.Values)], [.. examples.Select(isWanted)], penalty);

    private static MatchingModel Assembled(Classifier about, Classifier misattributed, Classifier contradicted, Classifier reported) => new()
    {
        Schema = MatchingModel.KnownSchema,
        Provenance = new Provenance("", "", "", "", new Dictionary<string, double>()),
        Cuts = new Cuts(0.5, 0.5, 0.5, 0.8),
        Calibration = new Platt(1, 0),
        Learning = new Matching.Models.Learning(0, 0, 0),
        Features = FeatureReader.Features.ToDictionary(feature => feature.Name, feature => feature.Meaning),
        About = about,
        Misattributed = misattributed,
        Contradicted = contradicted,
        Reported = reported,
    };
}
