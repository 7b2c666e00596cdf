using EssayMarker.Matching.Vectors;

namespace EssayMarker.Matching.Features;

/// <summary>Measures how near a sentence is to each point.</summary>
internal sealed class ScoreReader(RubricReading rubric)
{
    // Added to the weight of a sentence's words, so that a fragment of one or two does not look like a match.
    private const double Doubt = 3;

    public Scores[] Read(SentenceReading sentence)
    {
        float[] plain = sentence.Text.Encoded.Vector;
        var views = new Views(
            plain,
            Arithmetic.Centred(plain, rubric.Common),
            Arithmetic.Centred(plain, rubric.CommonEvidence),
            sentence.Before is { } earlier ? Arithmetic.Centred(earlier.Encoded.Vector, rubric.Common) : null,
            sentence.Text.ContentVectors(rubric.CommonWord));
        return [.. rubric.Points.Select(point => Read(sentence, point, views))];
    }

    private Scores Read(SentenceReading sentence, PointReading point, Views views)
    {
        (int place, double clause) = point.ClausePlaces.Select(at => (at, Arithmetic.Cosine(views.Centred, point.Centred[at]))).MaxBy(pair => pair.Item2);
        (double masked, (int Part, int Place) nearest, double agreeing, double crossed) = Parts(sentence, point);
        return new Scores
        {
            Clause = clause,
            Place = place,
            Plain = point.ClausePlaces.Max(at => Arithmetic.Cosine(views.Plain, point.Texts[at].Encoded.Vector)),
            Statement = Arithmetic.Cosine(views.Centred, point.Centred[0]),
            Evidence = point.Evidence.Select(vector => Arithmetic.Cosine(views.ToEvidence, vector)).DefaultIfEmpty(0).Max(),
            Masked = masked,
            Nearest = nearest,
            Agreeing = agreeing,
            Crossed = crossed,
            Before = views.Before is null ? 0 : point.ClausePlaces.Max(at => Arithmetic.Cosine(views.Before, point.Centred[at])),
            Overlap = Share(sentence.Text.Stems, point.Stems.Contains, Doubt),
            Covered = Share(point.Texts[place].Stems, sentence.Text.Stems.Contains),
            Words = WordScores.Of(views.Words, point, rubric.Rarity),
        };
    }

    private static (double Masked, (int Part, int Place) Nearest, double Agreeing, double Crossed) Parts(SentenceReading sentence, PointReading point)
    {
        double masked = 0, agreeing = 0, crossed = 0;
        (int, int) nearest = (0, 0);
        for (int part = 0; part < sentence.Segments.Count; part++)
        {
            IReadOnlyList<int> subjects = sentence.Segments[part].Subjects;
            foreach (int place in point.ClausePlaces)
            {
                double score = Arithmetic.Cosine(sentence.SegmentVectors[part], point.Masked[place]);
                if (score > masked) (masked, nearest) = (score, (part, place));
                if (subjects.Count == 0 || point.Actors[place].Count == 0) continue;
                if (subjects.Any(point.Actors[place].Contains)) agreeing = Math.Max(agreeing, score);
                else crossed = Math.Max(crossed, score);
            }
        }
        return (masked, nearest, agreeing, crossed);
    }

    private double Share(IReadOnlyList<string> stems, Func<string, bool> isShared, double doubt = 0)
    {
        double all = stems.Sum(rubric.Rarity.Of) + doubt;
        return all > 0 ? Arithmetic.Round(stems.Where(isShared).Sum(rubric.Rarity.Of) / all) : 0;
    }

    /// <summary>The sentence's vectors, each centred for what it is compared with.</summary>
    private sealed record Views(float[] Plain, float[] Centred, float[] ToEvidence, float[]? Before, IReadOnlyList<WordVector> Words);
}
