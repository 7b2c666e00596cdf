using System.Text.RegularExpressions;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>Reads a file, annotates it with a comment on each of its first sentences and reads it back.</summary>
internal sealed class Trial(MutatedFile file)
{
    private const string FileName = "draft.docx";
    private const int MostComments = 300;
    private const int LongMessage = 400;

    private readonly List<string> _kinds = [];

    /// <returns>How far it came, why it was refused, and what is wrong.</returns>
    public (Stage Stage, string? Refusal, IReadOnlyList<Finding> Findings) Run()
    {
        (Stage stage, string? refusal) = Try();
        return (stage, refusal, [.. _kinds.Select(kind => Finding.Of(file, kind))]);
    }

    private (Stage Stage, string? Refusal) Try()
    {
        Stage stage = Stage.Refused;
        try
        {
            Essay essay = DocxReader.Read(new MemoryStream(file.Bytes), FileName);
            stage = Stage.Read;
            Check(essay);
            byte[] annotated = Annotate(essay);
            stage = Stage.Annotated;
            if (!Texts(annotated).SequenceEqual(Texts(file.Bytes))) _kinds.Add("the text read back differs");
            return (stage, null);
        }
        catch (DocxException refusal)
        {
            Check(refusal);
            if (stage == Stage.Annotated) _kinds.Add($"refused when read back: {Reason(refusal)}");
            return (stage, (stage == Stage.Read ? "when annotated: " : "") + Reason(refusal));
        }
        catch (Exception error)
        {
            _kinds.Add($"{(stage == Stage.Refused ? "read" : stage == Stage.Read ? "annotate" : "read back")}: {Finding.KindOf(error)}");
            return (stage, "(an exception)");
        }
    }

    private byte[] Annotate(Essay essay)
    {
        var assessment = new Assessment(
            essay, new Rubric("any", "Why?", []), EssayKind.Other, [.. essay.Sentences.Select(sentence => new AssessedSentence(sentence, [], []))], [], null)
        {
            Comments = [.. essay.Sentences.Take(MostComments).Select(sentence => new Remark("comment.relevant", sentence.Number))],
        };
        using var output = new MemoryStream();
        new AnnotatedDocx(new ReportOptions(), Wording.Default).Write(assessment, new MemoryStream(file.Bytes), output);
        return output.ToArray();
    }

    private static IEnumerable<string> Texts(byte[] docx) => DocxDocument.Open(new MemoryStream(docx), FileName).Paragraphs.Select(paragraph => paragraph.Text);

    private void Check(Essay essay)
    {
        if (essay.Sentences.Any(sentence => !IsThere(sentence, essay.Paragraphs))) _kinds.Add("a sentence is not where its span says");
        if (essay.Warnings.Any(warning => warning.Message.Contains(Parts.Marker, StringComparison.Ordinal))) _kinds.Add("a warning holds text of the document");
        if (essay.Warnings.Any(warning => warning.Message.Length > LongMessage)) _kinds.Add("a warning of more than 400 letters");
        if (essay.Warnings.Count > 1_000) _kinds.Add("more than 1,000 warnings");
    }

    private static bool IsThere(Sentence sentence, IReadOnlyList<Paragraph> paragraphs) =>
        sentence.Span.Paragraph < paragraphs.Count && sentence.Span.End <= paragraphs[sentence.Span.Paragraph].Text.Length
        && paragraphs[sentence.Span.Paragraph].Text.AsSpan(sentence.Span.Start, sentence.Span.Length).SequenceEqual(sentence.Text);

    private void Check(DocxException refusal)
    {
        string reason = Reason(refusal);
        if (!IsSentence(refusal.Problem) || !IsSentence(refusal.Remedy)) _kinds.Add($"a message that is not two full sentences: {reason}");
        if (refusal.Message.Contains(Parts.Marker, StringComparison.Ordinal)) _kinds.Add($"a message that holds text of the document: {reason}");
        if (refusal.Message.Length > LongMessage) _kinds.Add($"a message of more than 400 letters: {reason}");
    }

    private static bool IsSentence(string text) => Regex.IsMatch(text, @"^[A-Z][^\p{Cc}\p{Cf}]*\.$");

    private static string Reason(DocxException refusal) =>
        Regex.Replace(Regex.Replace(refusal.Problem, @"part .* (is|has|unpacks)\b", "part … $1", RegexOptions.Singleline), @"\d+", "N");
}
