using System.Globalization;
using EssayMarker.Essays;

namespace EssayMarker.Reports;

/// <summary>What a host asks before it gives feedback on a text that looks like coursework.</summary>
public static class CourseworkQuestion
{
    /// <summary>What was seen, as a sentence.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="signs">What was seen in it.</param>
    /// <param name="wording">The words.</param>
    public static string Text(string file, CourseworkSigns signs, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(signs);
        ArgumentNullException.ThrowIfNull(wording);
        string[] seen =
        [
            .. signs.IsLong ? [wording.Label("coursework.seen.words", ("count", Digits(signs.Words)))] : Array.Empty<string>(),
            .. signs.CitesMuch ? [wording.Label("coursework.seen.citations", ("count", Digits(signs.Citations)))] : Array.Empty<string>(),
            .. signs.HasBibliography ? [wording.Label("coursework.seen.bibliography")] : Array.Empty<string>(),
        ];
        return wording.Label("coursework.seen", ("file", file), ("signs", string.Join(wording.Label("coursework.seen.between"), seen)));
    }

    private static string Digits(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
