namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>Powergrading (Basu, Jacobs and Vanderwende 2013): answers of a few words on US civics, marked right or wrong by three graders.</summary>
public static class Powergrading
{
    private const string Yes = "1", No = "0";

    /// <summary>Answers that all three graded, by question; right is what most of them say.</summary>
    /// <param name="folder">The set's folder.</param>
    /// <param name="step">The first of each so many answers is read.</param>
    public static IReadOnlyList<MarkedQuestion> Read(string folder, int step)
    {
        Dictionary<string, Key> keys = JsonLines.Read<Key>(Path.Combine(folder, "key.jsonl")).ToDictionary(key => $"{key.Q}");
        return
        [
            .. Table.ReadCommas(Path.Combine(folder, "answers_698.csv"), "Q#", "answer", "G1", "G2", "G3")
                .Where(row => row[2..].All(grade => grade is Yes or No)).EachOf(step).GroupBy(row => row[0])
                .Select(rows => MarkedQuestion.Of(keys[rows.Key].Question, keys[rows.Key].Answers, rows.Select(row =>
                    new MarkedAnswer(row[1]) { IsRight = row[2..].Count(grade => grade == Yes) >= 2 }))),
        ];
    }

    internal sealed record Key(int Q, string Question, IReadOnlyList<string> Answers);
}
