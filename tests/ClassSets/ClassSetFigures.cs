using EssayMarker.Essays;

namespace EssayMarker.Tests;

/// <summary>What a made class set is like.</summary>
/// <param name="Essays">How many.</param>
/// <param name="Words">Words of an essay, on average.</param>
/// <param name="Sentences">Sentences of an essay, on average.</param>
/// <param name="Recurring">The share of all sentences that stand in more than one essay, from 0 to 1.</param>
internal sealed record ClassSetFigures(int Essays, double Words, double Sentences, double Recurring)
{
    private const double MostRecurring = 0.05;

    /// <exception cref="InvalidOperationException">Too many sentences recur: whatever keeps what it has read would look faster than it is.</exception>
    public static ClassSetFigures Of(IReadOnlyList<Essay> essays)
    {
        var keys = essays.Select(essay => essay.Sentences.Select(sentence => SentencePool.KeyOf(sentence.Text)).ToList()).ToList();
        Dictionary<string, int> essaysWith = keys.SelectMany(each => each.Distinct()).CountBy(key => key).ToDictionary();
        double recurring = keys.Sum(each => each.Count(key => essaysWith[key] > 1)) / (double)keys.Sum(each => each.Count);
        return recurring < MostRecurring
            ? new ClassSetFigures(essays.Count, essays.Average(essay => essay.Words), essays.Average(essay => essay.Sentences.Count), recurring)
            : throw new InvalidOperationException($"Of the sentences {recurring:P1} recur between essays; fewer than {MostRecurring:P0} may. Alter them more, or make fewer essays.");
    }
}
