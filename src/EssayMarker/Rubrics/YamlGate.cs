using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EssayMarker.Rubrics;

/// <summary>Refuses what a rubric never needs, before any tree is built: aliases (a few lines of them can unfold to gigabytes), deep nesting, several documents, doubled keys.</summary>
internal static class YamlGate
{
    /// <summary>The format itself nests seven deep.</summary>
    private const int MaxDepth = 16;

    /// <exception cref="RubricException">The text holds one of these.</exception>
    /// <exception cref="YamlException">The text is not YAML.</exception>
    public static void Check(string text, string file)
    {
        var open = new Stack<Opened>();
        int documents = 0;
        var scanner = new Scanner(new StringReader(text));
        var parser = new Parser(scanner);
        while (MoveNext(parser, scanner))
        {
            ParsingEvent current = parser.Current!;
            if (current is DocumentStart && ++documents > 1)
                throw Refused("A second document begins here.", "Keep one document a file: remove “---” and what follows.");
            if (current is AnchorAlias || current is NodeEvent { Anchor.IsEmpty: false })
                throw Refused("Anchors (&) and aliases (*) are not read.", "Write the text out, or put it in quotation marks if it begins with & or *.");
            if (current is MappingEnd or SequenceEnd)
                open.Pop();
            if (current is not (Scalar or MappingStart or SequenceStart))
                continue;

            if (open.TryPeek(out Opened? parent) && parent.TakesKey())
            {
                if (current is not Scalar key)
                    throw Refused("A list or mapping stands where a key should.", "Put text that holds [ ] { } in quotation marks.");
                if (!parent.Keys.TryAdd(key.Value, (int)key.Start.Line))
                    throw Refused($"The key “{key.Value}” stands here and at line {parent.Keys[key.Value]}.", "Keep one of them.");
            }
            if (current is MappingStart or SequenceStart)
                open.Push(new Opened(current is MappingStart));
            if (open.Count > MaxDepth)
                throw Refused($"This is nested more than {MaxDepth} deep.", "A rubric nests seven deep: check the brackets.");

            RubricException Refused(string problem, string remedy) =>
                new(file, (int)current.Start.Line, (int)current.Start.Column, problem, remedy);
        }
    }

    /// <remarks>On some malformed text, such as a bracketed text that runs on in the first column of the next line, the scanner of YamlDotNet 16.3 breaks down instead of reporting it.</remarks>
    private static bool MoveNext(Parser parser, Scanner scanner)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception error) when (error is not YamlException)
        {
            Mark place = scanner.CurrentPosition;
            throw new YamlException(place, place, "While scanning, found text that cannot begin here.", error);
        }
    }

    /// <summary>A mapping or list whose end has not come yet.</summary>
    private sealed class Opened(bool isMapping)
    {
        private bool _valueIsNext;

        public Dictionary<string, int> Keys { get; } = new(StringComparer.Ordinal);

        /// <summary>Whether the node that comes now is a key; the one after it is its value.</summary>
        public bool TakesKey()
        {
            bool key = isMapping && !_valueIsNext;
            _valueIsNext = key;
            return key;
        }
    }
}
