using EssayMarker.Matching.Names;

namespace EssayMarker.Matching.Features;

/// <summary>A sentence as matching sees it, with its parts, its evidence and what stood before it.</summary>
internal sealed class SentenceReading
{
    private string[][]? _partStems;

    public required TextReading Text { get; init; }

    /// <summary>Its vector, less what the rubric's texts have in common.</summary>
    public required float[] Centred { get; init; }

    /// <summary>The sentence just before, or <see langword="null"/>.</summary>
    public required TextReading? Before { get; init; }

    /// <summary>The unit vector of its words as they read after the sentence before, or <see langword="null"/> where it does not go on from one.</summary>
    public required float[]? InContext { get; init; }

    public required IReadOnlyList<Segment> Segments { get; init; }

    /// <summary>The vectors of <see cref="Segments"/>, names left out, centred.</summary>
    public required IReadOnlyList<float[]> SegmentVectors { get; init; }

    /// <summary>Log odds of each of <see cref="Models.SentenceKind.Names"/>.</summary>
    public required IReadOnlyList<double> Kinds { get; init; }

    /// <summary>The stems of the words of each of <see cref="Segments"/>, each once; every point asks for them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> PartStems => _partStems ??= [.. Segments.Select(part =>
        Text.Words.Skip(part.First).Take(part.End - part.First).Select(word => word.Stem).Distinct(StringComparer.Ordinal).ToArray())];

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
