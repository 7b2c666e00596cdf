using System.Text.Json;
using EssayMarker.Assessing;

namespace EssayMarker.Reports.Json;

/// <summary>Writes remarks with their words and the ids of their sentences.</summary>
internal sealed class JsonRemarks(Utf8JsonWriter json, ReportOptions options, Wording wording)
{
    public void WriteAll(string name, IEnumerable<Remark> remarks)
    {
        json.WriteStartArray(name);
        foreach (Remark remark in remarks)
            Write(remark);
        json.WriteEndArray();
    }

    /// <summary>Writes a remark or, where there is none, null.</summary>
    public void WriteOne(string name, Remark? remark)
    {
        json.WritePropertyName(name);
        if (remark is null)
            json.WriteNullValue();
        else
            Write(remark);
    }

    private void Write(Remark remark)
    {
        json.WriteStartObject();
        json.WriteString("key", remark.Key);
        if (wording.Category(remark) is { } category)
            json.WriteString("category", category);
        json.WriteString("text", wording.Remark(remark, options.View));
        if (remark.Point is not null)
            json.WriteString("point", remark.Point);
        json.WriteSentenceIds(remark.Sentences);
        json.WriteEndObject();
    }
}
