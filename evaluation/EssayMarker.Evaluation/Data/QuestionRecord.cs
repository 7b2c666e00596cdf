namespace EssayMarker.Evaluation.Data;

/// <summary>A question as its JSON has it.</summary>
internal sealed record QuestionRecord(
    string Id,
    string Subject,
    string Question,
    IReadOnlyList<QuestionRecord.ActorRecord> Actors,
    IReadOnlyList<QuestionRecord.PointRecord> Points,
    IReadOnlyList<LabelledSentence> Sentences)
{
    internal sealed record ActorRecord(string Id, string Name, IReadOnlyList<string> Aliases);

    internal sealed record PointRecord(
        string Id, string Side, string Statement, IReadOnlyList<ClauseRecord> Clauses, IReadOnlyList<EvidenceRecord> Evidence);

    internal sealed record ClauseRecord(string Text, IReadOnlyList<string> Actors);

    internal sealed record EvidenceRecord(string Text, IReadOnlyList<string> Names, string? Date, IReadOnlyList<string> Actors);
}
