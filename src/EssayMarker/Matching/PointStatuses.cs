using EssayMarker.Essays;
using EssayMarker.Matching.Language;
using EssayMarker.Rubrics;

namespace EssayMarker.Matching;

/// <summary>What an essay as a whole does for each point.</summary>
public static class PointStatuses
{
    // In the order of design.md: the first that some sentence has.
    private static readonly (Verdict Verdict, PointStatus Status)[] Lesser =
    [
        (Verdict.Misattributed, PointStatus.Misattributed),
        (Verdict.Contradicted, PointStatus.Contradicted),
        (Verdict.Reported, PointStatus.Reported),
    ];

    /// <summary>Halves of a point further apart than so many sentences are two tales.</summary>
    private const int Reach = 2;

    /// <summary>The result of each point, in the rubric's order.</summary>
    /// <param name="rubric">The rubric that was matched.</param>
    /// <param name="essay">The essay that was matched.</param>
    /// <param name="matches">What <see cref="SentenceMatcher.MatchEssay"/> gave; more or fewer pairs will do.</param>
    public static IReadOnlyList<PointResult> Of(Rubric rubric, Essay essay, IReadOnlyList<PointMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(essay);
        ILookup<string, PointMatch> byPoint = matches.ToLookup(match => match.Point, StringComparer.Ordinal);
        return [.. rubric.Points.Select(point => ResultOf(point, essay, [.. byPoint[point.Id]]))];
    }

    private static PointResult ResultOf(Point point, Essay essay, PointMatch[] matches)
    {
        double probability = matches.Select(match => match.Probability).DefaultIfEmpty(0).Max();
        PointMatch[] supporting = [.. matches.Where(match => match.Verdict == Verdict.Supports)];
        if (supporting.Length > 0)
            return new PointResult(point, IsMet(point, essay, supporting) ? PointStatus.Met : PointStatus.Partly, probability, NumbersOf(supporting));
        foreach ((Verdict verdict, PointStatus status) in Lesser)
        {
            PointMatch[] such = [.. matches.Where(match => match.Verdict == verdict)];
            if (such.Length > 0) return new PointResult(point, status, probability, NumbersOf(such));
        }
        return new PointResult(point, PointStatus.NotFound, probability, []);
    }

    private static bool IsMet(Point point, Essay essay, PointMatch[] supporting)
    {
        // What lies outside the years is context: it may complete a point but not carry it.
        if (supporting.All(match => match.IsOutsideYears)) return false;
        HashSet<string> needed = [.. point.Clauses.SelectMany(clause => clause.Actors)];
        return needed.Count == 0 || (Covers(point, supporting, needed) && ArePutTogether(point, essay, supporting, needed));
    }

    /// <summary>One sentence holds all of them, its own words or those of its neighbours compare, or the halves stand close together: two separate tales do not.</summary>
    private static bool ArePutTogether(Point point, Essay essay, PointMatch[] supporting, HashSet<string> needed) =>
        supporting.Any(match => Covers(point, [match], needed) || Compares(essay.Sentences[match.Sentence - 1]))
        || supporting.Any(match => Covers(point, Close(essay, supporting, match), needed));

    /// <summary>The support that stands from a sentence to two after it, in the same paragraph.</summary>
    private static IEnumerable<PointMatch> Close(Essay essay, PointMatch[] supporting, PointMatch first) => supporting.Where(match =>
        match.Sentence - first.Sentence is >= 0 and <= Reach && essay.Sentences[match.Sentence - 1].Span.Paragraph == essay.Sentences[first.Sentence - 1].Span.Paragraph);

    private static bool Covers(Point point, IEnumerable<PointMatch> matches, HashSet<string> needed) =>
        needed.IsSubsetOf(matches.SelectMany(match => ActorsOf(point, match)));

    /// <summary>A sentence that names none of them speaks of the one of its clause; where the clause needs several, it shows the point of none.</summary>
    private static IEnumerable<string> ActorsOf(Point point, PointMatch match)
    {
        if (match.Clause == 0 || match.Grounds.Actors.Any(point.Clauses.SelectMany(clause => clause.Actors).Contains)) return match.Grounds.Actors;
        return point.Clauses[match.Clause - 1].Actors is [var only] ? [only] : [];
    }

    private static bool Compares(Sentence sentence) => Comparing.IsIn(WordReader.Read(sentence.Text));

    private static int[] NumbersOf(IEnumerable<PointMatch> matches) => [.. matches.Select(match => match.Sentence).Order()];
}
