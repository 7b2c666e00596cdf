using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Essays;

namespace EssayMarker.Reports.Json;

/// <summary>Writes what the text is and, for the teacher, all of it that was not marked.</summary>
internal sealed class JsonEssay(Utf8JsonWriter json, ReportOptions options)
{
    public void Write(Assessment assessment)
    {
        Essay essay = assessment.Essay;
        json.WriteStartObject("essay");
        json.WriteString("file", essay.FileName);
        json.WriteString("kind", LabelKey.Name(assessment.Kind));
        json.WriteNumber("words", essay.Words);
        json.WriteString("question", assessment.Rubric.Question);
        json.WriteEndObject();
        if (options.ShowsUnmarkedText)
            WriteUnmarked(essay);
    }

    private void WriteUnmarked(Essay essay)
    {
        json.WriteStartArray("notMarked");
        foreach (Paragraph paragraph in essay.Paragraphs.Where(IsUnmarked))
        {
            json.WriteStartObject();
            json.WriteNumber("paragraph", paragraph.Number);
            json.WriteString("role", LabelKey.Name(paragraph.Role));
            json.WriteString("text", paragraph.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();

        json.WriteStartArray("setAside");
        foreach (SetAsideText aside in essay.SetAside)
        {
            json.WriteStartObject();
            json.WriteString("kind", LabelKey.Name(aside.Kind));
            json.WriteString("text", aside.Text);
            if (aside.Where is { } where)
                json.WriteSpan(where);
            json.WriteEndObject();
        }
        json.WriteEndArray();

        json.WriteStartArray("existingComments");
        foreach (ExistingComment comment in essay.Comments)
        {
            json.WriteStartObject();
            json.WriteString("author", comment.Author);
            json.WriteString("text", comment.Text);
            if (comment.Where is { } where)
                json.WriteSpan(where);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static bool IsUnmarked(Paragraph paragraph) =>
        paragraph.Role is not (ParagraphRole.Body or ParagraphRole.Note or ParagraphRole.Empty);
}
