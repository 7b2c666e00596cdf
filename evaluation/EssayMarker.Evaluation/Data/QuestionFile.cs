using System.Text.Json;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Data;

/// <summary>Reads the questions of a folder of the points set.</summary>
internal static class QuestionFile
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNameCaseInsensitive = true };

    /// <summary>All questions of a folder, by file name.</summary>
    /// <exception cref="DataException">The folder is not there or holds no question.</exception>
    public static IReadOnlyList<Question> ReadAll(string folder)
    {
        if (!Directory.Exists(folder)) throw DataException.Missing(folder);
        Question[] questions = [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)];
        return questions.Length > 0 ? questions : throw DataException.Missing(folder);
    }

    private static Question Read(string file)
    {
        QuestionRecord record = JsonSerializer.Deserialize<QuestionRecord>(File.ReadAllText(file), Names)!;
        var rubric = new Rubric(record.Id, record.Question, [.. record.Points.Select(PointOf)])
        {
            Subject = record.Subject,
            Actors = [.. record.Actors.Select(actor => new Actor(actor.Id, actor.Name, actor.Aliases))],
        };
        return new Question(rubric, record.Sentences);
    }

    private static Point PointOf(QuestionRecord.PointRecord point) => new(point.Id, point.Statement)
    {
        Side = point.Side,
        Clauses = [.. point.Clauses.Select(clause => new Clause(clause.Text, clause.Actors))],
        Evidence = [.. point.Evidence.Select(item => new Evidence(item.Text, item.Names, Dates.Read(item.Date), item.Actors))],
    };
}
