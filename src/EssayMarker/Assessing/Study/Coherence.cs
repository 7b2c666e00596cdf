using EssayMarker.Matching.Vectors;

namespace EssayMarker.Assessing.Study;

/// <summary>Whether an essay's sentences stand in an order: in any essay neighbours are nearer in meaning than sentences picked at random; in one whose sentences were shuffled they are not.</summary>
internal static class Coherence
{
    /// <summary>Of fewer sentences neighbours may be unlike by chance.</summary>
    private const int FewestSentences = 15;

    /// <summary>The beginning of a long text tells enough.</summary>
    private const int MostSentences = 300;

    /// <summary>Where there are hardly any paragraphs, sentences so near to each other belong together.</summary>
    private const int Window = 3;

    /// <summary>How many standard errors sentences beside each other, and those of one paragraph, are nearer than any two, on the mean; <see langword="null"/> where there are too few to tell.</summary>
    /// <param name="sentences">The sentences of the main text in order.</param>
    /// <param name="vectors">The unit vector of every sentence of the essay; number n at index n - 1.</param>
    public static double? Of(IReadOnlyList<StudiedSentence> sentences, IReadOnlyList<float[]> vectors)
    {
        if (sentences.Count < FewestSentences) return null;
        StudiedSentence[] read = [.. sentences.Take(MostSentences)];
        float[] common = new float[vectors[0].Length];
        foreach (StudiedSentence sentence in read) Arithmetic.Add(common, vectors[sentence.Number - 1]);
        for (int at = 0; at < common.Length; at++) common[at] /= read.Length;
        float[][] centred = [.. read.Select(sentence => Arithmetic.Centred(vectors[sentence.Number - 1], common))];
        bool hasParagraphs = read.Select(sentence => sentence.Paragraph).Distinct().Count() > 2;
        var all = new Spread();
        var beside = new Spread();
        var together = new Spread();
        for (int one = 0; one < read.Length; one++)
        {
            for (int other = one + 1; other < read.Length; other++)
            {
                double cosine = Arithmetic.Cosine(centred[one], centred[other]);
                bool isTogether = hasParagraphs ? read[one].Paragraph == read[other].Paragraph : other - one <= Window;
                all.Add(cosine);
                if (isTogether) together.Add(cosine);
                if (isTogether && other == one + 1) beside.Add(cosine);
            }
        }

        return Math.Round((beside.Above(all) + together.Above(all)) / 2, 4);
    }

    /// <summary>Numbers summed up.</summary>
    private sealed class Spread
    {
        private int _count;
        private double _sum;
        private double _squares;

        private double Mean => _sum / _count;

        public void Add(double value)
        {
            _count++;
            _sum += value;
            _squares += value * value;
        }

        /// <summary>By how many standard errors the mean lies above that of all.</summary>
        public double Above(Spread all)
        {
            double deviation = Math.Sqrt(Math.Max(0, (all._squares / all._count) - (all.Mean * all.Mean)));
            return _count == 0 || deviation == 0 ? 0 : (Mean - all.Mean) / deviation * Math.Sqrt(_count);
        }
    }
}
