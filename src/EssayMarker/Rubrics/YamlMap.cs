using System.Text;
using YamlDotNet.RepresentationModel;

namespace EssayMarker.Rubrics;

/// <summary>The keys of one mapping, read by type. A key that is not known is a warning, one of the wrong type an error; an empty value counts as left out.</summary>
internal sealed class YamlMap
{
    private const int MaxText = 4000;

    private readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    private readonly string _what;

    /// <param name="source">The file.</param>
    /// <param name="node">The mapping.</param>
    /// <param name="what">What it describes, such as "a point".</param>
    /// <param name="known">The keys that it may have.</param>
    /// <param name="asText">Whether a mere text may stand for it: the value of its first key.</param>
    /// <exception cref="RubricException">The node is no mapping.</exception>
    public YamlMap(YamlSource source, YamlNode node, string what, string[] known, bool asText = false)
    {
        (Source, Node, _what) = (source, node, what);
        if (asText && node is YamlScalarNode)
        {
            if (!IsEmpty(node))
                _values[known[0]] = node;
            return;
        }
        if (node is not YamlMappingNode mapping)
            throw source.Error(node, $"{Kind(node)} stands where {what} should.", $"Write {{ {known[0]}: … }}.");
        foreach ((YamlNode key, YamlNode value) in mapping.Children)
        {
            string name = ((YamlScalarNode)key).Value!;
            if (!known.Contains(name))
                source.Warn(key, $"“{name}” is not a key of {what} and was not read. {Nearest.Offer(name, known)}");
            else if (!IsEmpty(value))
                _values[name] = value;
        }
    }

    public YamlSource Source { get; }

    public YamlNode Node { get; }

    public YamlNode? this[string key] => _values.GetValueOrDefault(key);

    public string Required(string key) => Text(key)
        ?? throw Source.Error(Node, $"“{key}” of {_what} is missing or empty.", $"Add “{key}:” and a text.");

    public string? Text(string key) => this[key] is { } node ? TextOf(Source, node, $"“{key}”") : null;

    /// <summary>A name of up to 64 letters, digits, dots, hyphens and underscores: it becomes part of file names, links and comments.</summary>
    public string Id(string key)
    {
        string id = Required(key);
        return IsId(id) ? id : throw Source.Error(this[key]!, $"“{id}” is not an id.", "An id is up to 64 letters, digits, dots, hyphens and underscores.");
    }

    public bool Flag(string key) => Text(key)?.ToLowerInvariant() switch
    {
        null or "false" or "no" => false,
        "true" or "yes" => true,
        var other => throw Source.Error(this[key]!, $"“{key}” is “{other}”.", "Write true or false."),
    };

    public DateSpan? Date(string key) => this[key] is { } node ? DateOf(node) : null;

    public IReadOnlyList<DateSpan> Dates(string key) => [.. Items(key).Select(DateOf)];

    public IReadOnlyList<string> Texts(string key) => [.. Items(key).Select(item => TextOf(Source, item, $"An item of “{key}”"))];

    /// <summary>The items of a list; none where the key is left out.</summary>
    public IReadOnlyList<YamlNode> Items(string key) => this[key] switch
    {
        null => [],
        YamlSequenceNode list => [.. list.Children],
        var node => throw Source.Error(node, $"“{key}” is {Kind(node).ToLowerInvariant()}, not a list.", $"Write {key}: [ … ], or one item a line, each after “- ”."),
    };

    public static bool IsId(string text) =>
        text.Length is > 0 and <= 64 && text.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_') && text[0] != '.';

    public static string TextOf(YamlSource source, YamlNode node, string what)
    {
        if (node is not YamlScalarNode scalar)
            throw source.Error(node, $"{what} is {Kind(node).ToLowerInvariant()}, not a text.", "Put the text in quotation marks if it holds : , [ ] { }.");
        string text = string.Join(' ', (scalar.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length == 0)
            throw source.Error(node, $"{what} is empty.", "Write its text or take it out.");
        if (text.Length > MaxText)
            throw source.Error(node, $"{what} has {text.Length} characters; at most {MaxText} are read.", "Split or shorten it.");
        if (text.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune.Value is 0xFFFD or 0xFFFE or 0xFFFF))
            throw source.Error(node, $"{what} holds a character that cannot be shown.", "Type the text anew; it may come from another program's clipboard.");
        return text;
    }

    private DateSpan DateOf(YamlNode node)
    {
        string text = TextOf(Source, node, "A date");
        return DateSpan.TryParse(text, out DateSpan span)
            ? span
            : throw Source.Error(node, $"“{text}” is not a date.", "Write 1957, 1957-06, 1957-06-18, or 1946-1948 with the earlier year first.");
    }

    private static bool IsEmpty(YamlNode node) =>
        node is YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: null or "" or "~" or "null" };

    private static string Kind(YamlNode node) => node switch
    {
        YamlMappingNode => "A mapping",
        YamlSequenceNode => "A list",
        _ => "A text",
    };
}
