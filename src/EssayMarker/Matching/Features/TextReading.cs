using EssayMarker.Encoder;
using EssayMarker.Matching.Language;
using EssayMarker.Matching.Names;
using EssayMarker.Matching.Vectors;

namespace EssayMarker.Matching.Features;

/// <summary>A text, read and encoded.</summary>
/// <param name="Words">Its words, misspelt names put right.</param>
/// <param name="Mentions">The actors that it names.</param>
/// <param name="Cues">Denials, comparisons, reports.</param>
/// <param name="Encoded">Its vectors.</param>
internal sealed record TextReading(IReadOnlyList<Word> Words, IReadOnlyList<Mention> Mentions, IReadOnlyList<CueHit> Cues, EncodedText Encoded)
{
    private int[]? _content, _counts;
    private string[]? _stems;

    /// <summary>The text as it was written.</summary>
    public required string Raw { get; init; }

    /// <summary>Places of the words that are part of an actor's name.</summary>
    public IReadOnlySet<int> Named { get; } = Mentions.SelectMany(mention => Enumerable.Range(mention.First, mention.Length)).ToHashSet();

    /// <summary>Places of the words that carry subject matter and are no actor's name.</summary>
    public IReadOnlyList<int> Content => _content ??=
        [.. Enumerable.Range(0, Words.Count).Where(at => !Named.Contains(at) && !FunctionWords.Contains(Words[at].Text))];

    /// <summary>The stems of <see cref="Content"/>, each once, in order.</summary>
    public IReadOnlyList<string> Stems => _stems ??= [.. Content.Select(at => Words[at].Stem).Distinct(StringComparer.Ordinal)];

    /// <summary>How often a cue stands in the text; every point asks for most of them.</summary>
    public int Count(Cue cue) => (_counts ??= CountAll())[(int)cue];

    private int[] CountAll()
    {
        var counts = new int[Enum.GetValues<Cue>().Length];
        foreach (CueHit hit in Cues) counts[(int)hit.Cue]++;
        return counts;
    }

    /// <summary>Vectors of <see cref="Content"/>, numbers left out, less what is common.</summary>
    public WordVector[] ContentVectors(float[] common)
    {
        int[] places = [.. Content.Where(at => !char.IsDigit(Words[at].Text[0]))];
        IReadOnlyList<float[]> vectors = WordPool.Of(Encoded, Words, places);
        return [.. places.Select((at, place) => new WordVector(Words[at].Stem, at, Arithmetic.Centred(Arithmetic.Unit(vectors[place]), common)))];
    }
}
