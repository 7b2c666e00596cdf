using EssayMarker.Encoder;
using EssayMarker.Matching.Language;
using EssayMarker.Matching.Names;
using EssayMarker.Matching.Vectors;

namespace EssayMarker.Matching.Features;

/// <summary>Reads sentences with their contexts; every different text is encoded once, all in one call.</summary>
internal sealed class SentenceReader(RubricReading rubric, SentenceEncoder encoder)
{
    public const int ContextSentences = 3;

    private static readonly HashSet<string> Openings = new(
        "this that these it he she they his her their its such".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Persons = new("he she they his her their him them".Split(' '), StringComparer.Ordinal);

    public IReadOnlyList<SentenceReading> Read(IReadOnlyList<MatchInput> inputs)
    {
        string[] texts = [.. inputs.Select(input => input.Text)
            .Concat(inputs.Where(input => input.Context.Count > 0).Select(input => input.Context[^1])).Distinct(StringComparer.Ordinal)];
        IReadOnlyList<EncodedText> encoded = encoder.EncodeTokens(texts);
        var readings = new Dictionary<string, TextReading>(StringComparer.Ordinal);
        for (int at = 0; at < texts.Length; at++) readings[texts[at]] = rubric.Read(texts[at], encoded[at]);
        IReadOnlyDictionary<MatchInput, float[]> inContext = InContext(inputs.Where(input => GoesOn(input, readings)).Distinct());
        return [.. inputs.Select(input => Read(input, readings, inContext.GetValueOrDefault(input)))];
    }

    /// <summary>Reads those that go on once more, after the sentence that they go on from: "He called it a bribe" says what only then.</summary>
    private Dictionary<MatchInput, float[]> InContext(IEnumerable<MatchInput> goingOn)
    {
        MatchInput[] inputs = [.. goingOn];
        IReadOnlyList<EncodedText> encoded = encoder.EncodeTokens([.. inputs.Select(input => $"{input.Context[^1]} {input.Text}")]);
        return inputs.Zip(encoded).ToDictionary(pair => pair.First, pair => TailVector.Of(pair.Second, pair.First.Context[^1].Length + 1));
    }

    private SentenceReading Read(MatchInput input, Dictionary<string, TextReading> readings, float[]? inContext)
    {
        TextReading text = readings[input.Text];
        IReadOnlyList<Word>[] before = [.. input.Context.TakeLast(ContextSentences)
            .Select(earlier => readings.TryGetValue(earlier, out TextReading? known) ? known.Words : rubric.ReadWords(earlier))];
        IReadOnlyList<Segment> segments = rubric.Subjects.Resolve(text.Words, text.Mentions, before);
        return new SentenceReading
        {
            Text = text,
            Centred = Arithmetic.Centred(text.Encoded.Vector, rubric.Common),
            Before = input.Context.Count > 0 ? readings[input.Context[^1]] : null,
            Segments = segments,
            SegmentVectors = [.. segments.Select(part => Arithmetic.Centred(
                MaskedText.Pool(text.Encoded, text.Words, text.Named, part.First, part.End), rubric.CommonMasked))],
            Kinds = [.. rubric.Kinds.Select(kind => kind.LogOdds(text.Encoded.Vector))],
            Evidence = rubric.Evidence.Find(text.Words),
            Years = Years.Find(text.Words),
            Spoken = [.. segments.SelectMany(part => part.Subjects).Concat(text.Mentions.Select(mention => mention.Actor)).Distinct().Order()],
            GoesOn = GoesOn(input, readings),
            InContext = inContext,
        };
    }

    private static bool GoesOn(MatchInput input, Dictionary<string, TextReading> readings) =>
        input.Context.Count > 0 && LeansBack(readings[input.Text]);

    private static bool LeansBack(TextReading text) =>
        (text.Words.Count > 0 && Openings.Contains(text.Words[0].Text))
        || (text.Mentions.Count == 0 && text.Words.Any(word => Persons.Contains(word.Text)));
}
