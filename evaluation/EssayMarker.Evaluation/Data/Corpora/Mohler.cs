using System.Globalization;

namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>Texas short answers (Mohler, Bunescu and Mihalcea 2011): answers on computer science, the mean grade of two markers from 0 to 5.</summary>
public static class Mohler
{
    public static IReadOnlyList<MarkedQuestion> Read(string folder) =>
    [
        .. Table.ReadCommas(Path.Combine(folder, "mohler.csv"), "id", "question", "desired_answer", "student_answer", "score_avg")
            .GroupBy(row => row[0])
            .Select(rows => MarkedQuestion.Of(rows.First()[1], [rows.First()[2]], rows.Select(row =>
                new MarkedAnswer(row[3]) { Grade = double.Parse(row[4], CultureInfo.InvariantCulture) }))),
    ];
}
