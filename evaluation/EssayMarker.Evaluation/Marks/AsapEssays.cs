using System.Globalization;
using System.Text.RegularExpressions;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Data.Corpora;

namespace EssayMarker.Evaluation.Marks;

/// <summary>ASAP-AES (Hewlett Foundation 2012): school essays on eight questions, in the five folds of Taghipour and Ng (2016).</summary>
public static partial class AsapEssays
{
    /// <summary>The lowest and highest mark of each set, in order.</summary>
    public static IReadOnlyList<(int Lowest, int Highest)> Ranges { get; } = [(2, 12), (1, 6), (0, 3), (0, 3), (0, 4), (0, 4), (0, 30), (0, 60)];

    /// <summary>The essays of one set; one that has no mark is left out.</summary>
    /// <param name="folder">The folder of the data set.</param>
    /// <param name="set">From 1 to 8.</param>
    /// <exception cref="DataException">The file is not there or has other columns.</exception>
    public static IReadOnlyList<MarkedText> Read(string folder, int set) =>
    [
        .. Table.ReadTabs(Path.Combine(folder, $"set{set}.tsv"), "essay_id", "fold", "essay", "domain1_score", "rater1_domain1", "rater2_domain1")
            .Where(row => row[3].Length > 0)
            .Select(row => new MarkedText(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), Unmask(row[2]), Number(row[3]), Number(row[4]), Number(row[5]))),
    ];

    // Names are masked as @PERSON1: the bare word reads as the name that stood there.
    private static string Unmask(string text) => Masked().Replace(
        text.Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal), name => name.Groups[1].Value[0] + name.Groups[1].Value[1..].ToLowerInvariant());

    private static double Number(string mark) => double.Parse(mark, CultureInfo.InvariantCulture);

    [GeneratedRegex("@([A-Z]+)[0-9]*")]
    private static partial Regex Masked();
}
