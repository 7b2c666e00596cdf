using EssayMarker.Matching.Names;

namespace EssayMarker.Matching.Features;

/// <summary>A sentence as matching sees it, with its parts, its evidence and what stood before it.</summary>
internal sealed class SentenceReading
{
    public required TextReading Text { get; init; }

    /// <summary>Its vector, less what the rubric's texts have in common.</summary>
    public required float[] Centred { get; init; }

    /// <summary>The sentence just before, or <see langword="null"/>.</summary>
    public required TextReading? Before { get; init; }

    public required IReadOnlyList<Segment> Segments { get; init; }

    /// <summary>The vectors of <see cref="Segments"/>, names left out, centred.</summary>
    public required IReadOnlyList<float[]> SegmentVectors { get; init; }

    public required IReadOnlyList<EvidenceHit> Evidence { get; init; }

    public required IReadOnlyList<(int Word, int Year)> Years { get; init; }

    /// <summary>Everyone it speaks of, pronouns resolved.</summary>
    public required IReadOnlyList<int> Spoken { get; init; }

    /// <summary>Whether it leans on the sentence before: it begins with a pronoun or "this", or has a person's pronoun and no name.</summary>
    public required bool GoesOn { get; init; }

    /// <summary>Whom the part that holds a word speaks of.</summary>
    public IReadOnlyList<int> SubjectsAt(int word) => PartAt(word)?.Subjects ?? [];

    /// <summary>The part that holds a word.</summary>
    public Segment? PartAt(int word)
    {
        int low = 0, high = Segments.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (word < Segments[middle].End) high = middle;
            else low = middle + 1;
        }
        return low < Segments.Count ? Segments[low] : null;
    }
}
