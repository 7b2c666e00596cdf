using System.Text.Encodings.Web;
using System.Text.Json;
using EssayMarker.Batch.Results.Copies;
using EssayMarker.Reports;

namespace EssayMarker.Batch.Results;

/// <summary>The class as data, <c>essaymarker/class/1</c>: <c>schemas/class.schema.json</c> describes it. For teachers.</summary>
internal sealed class ClassJson(ReportOptions options, Wording wording)
{
    /// <summary>The format and its version.</summary>
    public const string Schema = "essaymarker/class/1";

    public void Write(ClassResults results, Stream output)
    {
        var format = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(output, format))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("note", wording.Label(options.HeaderKey));
            json.WriteString("question", results.Rubric.Question);
            json.WriteString("rubric", results.Rubric.Id);
            WriteAll(json, "essays", results.Essays, WriteEssay);
            WriteAll(json, "failures", results.Failures, WriteFailure);
            if (!options.IsCoursework)
            {
                WriteAll(json, "review", results.Review, WriteReview);
                WriteAll(json, "points", results.Points, WritePoint);
                WriteAll(json, "levels", results.Levels, WriteLevel);
                json.WriteBoolean("levelsBunched", results.AreLevelsBunched);
                WriteAll(json, "strands", results.Strands, WriteStrand);
                json.WriteStartArray("reteach");
                foreach (PointUse point in results.Reteach)
                    json.WriteStringValue(point.Point.Id);
                json.WriteEndArray();
                WriteAll(json, "alike", results.Copies, WritePair);
            }
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteEssay(Utf8JsonWriter json, EssayRecord essay)
    {
        json.WriteString("path", essay.Path);
        json.WriteString("reports", essay.Stem);
        json.WriteNumber("words", essay.Row.Words);
        if (options.IsCoursework)
            return;
        json.WriteString("kind", essay.Row.Kind);
        if (essay.Row.Level is { } level)
            json.WriteNumber("level", level);
        if (essay.Row.Possibly is { } possibly)
            json.WriteNumber("possibly", possibly);
        if (essay.Row.Marks is { } marks)
        {
            json.WriteStartObject("marks");
            json.WriteNumber("low", marks.Low);
            json.WriteNumber("likely", marks.Likely);
            json.WriteNumber("high", marks.High);
            json.WriteEndObject();
        }
        json.WriteStartObject("strands");
        foreach ((string strand, int at) in essay.Row.Strands.OrderBy(each => each.Key, StringComparer.Ordinal))
            json.WriteNumber(strand, at);
        json.WriteEndObject();
        json.WriteStartObject("points");
        foreach ((string point, string status) in essay.Row.Statuses.OrderBy(each => each.Key, StringComparer.Ordinal))
            json.WriteString(point, status);
        json.WriteEndObject();
        json.WriteStartArray("warnings");
        foreach (string warning in essay.Row.Warnings)
            json.WriteStringValue(warning);
        json.WriteEndArray();
    }

    private static void WriteFailure(Utf8JsonWriter json, BatchResult.Failed failure)
    {
        json.WriteString("path", failure.Path);
        json.WriteString("problem", failure.Problem);
        json.WriteString("remedy", failure.Remedy);
    }

    private void WriteReview(Utf8JsonWriter json, ReviewItem item)
    {
        json.WriteString("path", item.Essay.Path);
        WriteAll(json, "reasons", item.Reasons, (inner, reason) =>
        {
            inner.WriteString("key", reason.Key);
            inner.WriteString("text", ClassWords.Reason(wording, reason));
        });
    }

    private static void WritePoint(Utf8JsonWriter json, PointUse use)
    {
        json.WriteString("id", use.Point.Id);
        json.WriteNumber("met", use.Met);
        json.WriteNumber("partly", use.Partly);
        json.WriteNumber("misattributed", use.Misattributed);
        json.WriteNumber("notFound", use.NotFound);
        json.WriteNumber("other", use.Others);
    }

    private static void WriteLevel(Utf8JsonWriter json, (int? Level, int Essays) level)
    {
        if (level.Level is { } number)
            json.WriteNumber("level", number);
        else
            json.WriteNull("level");
        json.WriteNumber("essays", level.Essays);
    }

    private static void WriteStrand(Utf8JsonWriter json, (string Strand, IReadOnlyList<int> Essays, double Mean) strand)
    {
        json.WriteString("strand", strand.Strand);
        json.WriteStartArray("essays");
        foreach (int count in strand.Essays)
            json.WriteNumberValue(count);
        json.WriteEndArray();
        json.WriteNumber("mean", strand.Mean);
    }

    private static void WritePair(Utf8JsonWriter json, LikeEssays pair)
    {
        json.WriteString("first", pair.First);
        json.WriteString("second", pair.Second);
        json.WriteNumber("words", pair.Words);
        WriteAll(json, "passages", pair.Passages, (inner, passage) =>
        {
            inner.WriteString("first", passage.First);
            inner.WriteString("second", passage.Second);
            inner.WriteNumber("words", passage.Words);
        });
    }
}
