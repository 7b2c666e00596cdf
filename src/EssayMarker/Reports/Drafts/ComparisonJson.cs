using System.Text.Encodings.Web;
using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Drafts;
using EssayMarker.Matching;
using EssayMarker.Reports.Json;

namespace EssayMarker.Reports.Drafts;

/// <summary>The comparison of two drafts as data, <c>essaymarker/comparison/1</c>: <c>schemas/comparison.schema.json</c> describes it.</summary>
public sealed class ComparisonJson
{
    /// <summary>The format and its version; a change that breaks a reader gets a new number.</summary>
    public const string Schema = "essaymarker/comparison/1";

    private readonly ReportOptions _options;
    private readonly Wording _wording;

    /// <summary>A writer of comparisons.</summary>
    /// <param name="options">What may be shown.</param>
    /// <param name="wording">The words of remarks.</param>
    /// <exception cref="ArgumentException">The options are for coursework, of which no drafts are compared.</exception>
    public ComparisonJson(ReportOptions options, Wording wording)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.ShowsComparison) throw new ArgumentException("Drafts of coursework are not compared.", nameof(options));
        (_options, _wording) = (options, wording);
    }

    /// <summary>Writes the whole file; the same drafts give the same bytes.</summary>
    public void Write(DraftComparison comparison, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var format = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(output, format))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteString("view", LabelKey.Name(_options.View));
            json.WriteString("note", _wording.Label(_options.HeaderKey));
            WriteDraft(json, "before", comparison.Before);
            WriteDraft(json, "after", comparison.After);
            json.WriteString("relation", LabelKey.Name(comparison.Relation));
            WriteRange(json, comparison);
            WriteStrands(json, comparison);
            WritePoints(json, comparison);
            WriteTargets(json, comparison);
            WriteSentences(json, comparison);
            json.WriteTexts("warnings", ComparisonWarnings.Of(comparison, _wording));
            json.WriteStartObject("made");
            new JsonMade(json).Write(comparison.Before.Made, _wording.Hash, _options.Hash, "before");
            new JsonMade(json).Write(comparison.After.Made, _wording.Hash, _options.Hash, "after");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteDraft(Utf8JsonWriter json, string name, Assessment draft)
    {
        json.WriteStartObject(name);
        json.WriteString("file", draft.Essay.FileName);
        json.WriteString("kind", LabelKey.Name(draft.Kind));
        json.WriteNumber("words", draft.Essay.Words);
        json.WriteEndObject();
    }

    private void WriteRange(Utf8JsonWriter json, DraftComparison comparison)
    {
        if (comparison.Range is not { } range)
        {
            json.WriteNull("range");
            return;
        }

        json.WriteStartObject("range");
        json.WriteString("levelMoved", LabelKey.Name(range.Level));
        if (_options.ShowsMarks)
        {
            json.WriteString("marksMoved", LabelKey.Name(range.Marks));
            json.WriteBoolean("overlap", range.Overlap);
        }

        WriteLevel(json, "before", range.Before);
        WriteLevel(json, "after", range.After);
        json.WriteEndObject();
    }

    private void WriteLevel(Utf8JsonWriter json, string name, LevelJudgement judgement)
    {
        json.WriteStartObject(name);
        json.WriteNumber("level", judgement.Level.Number);
        if (judgement.Possibly is { } other) json.WriteNumber("possibly", other.Number);
        json.WriteString("words", _wording.Level(judgement));
        if (_options.ShowsMarks) json.WriteMarks(judgement.Marks);
        json.WriteEndObject();
    }

    private void WriteStrands(Utf8JsonWriter json, DraftComparison comparison)
    {
        json.WriteStartArray("strands");
        foreach (StrandChange strand in comparison.Strands)
        {
            json.WriteStartObject();
            json.WriteString("strand", strand.After.Strand);
            json.WriteString("name", _wording.Strand(strand.After.Strand));
            json.WriteNumber("before", strand.Before.Level);
            json.WriteNumber("after", strand.After.Level);
            json.WriteString("moved", LabelKey.Name(strand.Level));
            if (_options.ShowsMarks)
            {
                json.WriteDecimals("positionBefore", strand.Before.Position);
                json.WriteDecimals("positionAfter", strand.After.Position);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>To a student, a point that was found in neither draft is a question and no more.</summary>
    private void WritePoints(Utf8JsonWriter json, DraftComparison comparison)
    {
        json.WriteStartArray("points");
        foreach (PointChange change in comparison.Points)
        {
            json.WriteStartObject();
            json.WriteString("id", change.Point.Id);
            if (change.Point.Side is not null) json.WriteString("side", change.Point.Side);
            json.WriteString("before", StatusNames.Of(change.Before.Status));
            json.WriteString("after", StatusNames.Of(change.After.Status));
            json.WriteString("moved", LabelKey.Name(change.Movement));
            json.WriteTexts("sentencesBefore", change.Before.Sentences.Select(JsonValues.SentenceId));
            json.WriteTexts("sentencesAfter", change.After.Sentences.Select(JsonValues.SentenceId));
            if (change.After.Status == PointStatus.NotFound && change.Point.Ask is not null) json.WriteString("ask", change.Point.Ask);
            if (_options.ShowsScheme) json.WriteString("statement", change.Point.Statement);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTargets(Utf8JsonWriter json, DraftComparison comparison)
    {
        json.WriteStartArray("targets");
        foreach (Target target in comparison.Targets)
        {
            json.WriteStartObject();
            json.WriteString("key", target.Step.Key);
            json.WriteString("text", _wording.Remark(target.Step, _options.View));
            json.WriteString("state", LabelKey.Name(target.State));
            if (target.Step.Point is not null) json.WriteString("point", target.Step.Point);
            json.WriteTexts("sentencesBefore", target.Step.Sentences.Select(JsonValues.SentenceId));
            json.WriteTexts("sentencesAfter", target.Sentences.Select(JsonValues.SentenceId));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSentences(Utf8JsonWriter json, DraftComparison comparison)
    {
        json.WriteStartArray("sentences");
        foreach (SentencePair pair in comparison.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("change", LabelKey.Name(pair.Change));
            if (pair.Before is { } before)
            {
                json.WriteString("before", JsonValues.SentenceId(before));
                json.WriteString("textBefore", comparison.Before.Essay.Sentences[before - 1].Text);
            }

            if (pair.After is { } after)
            {
                json.WriteString("after", JsonValues.SentenceId(after));
                json.WriteString("textAfter", comparison.After.Essay.Sentences[after - 1].Text);
            }

            if (pair is { Before: not null, After: not null }) json.WriteDecimals("likeness", pair.Likeness);
            if (pair.IsMoved) json.WriteBoolean("moved", true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
