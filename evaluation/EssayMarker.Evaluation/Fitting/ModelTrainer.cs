using EssayMarker.Evaluation.Data;
using EssayMarker.Matching;
using EssayMarker.Matching.Models;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Fits the four classifiers.</summary>
internal static class ModelTrainer
{
    // A report earns nothing and has no label of its own: the point that its sentence is about is guessed by the first classifier.
    private const double AboutEnough = 0.5;

    // To credit what is wrong costs more than to doubt what is right.
    private const double WrongCounts = 2;

    // More would cost flags, fewer would blame plain true sentences.
    private const double PlainCounts = 0.2;

    /// <param name="examples">Labelled pairs.</param>
    /// <param name="plain">Pairs of plain sentences, all true, for the three classifiers of what a sentence does instead.</param>
    /// <param name="penalties">Strengths of the penalties.</param>
    public static MatchingModel Fit(IReadOnlyList<Example> examples, IReadOnlyList<Example> plain, Penalties penalties)
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
            Instead(made, plain, [.. wrong.Where(example => example.Source.Kind == Kinds.Swap)], penalties),
            Instead(made, plain, [.. wrong.Where(example => example.Source.Kind == Kinds.Negated)], penalties),
            Instead(made, plain, reports, penalties));
    }

    private static Classifier Never { get; } = new(-20, []);

    private static Classifier Instead(Example[] made, IReadOnlyList<Example> plain, Example[] instead, Penalties penalties)
    {
        Example[] all = [.. made, .. plain, .. instead];
        bool[] labels = [.. all.Select((_, at) => at >= made.Length + plain.Count)];
        double[] counts = [.. all.Select((_, at) => at < made.Length ? 1 : labels[at] ? WrongCounts : PlainCounts)];
        return Trainer.Fit(Plans.Instead, [.. all.Select(example => example.Values)], labels, penalties.Verdict, counts);
    }

    private static Classifier Fit(IReadOnlyList<TermPlan> plan, IReadOnlyList<Example> examples, Func<Example, bool> isWanted, double penalty) =>
        Trainer.Fit(plan, [.. examples.Select(example => example.Values)], [.. examples.Select(isWanted)], penalty);

    private static MatchingModel Assembled(Classifier about, Classifier misattributed, Classifier contradicted, Classifier reported) => new()
    {
        Schema = MatchingModel.KnownSchema,
        Provenance = new Provenance("", "", "", "", new Dictionary<string, double>()),
        Cuts = new Cuts(0.5, 0.5, 0.5, 0.5, 0.8),
        Calibration = new Platt(1, 0),
        Learning = new Matching.Models.Learning(0, 0, 0),
        Features = FeatureReader.Features.ToDictionary(feature => feature.Name, feature => feature.Meaning),
        Kinds = [],
        About = about,
        Misattributed = misattributed,
        Contradicted = contradicted,
        Reported = reported,
    };
}
