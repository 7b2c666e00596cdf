using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace EssayMarker.Reports;

/// <summary>The phrases that feedback in one language must not hold; a file beside that language's wording.</summary>
internal sealed class PhraseFile
{
    /// <summary>The format and its version.</summary>
    public string Schema { get; set; } = "";

    /// <summary>They blame the student.</summary>
    public string[] Blame { get; set; } = [];

    /// <summary>They fit nearly any essay.</summary>
    public string[] Vague { get; set; } = [];

    /// <summary>Reads a file that comes with the program.</summary>
    public static PhraseFile Read(string resource)
    {
        using var reader = new StreamReader(typeof(PhraseFile).Assembly.GetManifestResourceStream(resource)!);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<PhraseFile>(reader);
    }
}
