using EssayMarker.Assessing.Study;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Findings;

/// <summary>Gathers what an essay argues: the points that it makes, those that it disputes with reasons, and arguments that no point holds.</summary>
internal sealed class ArgumentReader(StudiedEssay essay, QuestionTerms terms)
{
    /// <summary>Support is looked for from one sentence before an argument's sentence to two after it, within the paragraph.</summary>
    private const int Before = 1, After = 2;

    private static readonly HashSet<string> Persons = new(["he", "she", "they", "his", "her", "their", "him", "them", "both", "this", "that"], StringComparer.Ordinal);

    /// <summary>All arguments: those of points in the rubric's order, then rebuttals, then the student's own in the essay's.</summary>
    public IReadOnlyList<Argument> Read() => [.. OfPoints(), .. Rebuttals(), .. Unlisted()];

    /// <summary>Whether a sentence argues something, with support beside it, that no point holds.</summary>
    public bool IsUnlisted(StudiedSentence sentence)
    {
        bool argues = sentence.Counts && !sentence.Supports.Any() && sentence.Crossed is null && sentence.Denied is null && !sentence.Is(SentenceRole.Judgement)
            && (sentence.Is(SentenceRole.Explanation) || sentence.Is(SentenceRole.Comparison) || (sentence.Is(SentenceRole.CounterArgument) && sentence.IsSpecific));
        return argues && !IsAtEdge(sentence) && Around(sentence).Any(near => near.IsSpecific && !near.Supports.Any());
    }

    private IEnumerable<Argument> OfPoints()
    {
        foreach (Point point in essay.Rubric.Points)
        {
            StudiedSentence[] own = [.. essay.Counted.Where(sentence => sentence.Supports.Any(match => match.Point == point.Id))];
            if (own.Length > 0) yield return Make(point, point.Side, own, match => match.Point == point.Id);
        }
    }

    private IEnumerable<Argument> Rebuttals()
    {
        foreach (Point point in essay.Rubric.Points)
        {
            StudiedSentence[] own = [.. essay.Counted.Where(sentence => sentence.Denied?.Point == point.Id && IsReasoned(sentence))];
            if (own.Length == 0) continue;
            yield return Make(point, OtherSide(point.Side), own, match => match.Point == point.Id) with { IsRebuttal = true };
        }
    }

    private IEnumerable<Argument> Unlisted()
    {
        var run = new List<StudiedSentence>();
        foreach (StudiedSentence sentence in essay.Counted.Where(IsUnlisted))
        {
            if (run.Count > 0 && run[^1].Paragraph != sentence.Paragraph)
            {
                yield return Own(run);
                run = [];
            }

            run.Add(sentence);
        }

        if (run.Count > 0) yield return Own(run);
    }

    /// <summary>Whether a denial gives a reason or evidence, in its own sentence or the next.</summary>
    public bool IsReasoned(StudiedSentence denial) => IsReason(denial)
        || Passage([denial], 0, 1).Any(next => next != denial && next.Counts && IsReason(next) && IsAboutThem(next));

    /// <summary>It names or knows something of those compared, or goes on about them: "The weather was fine" after a denial is no reason for it.</summary>
    private static bool IsAboutThem(StudiedSentence sentence) =>
        sentence.Named.Count > 0 || sentence.Items.Any(item => item.Known is not null) || sentence.Matches.Count > 0 || sentence.Words.Any(word => Persons.Contains(word.Text));

    private static bool IsReason(StudiedSentence sentence) => sentence.IsSpecific || sentence.Is(SentenceRole.Explanation);

    /// <summary>How a sentence denies points; <see langword="null"/> where it denies none.</summary>
    public Rebuttal? RebuttalOf(StudiedSentence sentence) => !sentence.Matches.Any(match => match.Verdict == Verdict.Contradicted) ? null
        : sentence.Counts && IsReasoned(sentence) ? Rebuttal.Disputed : Rebuttal.Unreasoned;

    private Argument Own(List<StudiedSentence> run) => Make(null, run.Select(SideOf).FirstOrDefault(side => side is not null), run, _ => false);

    private Argument Make(Point? point, string? side, IReadOnlyList<StudiedSentence> own, Func<PointMatch, bool> isOwn)
    {
        StudiedSentence[] passage = Passage(own, Before, After);
        // What stands beside another point belongs to that one.
        StudiedSentence[] support = [.. passage.Where(sentence => sentence.Counts && (own.Contains(sentence) || !sentence.Supports.Any() || sentence.Matches.Any(isOwn)))];
        return new Argument(point, side, [.. own.Select(sentence => sentence.Number)], support.Select(sentence => sentence.Number).ToHashSet())
        {
            Evidence = [.. support.Where(sentence => sentence.IsSpecific).SelectMany(sentence => sentence.Items).Select(item => item.Name).Distinct(StringComparer.Ordinal)],
            IsExplained = support.Any(sentence => sentence.Is(SentenceRole.Explanation) || sentence.Is(SentenceRole.Judgement)),
            IsCompared = support.Any(sentence => sentence.Is(SentenceRole.Comparison)),
        };
    }

    /// <summary>The side that a sentence's paragraph argues for: that of its points, else of its own words.</summary>
    private string? SideOf(StudiedSentence sentence)
    {
        var sides = essay.Rubric.Points.ToDictionary(point => point.Id, point => point.Side, StringComparer.Ordinal);
        return terms.SideOf(sentence) ?? essay.Counted.Where(near => near.Paragraph == sentence.Paragraph)
            .SelectMany(near => near.Supports).Select(match => sides[match.Point]).OfType<string>()
            .GroupBy(side => side, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
    }

    private string? OtherSide(string? side) => essay.Rubric.Sides.Count == 2 ? essay.Rubric.Sides.FirstOrDefault(other => other.Id != side)?.Id : null;

    private bool IsAtEdge(StudiedSentence sentence) => essay.Paragraphs.Count > 2 && (sentence.Paragraph == essay.Paragraphs[0][0].Paragraph || sentence.Paragraph == essay.Paragraphs[^1][0].Paragraph);

    private StudiedSentence[] Around(StudiedSentence sentence) => Passage([sentence], 1, 1);

    private StudiedSentence[] Passage(IReadOnlyList<StudiedSentence> own, int before, int after) =>
        [.. own.SelectMany(sentence => essay.Near(sentence, before, after)).DistinctBy(sentence => sentence.Number).OrderBy(sentence => sentence.Number)];
}
