using EssayMarker.Encoder;
using EssayMarker.Matching.Language;
using EssayMarker.Matching.Models;
using EssayMarker.Matching.Names;
using EssayMarker.Matching.Vectors;
using EssayMarker.Rubrics;

namespace EssayMarker.Matching.Features;

/// <summary>A rubric as matching sees it: all its texts encoded and read, once.</summary>
internal sealed class RubricReading
{
    private readonly Spelling _spelling;

    public RubricReading(Rubric rubric, SentenceEncoder encoder, IReadOnlyList<SentenceKind> kinds)
    {
        Kinds = kinds;
        SentenceKind denial = kinds.Single(kind => kind.Name == SentenceKind.Denial);
        Actors = new ActorBook(rubric);
        Subjects = new Subjects(Actors);
        // A word that is one piece of the encoder's vocabulary is no slip of the pen.
        _spelling = new Spelling([.. TextsOf(rubric).SelectMany(WordReader.Read)], word => encoder.Tokenizer.Tokenize(word).Count == 3);
        string[][] texts = [.. rubric.Points.Select(point => point.Clauses.Select(clause => clause.Text).Prepend(point.Statement).ToArray())];
        string[][] evidence = [.. rubric.Points.Select(point => point.Evidence.Select(item => item.Text).ToArray())];
        var encoded = new Queue<EncodedText>(encoder.EncodeTokens([.. texts.Concat(evidence).SelectMany(all => all)]));
        TextReading[][] readings = [.. texts.Select(all => all.Select(text => Read(text, encoded.Dequeue())).ToArray())];
        TextReading[][] evidenceReadings = [.. evidence.Select(all => all.Select(text => Read(text, encoded.Dequeue())).ToArray())];
        float[][][] evidenceVectors = [.. evidenceReadings.Select(all => all.Select(text => text.Encoded.Vector).ToArray())];

        Common = Mean([.. readings.SelectMany(all => all).Select(text => text.Encoded.Vector)], encoder.Dimensions);
        float[][][] masked = [.. readings.Select(all => all.Select(Mask).ToArray())];
        CommonMasked = Mean([.. masked.SelectMany(all => all)], encoder.Dimensions);
        CommonEvidence = Mean([.. evidenceVectors.SelectMany(all => all)], encoder.Dimensions);
        float[] nothing = new float[encoder.Dimensions];
        CommonWord = Mean([.. readings.SelectMany(all => all).SelectMany(text => text.ContentVectors(nothing)).Select(word => word.Vector)], encoder.Dimensions);
        Points = [.. rubric.Points.Select((point, at) => new PointReading
        {
            Point = point,
            Texts = readings[at],
            Centred = [.. readings[at].Select(text => Arithmetic.Centred(text.Encoded.Vector, Common))],
            Masked = [.. masked[at].Select(vector => Arithmetic.Centred(vector, CommonMasked))],
            Actors = [.. point.Clauses.Select(clause => ActorsOf(clause.Actors)).Prepend([])],
            HasActors = point.Clauses.SelectMany(clause => clause.Actors).Concat(point.Evidence.SelectMany(item => item.Actors))
                .Any(id => Actors.IndexOf(id) >= 0),
            Evidence = [.. evidenceVectors[at].Select(vector => Arithmetic.Centred(vector, CommonEvidence))],
            Denials = [.. readings[at].Select(text => denial.LogOdds(text.Encoded.Vector))],
            Words = [.. readings[at].Select(text => text.ContentVectors(CommonWord))],
            EvidenceWords = [.. evidenceReadings[at].Select(text => text.ContentVectors(CommonWord))],
            Stems = StemsOf(point, readings[at]),
        })];
        Rarity = new Rarity([.. Points.Select(point => point.Stems)]);
        Evidence = new EvidenceBook(rubric, Actors, Rarity);
        Owners = new OwnedWords(Points, Evidence);
    }

    public IReadOnlyList<SentenceKind> Kinds { get; }

    public ActorBook Actors { get; }

    public Subjects Subjects { get; }

    public IReadOnlyList<PointReading> Points { get; }

    public Rarity Rarity { get; }

    public EvidenceBook Evidence { get; }

    public OwnedWords Owners { get; }

    /// <summary>What all statements and clauses have in common: the topic.</summary>
    public float[] Common { get; }

    /// <summary>As <see cref="Common"/>, with names left out.</summary>
    public float[] CommonMasked { get; }

    /// <summary>What all words have in common.</summary>
    public float[] CommonWord { get; }

    /// <summary>What all evidence has in common.</summary>
    public float[] CommonEvidence { get; }

    public TextReading Read(string text, EncodedText encoded)
    {
        Word[] words = _spelling.Correct(WordReader.Read(text));
        return new TextReading(words, Actors.Find(words), CueFinder.Find(words), encoded) { Raw = text };
    }

    public Word[] ReadWords(string text) => _spelling.Correct(WordReader.Read(text));

    private IReadOnlyList<int> ActorsOf(IReadOnlyList<string> ids) => [.. ids.Select(Actors.IndexOf).Where(actor => actor >= 0)];

    private static float[] Mask(TextReading text) => MaskedText.Pool(text.Encoded, text.Words, text.Named, 0, text.Words.Count);

    // Fewer than three points have nothing in common but the points themselves.
    private static float[] Mean(IReadOnlyList<float[]> vectors, int size) => vectors.Count < 3 ? new float[size] : Arithmetic.Mean(vectors, size);

    private static HashSet<string> StemsOf(Point point, TextReading[] texts) =>
        [.. texts.SelectMany(text => text.Stems), .. point.Evidence.SelectMany(item => item.Aliases.Prepend(item.Text)).SelectMany(WordReader.Read)
            .Where(word => !FunctionWords.Contains(word.Text)).Select(word => word.Stem)];

    private static IEnumerable<string> TextsOf(Rubric rubric) =>
        rubric.Points.SelectMany(point => point.Clauses.Select(clause => clause.Text).Prepend(point.Statement)
                .Concat(point.Evidence.SelectMany(item => item.Aliases.Prepend(item.Text))))
            .Concat(rubric.Actors.Concat(rubric.Others).SelectMany(actor => actor.Aliases.Prepend(actor.Name)))
            .Append(rubric.Question);
}
