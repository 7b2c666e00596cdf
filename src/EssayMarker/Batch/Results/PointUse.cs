using EssayMarker.Rubrics;

namespace EssayMarker.Batch.Results;

/// <summary>What a class did with a point.</summary>
/// <param name="Point">The point.</param>
/// <param name="Met">Essays that meet it.</param>
/// <param name="Partly">Essays that meet a part of it.</param>
/// <param name="Misattributed">Essays that give a fact of it to the wrong person.</param>
/// <param name="NotFound">Essays in which it was not found.</param>
/// <param name="Others">Essays that deny it or only report it.</param>
/// <param name="Quotes">Sentences that make it well, the likeliest of each essay, without names; none where the class is small.</param>
/// <param name="Slips">Sentences that give a fact to the wrong person, without names; for the teacher's eyes.</param>
internal sealed record PointUse(
    Point Point, int Met, int Partly, int Misattributed, int NotFound, int Others, IReadOnlyList<string> Quotes, IReadOnlyList<string> Slips)
{
    /// <summary>The share of essays in which something of it was found to be credited, 0 to 1.</summary>
    public double Share => Met + Partly + Misattributed + NotFound + Others is var all and > 0 ? (double)(Met + Partly) / all : 0;
}
