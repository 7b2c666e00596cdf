using EssayMarker.Rubrics;

namespace EssayMarker.Matching.Names;

/// <summary>A piece of evidence with its point and owners.</summary>
/// <param name="Evidence">As the rubric has it.</param>
/// <param name="Point">The point's place in the rubric.</param>
/// <param name="Owners">Its actors, as places in the <see cref="ActorBook"/>.</param>
/// <param name="Keywords">For each name the stems that make it up, without grammar, years and actors.</param>
internal sealed record EvidenceItem(Evidence Evidence, int Point, IReadOnlyList<int> Owners, IReadOnlyList<IReadOnlyList<string>> Keywords)
{
    /// <summary>Whether a year lies in its date; a date of more than three years is too vague to tell.</summary>
    public bool IsDated(int year) =>
        Evidence.Date is { } date && date.Last.Year - date.First.Year <= 3 && date.First.Year <= year && year <= date.Last.Year;
}
