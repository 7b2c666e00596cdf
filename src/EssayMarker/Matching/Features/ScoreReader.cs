using EssayMarker.Matching.Vectors;

namespace EssayMarker.Matching.Features;

/// <summary>Measures how near a sentence is to each point.</summary>
internal sealed class ScoreReader(RubricReading rubric)
{
    public Scores[] Read(SentenceReading sentence)
    {
        float[] plain = sentence.Text.Encoded.Vector;
        float[] centred = Arithmetic.Centred(plain, rubric.Common);
        float[] toEvidence = Arithmetic.Centred(plain, rubric.CommonEvidence);
        float[]? before = sentence.Before is { } earlier ? Arithmetic.Centred(earlier.Encoded.Vector, rubric.Common) : null;
        return [.. rubric.Points.Select(point => Read(sentence, point, plain, centred, toEvidence, before))];
    }

    private Scores Read(SentenceReading sentence, PointReading point, float[] plain, float[] centred, float[] toEvidence, float[]? before)
    {
        (int Place, double Score)[] clauses = [.. point.ClausePlaces
            .Select(place => (place, Score: Cosine(centred, point.Centred[place]))).OrderByDescending(clause => clause.Score)];
        (double masked, double agreeing, double crossed) = Parts(sentence, point);
        return new Scores
        {
            Clause = clauses[0].Score,
            Place = clauses[0].Place,
            Second = clauses[Math.Min(1, clauses.Length - 1)].Score,
            Plain = point.ClausePlaces.Max(place => Cosine(plain, point.Texts[place].Encoded.Vector)),
            Statement = Cosine(centred, point.Centred[0]),
            Evidence = point.Evidence.Select(vector => Cosine(toEvidence, vector)).DefaultIfEmpty(0).Max(),
            Masked = masked,
            Agreeing = agreeing,
            Crossed = crossed,
            Before = before is null ? 0 : point.ClausePlaces.Max(place => Cosine(before, point.Centred[place])),
            Overlap = Share(sentence.Text.Stems, point.Stems.Contains),
            Covered = Share(point.Texts[clauses[0].Place].Stems, sentence.Text.Stems.Contains),
        };
    }

    private static (double Masked, double Agreeing, double Crossed) Parts(SentenceReading sentence, PointReading point)
    {
        double masked = -1, agreeing = -1, crossed = -1;
        for (int part = 0; part < sentence.Segments.Count; part++)
        {
            IReadOnlyList<int> subjects = sentence.Segments[part].Subjects;
            foreach (int place in point.ClausePlaces)
            {
                double score = Cosine(sentence.SegmentVectors[part], point.Masked[place]);
                masked = Math.Max(masked, score);
                if (subjects.Count == 0 || point.Actors[place].Count == 0) continue;
                if (subjects.Any(point.Actors[place].Contains)) agreeing = Math.Max(agreeing, score);
                else crossed = Math.Max(crossed, score);
            }
        }
        return (Math.Max(masked, 0), Math.Max(agreeing, 0), Math.Max(crossed, 0));
    }

    private double Share(IReadOnlyList<string> stems, Func<string, bool> isShared)
    {
        double all = stems.Sum(rubric.Rarity.Of);
        return all > 0 ? Arithmetic.Round(stems.Where(isShared).Sum(rubric.Rarity.Of) / all) : 0;
    }

    private static double Cosine(float[] left, float[] right) => Arithmetic.Round(Arithmetic.Dot(left, right));
}
