using System.Text.Json;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports.Json;

/// <summary>Writes all that coursework mode has to say: the criteria, and neutral questions about approach.</summary>
internal sealed class JsonCriteria(Utf8JsonWriter json, Wording wording)
{
    public void Write(Rubric rubric)
    {
        json.WriteStartArray("criteria");
        foreach (Criterion criterion in Criterion.Of(rubric, wording))
        {
            json.WriteStartObject();
            json.WriteString("name", criterion.Name);
            json.WriteString("question", criterion.Question);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
