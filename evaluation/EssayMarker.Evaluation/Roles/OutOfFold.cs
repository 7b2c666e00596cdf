using EssayMarker.Assessing;
using EssayMarker.Assessing.Roles;

namespace EssayMarker.Evaluation.Roles;

/// <summary>What classifiers say of sentences whose question they were not trained on.</summary>
/// <param name="examples">All labelled sentences.</param>
/// <param name="trainer">Fits a classifier of a role.</param>
/// <remarks>The four questions with essays are a fold each; the others, a few sentences each, are one.</remarks>
internal sealed class OutOfFold(IReadOnlyList<RoleExample> examples, RoleTrainer trainer)
{
    private readonly string[] _folds = FoldsOf(examples);
    private readonly Dictionary<SentenceRole, double[]> _probabilities = [];

    /// <summary>The probability of a role for every sentence, by a classifier of the other folds.</summary>
    public double[] Probabilities(SentenceRole role)
    {
        if (_probabilities.TryGetValue(role, out double[]? known)) return known;
        var probabilities = new double[examples.Count];
        foreach (string fold in _folds.Distinct())
        {
            RoleClassifier classifier = trainer.Fit(role, [.. examples.Where((_, at) => _folds[at] != fold)]);
            foreach (int at in Enumerable.Range(0, examples.Count).Where(at => _folds[at] == fold)) probabilities[at] = classifier.Probability(examples[at].Vector, examples[at].Values);
        }

        return _probabilities[role] = probabilities;
    }

    /// <summary>For every sentence whether it has a role, by a cut chosen on the other folds.</summary>
    public bool[] Decisions(SentenceRole role)
    {
        double[] probabilities = Probabilities(role);
        var cuts = _folds.Distinct().ToDictionary(fold => fold, fold => Cut(role, at => _folds[at] != fold));
        return [.. probabilities.Select((probability, at) => probability >= cuts[_folds[at]])];
    }

    /// <summary>The cut with the best F1 over all sentences.</summary>
    public double Cut(SentenceRole role) => Cut(role, _ => true);

    private double Cut(SentenceRole role, Func<int, bool> isUsed)
    {
        double[] probabilities = Probabilities(role);
        (double, bool)[] items = [.. Enumerable.Range(0, examples.Count).Where(isUsed).Select(at => (probabilities[at], examples[at].Gold.Contains(role)))];
        return Enumerable.Range(10, 81).Select(percent => percent / 100.0).MaxBy(cut => Metrics.Decisions.F1(items, cut));
    }

    private static string[] FoldsOf(IReadOnlyList<RoleExample> examples)
    {
        var large = examples.GroupBy(example => example.Question, StringComparer.Ordinal).Where(group => group.Count() >= 100).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return [.. examples.Select(example => large.Contains(example.Question) ? example.Question : "others")];
    }
}
