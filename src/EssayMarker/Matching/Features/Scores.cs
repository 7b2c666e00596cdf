namespace EssayMarker.Matching.Features;

/// <summary>How near a sentence is to a point, in several ways; all cosines, rounded to 4 decimals.</summary>
internal sealed record Scores
{
    /// <summary>To the nearest clause, centred.</summary>
    public required double Clause { get; init; }

    /// <summary>The nearest clause, from 1; 0 for the statement of a point without clauses.</summary>
    public required int Place { get; init; }

    /// <summary>To the nearest clause, as the encoder gives it.</summary>
    public required double Plain { get; init; }

    /// <summary>To the statement, centred.</summary>
    public required double Statement { get; init; }

    /// <summary>To the nearest evidence, centred.</summary>
    public required double Evidence { get; init; }

    /// <summary>The nearest part of the sentence to a clause, names left out.</summary>
    public required double Masked { get; init; }

    /// <summary>Which part that is, and to which of the point's texts.</summary>
    public required (int Part, int Place) Nearest { get; init; }

    /// <summary>For each part of the sentence, how near it is to the nearest of the point's clauses, and which that is.</summary>
    public required IReadOnlyList<(double Score, int Place)> NearestOf { get; init; }

    /// <summary>For each part, how near it is to the nearest clause that itself denies something; 0 where none does.</summary>
    public required IReadOnlyList<double> NearestDenying { get; init; }

    /// <summary>For each part, how near it is to a clause that is true of its subject, and to one that is true of somebody else only.</summary>
    public required IReadOnlyList<(double Agreeing, double Crossed)> Parts { get; init; }

    /// <summary>The nearest part to a clause that is true of the part's subject.</summary>
    public required double Agreeing { get; init; }

    /// <summary>The nearest part to a clause that is true of somebody else only.</summary>
    public required double Crossed { get; init; }

    /// <summary>The sentence before, to its nearest clause, centred; 0 without one.</summary>
    public required double Before { get; init; }

    /// <summary>As <see cref="Clause"/>, read after the sentence it goes on from; the same where it goes on from none.</summary>
    public required double InContext { get; init; }

    /// <summary>Share of the sentence's weight of words that the point has as well.</summary>
    public required double Overlap { get; init; }

    /// <summary>Share of the nearest clause's weight of words that the sentence has as well.</summary>
    public required double Covered { get; init; }

    /// <summary>By the meaning of single words.</summary>
    public required WordScores Words { get; init; }
}
