using System.Text;
using EssayMarker.Essays;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace EssayMarker.Rubrics;

/// <summary>One YAML file in memory: its tree, its hash, and the only place where its errors and warnings are worded with file, line and column.</summary>
internal sealed class YamlSource
{
    /// <summary>The largest file that is read; the longest rubric we know has a tenth of it.</summary>
    public const int MaxBytes = 1024 * 1024;

    private readonly List<Warning> _warnings = [];

    private YamlSource(byte[] bytes, string file)
    {
        File = file;
        Hash = ContentHash.Of(bytes);
        string text = Decode(bytes);
        Root = Load(text);
    }

    public string File { get; }

    public string Hash { get; }

    public YamlMappingNode Root { get; }

    public IReadOnlyList<Warning> Warnings => _warnings;

    public static YamlSource Parse(byte[] bytes, string file) => new(bytes, file);

    /// <exception cref="RubricException">The file is missing, a folder, unreadable, too large, or not one YAML mapping.</exception>
    public static YamlSource Read(string path)
    {
        if (Directory.Exists(path))
            throw new RubricException(path, 0, 0, "This is a folder.", "Name the YAML file in it.");
        if (!System.IO.File.Exists(path))
            throw new RubricException(path, 0, 0, "There is no such file.", "Check the path and the ending (.yaml).");
        try
        {
            using FileStream stream = System.IO.File.OpenRead(path);
            var bytes = new byte[MaxBytes + 1];
            return new(bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)], path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new RubricException(path, 0, 0, "The file cannot be read.", "Check that you may read it and that no other program holds it open.", error);
        }
    }

    public RubricException Error(YamlNode node, string problem, string remedy) =>
        new(File, (int)node.Start.Line, (int)node.Start.Column, problem, remedy);

    public void Warn(YamlNode node, string message) =>
        _warnings.Add(new Warning($"{File}:{node.Start.Line}:{node.Start.Column}: {message}"));

    private string Decode(byte[] bytes)
    {
        if (bytes.Length > MaxBytes)
            throw Whole("The file is larger than 1 MB.", "A rubric is text of a few pages: check that this is one, or split it.");
        try
        {
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            if (!text.Contains('\0', StringComparison.Ordinal))
                return text.TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            // Said below, in words of ours.
        }
        throw Whole("This is not a text file in UTF-8.", "Save it as plain text with the encoding UTF-8.");
    }

    private YamlMappingNode Load(string text)
    {
        try
        {
            YamlGate.Check(text, File);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is not [{ RootNode: var root }] || root is YamlScalarNode { Value: null or "" })
                throw Whole("The file is empty.", "Begin with “schema:”, as the README of the rubrics folder shows.");
            return root as YamlMappingNode
                ?? throw Error(root, "The file does not begin with keys.", "Begin with “schema:”, as the README of the rubrics folder shows.");
        }
        catch (YamlException error)
        {
            throw NotYaml(error, text);
        }
    }

    /// <remarks>The parser reports a tab where the mapping around it begins; the author needs the line that holds it.</remarks>
    private RubricException NotYaml(YamlException error, string text)
    {
        string problem = $"This is not YAML: {error.Message.TrimEnd('.')}.";
        int line = (int)error.Start.Line;
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int tabbed = Array.FindIndex(lines, Math.Clamp(line - 1, 0, lines.Length), source => source.TakeWhile(char.IsWhiteSpace).Contains('\t')) + 1;
        if (tabbed == line || (tabbed > line && error.Message.Contains("tab", StringComparison.Ordinal)))
            return new(File, tabbed, 1, problem, "Indent with spaces: YAML does not allow tabs there.", error);
        const string Remedy = "Check the indentation and the brackets, and put text that holds : # , [ ] { } or quotation marks in \"double quotation marks\".";
        return new(File, line, (int)error.Start.Column, problem, Remedy, error);
    }

    private RubricException Whole(string problem, string remedy) => new(File, 0, 0, problem, remedy);
}
