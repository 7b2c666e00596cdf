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
            sentence.Centred,
            Arithmetic.Centred(plain, rubric.CommonEvidence),
            sentence.InContext is { } tail ? Arithmetic.Centred(tail, rubric.Common) : null,
            sentence.Before is { } earlier ? Arithmetic.Centred(earlier.Encoded.Vector, rubric.Common) : null,
            sentence.Text.ContentVectors(rubric.CommonWord));
        return [.. rubric.Points.Select(point => Read(sentence, point, views))];
    }

    private Scores Read(SentenceReading sentence, PointReading point, Views views)
    {
        (int place, double clause) = point.ClausePlaces
            .Select(at => (Place: at, Score: Arithmetic.Cosine(views.Centred, point.Centred[at]))).MaxBy(pair => pair.Score);
        (double Agreeing, double Crossed, double Nearest, int Place)[] parts = Parts(sentence, point);
        int best = 0;
        for (int part = 1; part < parts.Length; part++)
        {
            if (parts[part].Nearest > parts[best].Nearest) best = part;
        }

        return new Scores
        {
            Clause = clause,
            Place = place,
            Plain = point.ClausePlaces.Max(at => Arithmetic.Cosine(views.Plain, point.Texts[at].Encoded.Vector)),
            Statement = Arithmetic.Cosine(views.Centred, point.Centred[0]),
            Evidence = point.Evidence.Select(vector => Arithmetic.Cosine(views.ToEvidence, vector)).DefaultIfEmpty(0).Max(),
            Masked = parts.Length > 0 ? parts[best].Nearest : 0,
            Nearest = parts.Length > 0 ? (best, parts[best].Place) : (0, 0),
            NearestOf = [.. parts.Select(part => (part.Nearest, part.Place))],
            NearestDenying = [.. sentence.SegmentVectors.Select(vector => point.ClausePlaces.Where(at => point.Denies[at])
                .Select(at => Arithmetic.Cosine(vector, point.Masked[at])).DefaultIfEmpty(0).Max())],
            Parts = [.. parts.Select(part => (part.Agreeing, part.Crossed))],
            Agreeing = parts.Select(part => part.Agreeing).DefaultIfEmpty(0).Max(),
            Crossed = parts.Select(part => part.Crossed).DefaultIfEmpty(0).Max(),
            Before = views.Before is null ? 0 : point.ClausePlaces.Max(at => Arithmetic.Cosine(views.Before, point.Centred[at])),
            InContext = views.InContext is null ? clause : point.ClausePlaces.Max(at => Arithmetic.Cosine(views.InContext, point.Centred[at])),
            Overlap = Share(sentence.Text.Stems, point.Stems.Contains, Doubt),
            Covered = Share(point.Texts[place].Stems, sentence.Text.Stems.Contains),
            Words = WordScores.Of(views.Words, point, rubric.Rarity),
        };
    }

    /// <summary>Compares each part of the sentence with each clause.</summary>
    private static (double Agreeing, double Crossed, double Nearest, int Place)[] Parts(SentenceReading sentence, PointReading point)
    {
        var parts = new (double Agreeing, double Crossed, double Nearest, int Place)[sentence.Segments.Count];
        for (int part = 0; part < parts.Length; part++)
        {
            IReadOnlyList<int> subjects = sentence.Segments[part].Subjects;
            (double agreeing, double crossed, double nearest, int nearestPlace) = (0.0, 0.0, 0.0, 0);
            foreach (int place in point.ClausePlaces)
            {
                double score = Arithmetic.Cosine(sentence.SegmentVectors[part], point.Masked[place]);
                if (score > nearest) (nearest, nearestPlace) = (score, place);
                if (subjects.Count == 0 || point.Actors[place].Count == 0) continue;
                if (subjects.Any(point.Actors[place].Contains)) agreeing = Math.Max(agreeing, score);
                else crossed = Math.Max(crossed, score);
            }

            parts[part] = (agreeing, crossed, nearest, nearestPlace);
        }

        return parts;
    }

    private double Share(IReadOnlyList<string> stems, Func<string, bool> isShared, double doubt = 0)
    {
        double all = stems.Sum(rubric.Rarity.Of) + doubt;
        return all > 0 ? Arithmetic.Round(stems.Where(isShared).Sum(rubric.Rarity.Of) / all) : 0;
    }

    /// <summary>The sentence's vectors, each centred for what it is compared with.</summary>
    private sealed record Views(float[] Plain, float[] Centred, float[] ToEvidence, float[]? InContext, float[]? Before, WordVector[] Words);
}
