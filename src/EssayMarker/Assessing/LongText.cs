using System.Globalization;
using EssayMarker.Essays;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing;

/// <summary>A text that is too long to be matched and to get a level, whatever it says.</summary>
internal static class LongText
{
    /// <summary>What is said of it: no level, no states of points, and why; <see langword="null"/> for a text of ordinary length.</summary>
    public static Assessment? Decline(Essay essay, Rubric rubric, JudgementOptions options)
    {
        if (!IsTooLong(essay, options)) return null;
        var why = new Warning(string.Create(
            CultureInfo.InvariantCulture,
            $"This text is too long for a level: more than {options.MostWords:N0} words, {options.MostSentences:N0} sentences or {options.MostCharacters:N0} characters. Its sentences were not matched to the points."));
        return new Assessment(essay, rubric, EssayKind.Other, [.. essay.Sentences.Select(sentence => new AssessedSentence(sentence, [], []))], [], null)
        {
            Warnings = [.. essay.Warnings, why],
        };
    }

    private static bool IsTooLong(Essay essay, JudgementOptions options) =>
        essay.Sentences.Count > options.MostSentences
        || essay.Sentences.Sum(sentence => (long)sentence.Text.Length) > options.MostCharacters
        || essay.Words > options.MostWords;
}
