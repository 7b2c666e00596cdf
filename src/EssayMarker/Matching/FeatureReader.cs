using EssayMarker.Encoder;
using EssayMarker.Matching.Features;
using EssayMarker.Matching.Language;
using EssayMarker.Matching.Models;
using EssayMarker.Matching.Vectors;
using EssayMarker.Rubrics;

namespace EssayMarker.Matching;

/// <summary>Reads the numbers that matching decides by; the classifiers are trained on what it gives.</summary>
/// <remarks>The rubric is read and encoded once, in the constructor. Safe to share between threads.</remarks>
public sealed class FeatureReader
{
    private readonly RubricReading _rubric;
    private readonly SentenceEncoder _encoder;
    private readonly SentenceReader _sentences;
    private readonly ScoreReader _scores;

    /// <summary>A reader for one rubric.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="encoder">Gives the vectors.</param>
    /// <param name="kinds">Those of the model, all of <see cref="SentenceKind.Names"/> in order.</param>
    /// <exception cref="ModelException">The kinds are for vectors of another size.</exception>
    public FeatureReader(Rubric rubric, SentenceEncoder encoder, IReadOnlyList<SentenceKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(encoder);
        ArgumentNullException.ThrowIfNull(kinds);
        if (kinds.Any(kind => kind.Weights.Count != encoder.Dimensions))
            throw new ModelException("matching.json", null, $"Its kinds are not for vectors of {encoder.Dimensions} numbers, as this encoder gives.",
                "Use the file that came with the encoder, or train it: see evaluation/README.md.");
        _rubric = new RubricReading(rubric, encoder, kinds);
        _encoder = encoder;
        _sentences = new SentenceReader(_rubric, encoder);
        _scores = new ScoreReader(_rubric);
    }

    /// <summary>The features' names with what they say, in the order of the values.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Features { get; } =
        [.. FeatureTable.All.Select(feature => (feature.Name, feature.Meaning))];

    /// <summary>For each sentence and each point of the rubric, in its order, the values of all features, rounded to 4 decimals.</summary>
    public IReadOnlyList<IReadOnlyList<double[]>> Read(IReadOnlyList<MatchInput> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return [.. ReadPairs(sentences).Pairs.Select(pairs => (IReadOnlyList<double[]>)[.. pairs.Select(Values)])];
    }

    /// <summary>Each sentence's vector, less what the rubric's texts have in common, at unit length.</summary>
    public IReadOnlyList<float[]> ReadVectors(IReadOnlyList<MatchInput> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return [.. _sentences.Read(sentences).Select(sentence => sentence.Centred)];
    }

    /// <summary>Each sentence with each point, and the sentence's own vector; without points there is nothing else to read.</summary>
    internal (IReadOnlyList<IReadOnlyList<Pair>> Pairs, IReadOnlyList<float[]> Vectors) ReadPairs(IReadOnlyList<MatchInput> sentences)
    {
        if (_rubric.Points.Count == 0)
            return ([.. sentences.Select(_ => Array.Empty<Pair>())], [.. _encoder.EncodeTokens([.. sentences.Select(sentence => sentence.Text)]).Select(text => text.Vector)]);
        IReadOnlyList<SentenceReading> readings = _sentences.Read(sentences);
        var pairs = new Pair[readings.Count][];
        Parallel.For(0, pairs.Length, at => pairs[at] = PairsOf(readings[at]));
        return (pairs, [.. readings.Select(reading => reading.Text.Encoded.Vector)]);
    }

    internal IReadOnlyList<SentencePart> ReadParts(MatchInput sentence)
    {
        Word[] words = _rubric.ReadWords(sentence.Text);
        IReadOnlyList<Word>[] before = [.. sentence.Context.TakeLast(SentenceReader.ContextSentences).Select(_rubric.ReadWords)];
        return [.. PartReader.Read(_rubric.Subjects.Resolve(words, _rubric.Actors.Find(words), before), words, _rubric.Actors)];
    }

    internal static double[] Values(Pair pair) => [.. FeatureTable.All.Select(feature => Arithmetic.Round(feature.Read(pair)))];

    private Pair[] PairsOf(SentenceReading sentence)
    {
        Scores[] scores = _scores.Read(sentence);
        return [.. Enumerable.Range(0, scores.Length).Select(at => new Pair(_rubric, sentence, scores, at))];
    }
}
