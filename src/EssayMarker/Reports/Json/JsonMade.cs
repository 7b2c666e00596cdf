using System.Text.Json;
using EssayMarker.Assessing;

namespace EssayMarker.Reports.Json;

/// <summary>Writes the hashes by which anyone can make the file again.</summary>
internal sealed class JsonMade(Utf8JsonWriter json)
{
    public void Write(Provenance made, string wordingHash, string optionsHash, string name = "made")
    {
        json.WriteStartObject(name);
        foreach ((string key, string? value) in MadeHashes.Of(made, wordingHash, optionsHash))
            json.WriteString(key, value);
        json.WriteEndObject();
    }
}
