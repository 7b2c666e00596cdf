using System.Globalization;
using EssayMarker.Assessing;

namespace EssayMarker.Evaluation.Resistance;

/// <summary>One text held against what it may earn.</summary>
/// <param name="What">What the text is.</param>
/// <param name="Of">The text, or the essay that it was made from.</param>
/// <param name="Bound">What it may earn.</param>
/// <param name="Original">The essay that it was made from; its own assessment where it stands alone.</param>
/// <param name="Made">Its assessment.</param>
public sealed record Trial(string What, string Of, Bound Bound, Assessment Original, Assessment Made)
{
    public bool IsKept => Bound.IsKept(Original, Made);

    /// <summary>By how many marks it differs from its original.</summary>
    public int Moved => Bounds.MarkOf(Made) - Bounds.MarkOf(Original);

    /// <summary>Marks and levels in a few words, with what the program noticed.</summary>
    public string Outcome => string.Create(
        CultureInfo.InvariantCulture,
        $"{Of}: {(ReferenceEquals(Original, Made) ? "" : Said(Original) + " → ")}{Said(Made)}{string.Concat(Made.Warnings.Select(warning => "; " + warning.Message))}");

    private static string Said(Assessment assessment) => assessment.Level is { } level
        ? string.Create(CultureInfo.InvariantCulture, $"{level.Marks.Likely} (level {level.Level.Number})")
        : "no level";
}
