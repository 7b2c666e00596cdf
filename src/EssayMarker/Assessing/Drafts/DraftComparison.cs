using EssayMarker.Essays;

namespace EssayMarker.Assessing.Drafts;

/// <summary>What changed from one draft of an essay to the next: sentences, points, targets, level and strands. Indicative: a person decides.</summary>
public sealed record DraftComparison
{
    /// <summary>Of two drafts of one essay at least this share of the shorter one's words stands in sentences that were kept or reworded.</summary>
    private const double Related = 0.2;

    private DraftComparison(Assessment before, Assessment after)
    {
        (Before, After) = (before, after);
        Sentences = SentencePairing.Of(before.Essay.Sentences, after.Essay.Sentences);
        Relation = RelationOf(Sentences, before.Essay, after.Essay);
        Points = [.. before.Points.Zip(after.Points, (first, second) => new PointChange(first, second))];
        Range = before.Level is { } was && after.Level is { } isNow ? new RangeChange(was, isNow) : null;
        Strands = Range is null ? [] : [.. Range.Before.Strands.Zip(Range.After.Strands, (first, second) => new StrandChange(first, second))];
        var reader = new TargetReader(before, after, Sentences, Points);
        Targets = [.. before.NextSteps.Select(reader.Read)];
    }

    /// <summary>The first draft.</summary>
    public Assessment Before { get; }

    /// <summary>The second draft.</summary>
    public Assessment After { get; }

    /// <summary>How the two texts belong together.</summary>
    public DraftRelation Relation { get; }

    /// <summary>Every sentence of both, in the order of the second; what is gone stands after what it followed.</summary>
    public IReadOnlyList<SentencePair> Sentences { get; }

    /// <summary>Every point in the rubric's order; none where a draft was too long to be matched.</summary>
    public IReadOnlyList<PointChange> Points { get; }

    /// <summary>The levels and marks, or <see langword="null"/> where one of the drafts has none.</summary>
    public RangeChange? Range { get; }

    /// <summary>The strands in the order of the levels file; none where <see cref="Range"/> is <see langword="null"/>.</summary>
    public IReadOnlyList<StrandChange> Strands { get; }

    /// <summary>The next steps of the first draft, in their order, with what the second did about each.</summary>
    public IReadOnlyList<Target> Targets { get; }

    /// <summary>Compares two drafts.</summary>
    /// <exception cref="ArgumentException">They were assessed by different rubrics, levels or fact sheets.</exception>
    public static DraftComparison Of(Assessment before, Assessment after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return IsSameRubric(before, after)
            ? new DraftComparison(before, after)
            : throw new ArgumentException("The two drafts were assessed by different rubrics. Assess both by the same one.", nameof(after));
    }

    /// <summary>The sentences of one kind of change.</summary>
    public int Count(SentenceChange change) => Sentences.Count(pair => pair.Change == change);

    private static bool IsSameRubric(Assessment before, Assessment after)
    {
        if (ReferenceEquals(before.Rubric, after.Rubric)) return true;
        return before.Rubric.Hash.Length > 0 && before.Rubric.Hash == after.Rubric.Hash
            && before.Rubric.Levels?.Hash == after.Rubric.Levels?.Hash && before.Rubric.Facts?.Hash == after.Rubric.Facts?.Hash;
    }

    private static DraftRelation RelationOf(IReadOnlyList<SentencePair> pairs, Essay before, Essay after)
    {
        if (pairs.All(pair => pair.Change == SentenceChange.Kept) && pairs.Select(pair => pair.Before).SequenceEqual(pairs.Select(pair => pair.After))) return DraftRelation.Same;
        int first = WordsOf(before, pairs.Where(pair => pair.After is not null).Select(pair => pair.Before));
        int second = WordsOf(after, pairs.Where(pair => pair.Before is not null).Select(pair => pair.After));
        int shorter = Math.Min(WordsOf(before, pairs.Select(pair => pair.Before)), WordsOf(after, pairs.Select(pair => pair.After)));
        return Math.Min(first, second) < Related * shorter || shorter == 0 ? DraftRelation.HardlyRelated : DraftRelation.Revised;
    }

    private static int WordsOf(Essay essay, IEnumerable<int?> sentences) =>
        sentences.OfType<int>().Sum(number => WordCount.Of(essay.Sentences[number - 1].Text));
}
