using EssayMarker.Matching.Language;
using EssayMarker.Matching.Vectors;

namespace EssayMarker.Matching.Features;

/// <summary>How well the words of a sentence and of a point find each other by meaning ("late interaction"); rare words weigh more.</summary>
/// <param name="Clause">The best clause: mean over its words of the nearest word of the sentence.</param>
/// <param name="Evidence">The best piece of evidence, likewise.</param>
/// <param name="Sentence">Mean, less for few words, over the sentence's words of the nearest word of the point's clauses and evidence.</param>
internal readonly record struct WordScores(double Clause, double Evidence, double Sentence)
{
    // Added to the number of words, so that a fragment of one or two does not look like a match.
    private const double Doubt = 3;

    public static WordScores Of(WordVector[] sentence, PointReading point, Rarity rarity)
    {
        if (sentence.Length == 0) return default;
        var nearest = new double[sentence.Length];
        double clause = point.ClausePlaces.Max(place => Meet(point.Words[place], sentence, rarity, nearest));
        double evidence = point.EvidenceWords.Select(words => Meet(words, sentence, rarity, nearest)).DefaultIfEmpty(0).Max();
        return new WordScores(Arithmetic.Round(clause), Arithmetic.Round(evidence), Arithmetic.Round(nearest.Sum() / (nearest.Length + Doubt)));
    }

    /// <summary>The weighted mean over the words of their nearest in the sentence; keeps for each word of the sentence its nearest so far.</summary>
    private static double Meet(WordVector[] words, WordVector[] sentence, Rarity rarity, double[] nearest)
    {
        double sum = 0, weights = 0;
        foreach (WordVector word in words)
        {
            double weight = rarity.Of(word.Stem), best = 0;
            // A word of every point tells nothing.
            if (weight == 0) continue;
            for (int at = 0; at < nearest.Length; at++)
            {
                double cosine = Arithmetic.Dot(word.Vector, sentence[at].Vector);
                best = Math.Max(best, cosine);
                nearest[at] = Math.Max(nearest[at], cosine * weight);
            }
            sum += weight * best;
            weights += weight;
        }
        return weights > 0 ? sum / weights : 0;
    }
}
