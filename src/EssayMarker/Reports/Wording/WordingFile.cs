using System.Text;
using EssayMarker.Essays;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EssayMarker.Reports;

/// <summary>A wording file as it stands (<c>essaymarker/wording/1</c>): two sections of lines, nothing nested.</summary>
internal sealed class WordingFile
{
    private const string Schema = "essaymarker/wording/1";
    private const int MaxBytes = 1024 * 1024;
    private static readonly string[] Keys = ["schema", "language", "remarks", "labels"];

    private readonly Dictionary<string, Entry> _remarks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _labels = new(StringComparer.Ordinal);

    /// <exception cref="WordingException">The bytes are not such a file.</exception>
    public WordingFile(byte[] bytes, string file)
    {
        File = file;
        Hash = ContentHash.Of(bytes);
        try
        {
            ReadKeys(new Parser(new StringReader(Decode(bytes))));
        }
        catch (YamlException error)
        {
            throw Error(error.Start, $"This is not YAML: {error.Message.TrimEnd('.')}.", "Put texts in \"double quotation marks\" and indent with spaces.", error);
        }
    }

    /// <summary>A line with the place it stands at.</summary>
    public sealed record Entry(WordingLine Line, Mark Start);

    public string File { get; }

    public string Hash { get; }

    public string? Language { get; private set; }

    public IReadOnlyDictionary<string, Entry> Remarks => _remarks;

    public IReadOnlyDictionary<string, Entry> Labels => _labels;

    public WordingException Error(Mark start, string problem, string remedy, Exception? inner = null) =>
        new(File, (int)start.Line, problem, remedy, inner);

    private string Decode(byte[] bytes)
    {
        if (bytes.Length > MaxBytes)
            throw new WordingException(File, 0, "The file is larger than 1 MB.", "Keep only the lines that you change.");
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException error)
        {
            throw new WordingException(File, 0, "This is not a text file in UTF-8.", "Save it as plain text with the encoding UTF-8.", error);
        }
    }

    private void ReadKeys(Parser yaml)
    {
        yaml.Consume<StreamStart>();
        if (!yaml.TryConsume<DocumentStart>(out _) || !yaml.TryConsume<MappingStart>(out _))
            throw new WordingException(File, 0, "The file does not begin with keys.", $"Begin with “schema: {Schema}”.");

        bool hasSchema = false;
        while (yaml.TryConsume<Scalar>(out Scalar? key))
        {
            switch (key.Value)
            {
                case "schema":
                    if (Text(yaml, key) != Schema)
                        throw Error(key.Start, "This is not a wording file of a version that is known.", $"Write “schema: {Schema}”.");
                    hasSchema = true;
                    break;
                case "language":
                    Language = Text(yaml, key);
                    break;
                case "remarks":
                    ReadSection(yaml, key, _remarks);
                    break;
                case "labels":
                    ReadSection(yaml, key, _labels);
                    break;
                default:
                    throw Error(key.Start, $"“{key.Value}” is not a key of a wording file.", $"Known here: {string.Join(", ", Keys)}.");
            }
        }
        yaml.Consume<MappingEnd>();
        if (!hasSchema)
            throw new WordingException(File, 0, "The schema is missing.", $"Begin with “schema: {Schema}”.");
    }

    private void ReadSection(Parser yaml, Scalar section, Dictionary<string, Entry> entries)
    {
        if (!yaml.TryConsume<MappingStart>(out _))
            throw Error(section.Start, $"“{section.Value}” holds no lines.", "Write each as “key: \"text\"”, indented by two spaces, or leave the section out.");
        while (yaml.TryConsume<Scalar>(out Scalar? key))
        {
            if (entries.TryGetValue(key.Value, out Entry? first))
                throw Error(key.Start, $"The key “{key.Value}” stands here and at line {first.Start.Line}.", "Keep one of them.");
            string text = Text(yaml, key);
            try
            {
                entries.Add(key.Value, new Entry(new WordingLine(text), key.Start));
            }
            catch (FormatException error)
            {
                throw Error(key.Start, error.Message, "Write a place as {name}, and no other braces.", error);
            }
        }
        yaml.Consume<MappingEnd>();
    }

    private string Text(Parser yaml, Scalar key) => yaml.TryConsume<Scalar>(out Scalar? text) && !string.IsNullOrWhiteSpace(text.Value)
        ? text.Value
        : throw Error(key.Start, $"“{key.Value}” has no text.", "Write a text after the colon, in \"double quotation marks\", or take the line out.");
}
