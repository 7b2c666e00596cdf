using EssayMarker.Matching.Language;
using EssayMarker.Matching.Vectors;

namespace EssayMarker.Matching.Features;

/// <summary>Finds which words of a sentence met which words of a point by meaning: what <see cref="WordScores"/> sums up, word by word.</summary>
internal static class WordPairReader
{
    private const int Most = 6;

    // Two words below this have little more in common than that both stand in a sentence.
    private const double Near = 0.35;

    /// <summary>Words of the nearest clause and of the nearest evidence, each with its nearest of the sentence, what weighs most first.</summary>
    public static IReadOnlyList<WordPair> Read(Pair pair)
    {
        WordVector[] sentence = pair.Sentence.Text.ContentVectors(pair.Rubric.CommonWord);
        if (sentence.Length == 0) return [];
        PointReading point = pair.Point;
        int place = pair.Scores.Place;
        WordPair[] clause = Meet(pair, sentence, point.Texts[place].Raw, point.Words[place], isEvidence: false);
        WordPair[] evidence = point.EvidenceWords.Select((words, at) => Meet(pair, sentence, point.Point.Evidence[at].Text, words, isEvidence: true))
            .MaxBy(Strength) ?? [];
        return [.. clause.Concat(evidence).Where(met => met.Cosine >= Near && met.Weight > 0)
            .OrderByDescending(met => met.Cosine * met.Weight).DistinctBy(met => met.Start).Take(Most)];
    }

    private static WordPair[] Meet(Pair pair, WordVector[] sentence, string text, WordVector[] words, bool isEvidence)
    {
        Word[] written = WordReader.Read(text);
        return [.. words.Select(word =>
        {
            (WordVector nearest, double cosine) = sentence.Select(own => (Own: own, Cosine: Arithmetic.Cosine(own.Vector, word.Vector))).MaxBy(met => met.Cosine);
            Word own = pair.Sentence.Text.Words[nearest.At];
            return new WordPair(pair.Sentence.Text.Raw.Substring(own.Start, own.Length), own.Start, own.Length,
                text.Substring(written[word.At].Start, written[word.At].Length), isEvidence, cosine, Arithmetic.Round(pair.Rubric.Rarity.Of(word.Stem)));
        })];
    }

    private static double Strength(WordPair[] pairs) =>
        pairs.Sum(met => met.Weight) is > 0 and var all ? pairs.Sum(met => met.Weight * met.Cosine) / all : 0;
}
