using EssayMarker.Batch.Results.Copies;
using EssayMarker.Rubrics;

namespace EssayMarker.Batch.Results;

/// <summary>What a class set shows as a whole. Everything is counted from the essays' own files, so it is the same in whichever run they were marked.</summary>
internal sealed class ClassResults
{
    /// <summary>Students below which a quotation gives its writer away.</summary>
    public const int FewestForQuotes = 15;

    private const int MostQuotes = 3;
    private const double SharedByMost = 0.7;

    /// <summary>Essays below which levels cannot be said to bunch.</summary>
    private const int FewestForBunching = 10;

    /// <param name="rubric">The question.</param>
    /// <param name="essays">The essays that have reports.</param>
    /// <param name="failures">Those that have none.</param>
    /// <param name="taught">Texts that every student may have, such as handouts.</param>
    public ClassResults(Rubric rubric, IReadOnlyList<EssayRecord> essays, IReadOnlyList<BatchResult.Failed> failures, IEnumerable<string> taught)
    {
        Rubric = rubric;
        Essays = [.. essays.OrderBy(essay => essay.Path, StringComparer.Ordinal)];
        Failures = [.. failures.OrderBy(failure => failure.Path, StringComparer.Ordinal)];
        Copies = new CopyFinder(taught.Append(rubric.Question)).Find([.. Essays.Select(essay => (essay.Path, essay.Sentences))]);
        Review = new ReviewOrder(rubric.Levels, Essays, Copies).Items();
        Points = [.. rubric.Points.Select(Use)];
    }

    /// <summary>The question.</summary>
    public Rubric Rubric { get; }

    /// <summary>The essays in ordinal order of their paths.</summary>
    public IReadOnlyList<EssayRecord> Essays { get; }

    /// <summary>Those that could not be marked, in the same order.</summary>
    public IReadOnlyList<BatchResult.Failed> Failures { get; }

    /// <summary>Who needs a look first.</summary>
    public IReadOnlyList<ReviewItem> Review { get; }

    /// <summary>What the class did with each point, in the rubric's order.</summary>
    public IReadOnlyList<PointUse> Points { get; }

    /// <summary>Pairs of essays to look at side by side.</summary>
    public IReadOnlyList<LikeEssays> Copies { get; }

    /// <summary>How many essays have each level, from the lowest on; the last entry, with no number, counts those without one.</summary>
    public IReadOnlyList<(int? Level, int Essays)> Levels =>
    [
        .. (Rubric.Levels?.Levels ?? []).Select(level => ((int?)level.Number, Essays.Count(essay => essay.Row.Level == level.Number))),
        (null, Essays.Count(essay => essay.Row.Level is null)),
    ];

    /// <summary>Whether so many essays have one level that the levels hardly tell them apart.</summary>
    public bool AreLevelsBunched => Essays.Count >= FewestForBunching && Levels.Any(level => level.Essays >= SharedByMost * Essays.Count);

    /// <summary>For each strand, how many essays have it at each level, from the lowest on, and the mean level.</summary>
    public IReadOnlyList<(string Strand, IReadOnlyList<int> Essays, double Mean)> Strands =>
    [
        .. (Rubric.Levels?.Strands ?? []).Select(strand => (strand, StrandLevels(strand))).Select(strand => (
            strand.strand,
            (IReadOnlyList<int>)[.. Rubric.Levels!.Levels.Select(level => strand.Item2.Count(each => each == level.Number))],
            strand.Item2.Length == 0 ? 0 : Math.Round(strand.Item2.Average(), 2))),
    ];

    /// <summary>The points that fewest essays have or that are most often given to the wrong person: what to teach again, the most pressing first.</summary>
    public IReadOnlyList<PointUse> Reteach =>
    [
        .. Points.Where(point => Essays.Count > 0 && (point.Share < 0.5 || point.Misattributed * 10 >= Essays.Count))
            .OrderByDescending(point => (1 - point.Share) + ((double)point.Misattributed / Essays.Count))
            .Take(MostQuotes + 2),
    ];

    private int[] StrandLevels(string strand) => [.. Essays.Where(essay => essay.Row.Strands.ContainsKey(strand)).Select(essay => essay.Row.Strands[strand])];

    private PointUse Use(Point point)
    {
        string[] statuses = [.. Essays.Select(essay => essay.Row.Statuses.GetValueOrDefault(point.Id)).OfType<string>()];
        bool mayQuote = Essays.Count >= FewestForQuotes;
        return new PointUse(
            point,
            Count("met"), Count("partly"), Count("misattributed"), Count("not found"), Count("contradicted") + Count("reported"),
            mayQuote ? Quotes(point.Id) : [],
            mayQuote ? [.. Essays.SelectMany(essay => essay.Misattributed).Where(slip => slip.Point == point.Id).Select(slip => slip.Text).Distinct(StringComparer.Ordinal).Take(MostQuotes)] : []);

        int Count(string status) => statuses.Count(each => each == status);
    }

    /// <summary>The likeliest sentence of each essay that meets the point, a few of them: short ones, but not the shortest of a large class, which say little.</summary>
    private string[] Quotes(string point)
    {
        string[] sentences =
        [
            .. Essays.Where(essay => essay.Row.Statuses.GetValueOrDefault(point) == "met" && essay.Made.ContainsKey(point))
                .Select(essay => essay.Made[point][0])
                .Distinct(StringComparer.Ordinal)
                .OrderBy(text => text.Length).ThenBy(text => text, StringComparer.Ordinal),
        ];
        return [.. sentences.Skip(Math.Clamp(sentences.Length - MostQuotes, 0, Essays.Count / 10)).Take(MostQuotes)];
    }
}
