using System.Globalization;
using System.Text;
using EssayMarker.Evaluation.Metrics;

namespace EssayMarker.Evaluation.Essays;

/// <summary>Says in Markdown how far the program's marks agree with readers'.</summary>
internal static class EssaysReport
{
    public static string Write(IReadOnlyList<(string Set, IReadOnlyList<MarkedEssay> Essays)> sets)
    {
        var text = new StringBuilder("""
            # Marks: figures

            Written by `evaluation -- essays`. The expected marks are this project's own readings of texts written for it, not a board's marks, and the
            readings were not made by the board's examiners: nothing here was tested on marked A-level History essays. The samples are a test; the
            other sets are development material, on other questions, by which the numbers of the judgement were set.
            A text that gets no level counts as 0 marks.

            """);
        text.AppendLine();
        text.AppendLine("| set | essays | mean distance | bias | QWK | in the range | level right | point states agreed |");
        text.AppendLine("|---|---|---|---|---|---|---|---|");
        foreach ((string set, IReadOnlyList<MarkedEssay> essays) in sets)
        {
            (int, int)[] marks = [.. essays.Select(essay => (essay.Given ?? 0, essay.Expected.Mark))];
            int points = essays.Sum(essay => essay.Expected.Points.Count);
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| {set} | {essays.Count} | {Agreement.MeanAbsoluteError(marks):0.0} | {Agreement.Bias(marks):+0.0;-0.0} | {Agreement.QuadraticWeightedKappa(marks, essays[0].Assessment.Rubric.Levels!.TopMark):0.00} | {essays.Count(essay => essay.IsInRange)} | {essays.Count(essay => essay.IsSameLevel)} | {(points == 0 ? "–" : $"{essays.Sum(essay => essay.PointsAgreed)} of {points}")} |");
        }

        foreach ((string set, IReadOnlyList<MarkedEssay> essays) in sets)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {set}").AppendLine();
            text.AppendLine("| essay | expected | likely | range | level | strands |").AppendLine("|---|---|---|---|---|---|");
            foreach (MarkedEssay essay in essays)
            {
                text.AppendLine(essay.Assessment.Level is { } level
                    ? string.Create(CultureInfo.InvariantCulture, $"| {essay.Name} | {essay.Expected.Mark} | {level.Marks.Likely} | {level.Marks.Low}–{level.Marks.High} | {level.Level.Number} | {string.Join(", ", level.Strands.Select(strand => string.Create(CultureInfo.InvariantCulture, $"{strand.Strand} {strand.Position:0.0}")))} |")
                    : string.Create(CultureInfo.InvariantCulture, $"| {essay.Name} | {essay.Expected.Mark} | – | – | none | {essay.Assessment.Kind.ToString().ToLowerInvariant()} |"));
            }
        }

        return text.ToString().ReplaceLineEndings("\n");
    }
}
