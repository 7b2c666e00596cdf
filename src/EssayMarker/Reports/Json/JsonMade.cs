using System.Text.Json;
using EssayMarker.Assessing;

namespace EssayMarker.Reports.Json;

/// <summary>Writes the hashes by which anyone can make the file again.</summary>
internal sealed class JsonMade(Utf8JsonWriter json)
{
    public void Write(Provenance made, string wordingHash, string optionsHash, string name = "made")
    {
        json.WriteStartObject(name);
        json.WriteString("program", made.Program);
        json.WriteString("essay", made.Essay);
        json.WriteString("model", made.Model);
        json.WriteString("rubric", made.Rubric);
        json.WriteString("levels", made.Levels);
        json.WriteString("facts", made.Facts);
        json.WriteString("decisions", made.Decisions);
        json.WriteString("calibration", made.Calibration);
        json.WriteString("wording", wordingHash);
        json.WriteString("options", optionsHash);
        json.WriteEndObject();
    }
}
