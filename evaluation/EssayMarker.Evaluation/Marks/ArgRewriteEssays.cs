using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Data.Corpora;

namespace EssayMarker.Evaluation.Marks;

/// <summary>ArgRewrite V.2 (Kashefi et al. 2022): argumentative essays by students, three drafts each, marked by two readers from 10 to 40.</summary>
public static class ArgRewriteEssays
{
    /// <summary>So many folds, each with all drafts of its writers.</summary>
    public const int Folds = 10;

    /// <summary>The essays; the mark is the mean of the two readers' totals.</summary>
    /// <param name="folder">The folder of the data set.</param>
    /// <exception cref="DataException">The file is not there or is not as described.</exception>
    public static IReadOnlyList<MarkedText> Read(string folder) =>
    [
        .. JsonLines.Read<Row>(Path.Combine(folder, "essays.jsonl")).Select(row =>
            new MarkedText($"{row.Writer}-{row.Draft}", row.Writer % Folds, row.Essay, (row.Scores.CTotal + row.Scores.MTotal) / 2, row.Scores.CTotal, row.Scores.MTotal)
            {
                Writer = row.Writer,
                Draft = row.Draft,
            }),
    ];

    private sealed record Row(int Writer, int Draft, string Essay, Scores Scores);

    private sealed record Scores(double CTotal, double MTotal);
}
