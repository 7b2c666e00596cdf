using EssayMarker.Encoder;
using EssayMarker.Matching.Language;
using EssayMarker.Matching.Names;

namespace EssayMarker.Matching.Features;

/// <summary>A text, read and encoded.</summary>
/// <param name="Words">Its words, misspelt names put right.</param>
/// <param name="Mentions">The actors that it names.</param>
/// <param name="Cues">Denials, comparisons, reports.</param>
/// <param name="Encoded">Its vectors.</param>
internal sealed record TextReading(IReadOnlyList<Word> Words, IReadOnlyList<Mention> Mentions, IReadOnlyList<CueHit> Cues, EncodedText Encoded)
{
    /// <summary>The stems that carry subject matter and are no actor's name, each once, in order.</summary>
    public IReadOnlyList<string> Stems { get; } = ContentOf(Words, Mentions);

    public int Count(Cue cue) => Cues.Count(hit => hit.Cue == cue);

    private static string[] ContentOf(IReadOnlyList<Word> words, IReadOnlyList<Mention> mentions)
    {
        HashSet<int> named = [.. mentions.SelectMany(mention => Enumerable.Range(mention.First, mention.Length))];
        return [.. words.Where((word, at) => !named.Contains(at) && !FunctionWords.Contains(word.Text)).Select(word => word.Stem).Distinct(StringComparer.Ordinal)];
    }
}
