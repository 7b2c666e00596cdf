using EssayMarker.Assessing.Language;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Matching.Language;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Drafts;

/// <summary>Tells of each next step of a first draft, by what the second draft was found to do, whether it is met.</summary>
/// <remarks>The tests answer the steps that <see cref="Advice.Steps"/> gives, each by what the step asked for.</remarks>
internal sealed class TargetReader
{
    /// <summary>Support for a sentence is looked for from one sentence before it to two after it, a comment one further, within the paragraph.</summary>
    private const int Before = 1, Support = 2, Comment = 3;

    private static readonly SentenceRole[] Comments = [SentenceRole.Explanation, SentenceRole.Comparison, SentenceRole.CounterArgument, SentenceRole.Judgement];
    private static readonly SentenceRole[] Decisions = [SentenceRole.Judgement];
    private static readonly SentenceRole[] Reasons = [SentenceRole.Explanation, SentenceRole.CounterArgument];

    private readonly Assessment _before;
    private readonly Assessment _after;
    private readonly IReadOnlyList<PointChange> _points;
    private readonly Dictionary<int, SentenceChange> _change;
    private readonly Dictionary<int, int> _afterOf;
    private readonly Dictionary<int, int> _beforeOf;

    public TargetReader(Assessment before, Assessment after, IReadOnlyList<SentencePair> pairs, IReadOnlyList<PointChange> points)
    {
        (_before, _after, _points) = (before, after, points);
        _change = pairs.Where(pair => pair.After is not null).ToDictionary(pair => pair.After!.Value, pair => pair.Change);
        SentencePair[] both = [.. pairs.Where(pair => pair is { Before: not null, After: not null })];
        _afterOf = both.ToDictionary(pair => pair.Before!.Value, pair => pair.After!.Value);
        _beforeOf = both.ToDictionary(pair => pair.After!.Value, pair => pair.Before!.Value);
    }

    /// <summary>What became of one step.</summary>
    public Target Read(Remark step)
    {
        if (_after.Level is null) return new Target(step, TargetState.CannotTell, []);
        return step.Key switch
        {
            "next.side" or "next.side-missing" or "next.side-ask" => OfSide(step),
            "next.conclusion" => Conclusion(step),
            "next.check-date" => Dated(step),
            _ => AtSentence(step),
        };
    }

    private Target AtSentence(Remark step)
    {
        if (step.Sentences is not [int before, ..]) return new Target(step, TargetState.CannotTell, []);
        if (!_afterOf.TryGetValue(before, out int after))
        {
            // An aside or an error that is taken out is put right; a claim or a story that is taken out was not worked on.
            bool isPutRight = step.Key is "next.focus" or "next.check-actor";
            return new Target(step, isPutRight ? TargetState.Met : TargetState.Dropped, []);
        }

        return step.Key switch
        {
            "next.evidence" => Added(step, before, after, Support, SentenceRole.Evidence),
            "next.comment" => Added(step, before, after, Comment, Comments),
            "next.focus" => Added(step, before, after, Support, Comments),
            "next.explain" => Added(step, before, after, Support, Reasons),
            "next.limit" => Added(step, before, after, Support, SentenceRole.CounterArgument),
            "next.precise" => Decided(step, after, IsExact(_after, after) && !IsExact(_before, before)),
            "next.check-actor" => Decided(step, after, _after.Sentences[after - 1].Matches.All(match => match.Verdict != Verdict.Misattributed)),
            "next.weigh" => Weighed(step, after),
            _ => new Target(step, TargetState.CannotTell, [after]),
        };
    }

    /// <summary>Met where, in the sentence or near it, something has one of the roles that did not have it there before.</summary>
    private Target Added(Remark step, int before, int after, int reach, params SentenceRole[] roles)
    {
        HashSet<int> had = [.. Near(_before, before, reach).Where(number => Has(_before, number, roles))];
        int[] added = [.. Near(_after, after, reach).Where(number => Has(_after, number, roles) && !(_beforeOf.TryGetValue(number, out int old) && had.Contains(old)))];
        return new Target(step, added.Length > 0 ? TargetState.Met : TargetState.NotYet, added.Length > 0 ? added : [after]);
    }

    private static Target Decided(Remark step, int sentence, bool isMet) => new(step, isMet ? TargetState.Met : TargetState.NotYet, [sentence]);

    private Target Weighed(Remark step, int sentence)
    {
        IEnumerable<Remark> reasons = _after.Level!.Strands.SelectMany(strand => strand.Reasons);
        if (reasons.FirstOrDefault(reason => reason.Key == "strand.judgement.weighed") is { } weighed) return new Target(step, TargetState.Met, weighed.Sentences);
        Target near = Added(step, _beforeOf[sentence], sentence, Support, SentenceRole.Comparison, SentenceRole.Explanation);
        return near with { State = near.State == TargetState.Met ? TargetState.Begun : near.State };
    }

    /// <summary>Met where the last paragraph decides in new words and the assessment no longer asks for it; begun where it decides in new words.</summary>
    private Target Conclusion(Remark step)
    {
        int[] decides = [.. LastParagraph(_after).Where(number => IsFresh(number) && Has(_after, number, Decisions))];
        bool isAskedAgain = _after.NextSteps.Any(next => next.Key == step.Key);
        TargetState state = decides.Length == 0 ? TargetState.NotYet : isAskedAgain ? TargetState.Begun : TargetState.Met;
        return new Target(step, state, decides);
    }

    private bool IsFresh(int after) => _change[after] is SentenceChange.New or SentenceChange.Changed;

    private static IEnumerable<int> LastParagraph(Assessment draft)
    {
        AssessedSentence[] body = [.. draft.Sentences.Where(sentence => draft.Essay.Paragraphs[sentence.Sentence.Span.Paragraph].Role == ParagraphRole.Body)];
        return body.Where(sentence => sentence.Sentence.Span.Paragraph == body[^1].Sentence.Span.Paragraph).Select(sentence => sentence.Sentence.Number);
    }

    /// <summary>Met where the side gained something and is no longer called thin; begun where it gained something.</summary>
    private Target OfSide(Remark step)
    {
        string? label = step.Values.GetValueOrDefault("side");
        if (_before.Rubric.Sides.FirstOrDefault(side => side.Label == label) is not { } side) return new Target(step, TargetState.CannotTell, []);
        PointChange[] gained = [.. _points.Where(point => point.Point.Side == side.Id && point.Movement is PointMovement.Gained or PointMovement.Rose)];
        int[] sentences = [.. gained.SelectMany(point => point.After.Sentences).Concat(NewSupport(side)).Distinct().Order()];
        bool isThin = _after.NextSteps.Concat(_after.Level!.Strands.SelectMany(strand => strand.Reasons))
            .Any(remark => remark.Key is "next.side" or "next.side-missing" or "next.side-ask" or "strand.support.one-side" && remark.Values.GetValueOrDefault("side") == label);
        TargetState state = sentences.Length == 0 ? TargetState.NotYet : isThin ? TargetState.Begun : TargetState.Met;
        return new Target(step, state, sentences);
    }

    /// <summary>New or reworded sentences that support a point of the side, and did not before.</summary>
    private IEnumerable<int> NewSupport(Side side) => _after.Sentences.Select(sentence => sentence.Sentence.Number)
        .Where(number => Supports(_after, number, side) && !(_beforeOf.TryGetValue(number, out int old) && Supports(_before, old, side)));

    private static bool Supports(Assessment assessment, int sentence, Side side) => assessment.Sentences[sentence - 1].Matches.Any(match =>
        match.Verdict == Verdict.Supports && assessment.Rubric.Points.Any(point => point.Id == match.Point && point.Side == side.Id));

    /// <summary>Met where the fact is no longer misdated, or no longer there.</summary>
    private Target Dated(Remark step)
    {
        EvidenceFinding[] found = [.. _after.Evidence.Where(finding => finding.Name == step.Values.GetValueOrDefault("evidence"))];
        bool isWrong = found.Any(finding => finding.State == EvidenceState.CheckDate);
        return new Target(step, isWrong ? TargetState.NotYet : TargetState.Met, [.. found.Select(finding => finding.Sentence).Distinct()]);
    }

    private static bool IsExact(Assessment assessment, int sentence)
    {
        string text = assessment.Sentences[sentence - 1].Sentence.Text;
        Word[] words = WordReader.Read(text);
        return DateReader.Read(text, words).Count > 0 || words.Any(word => char.IsAsciiDigit(word.Text[0]));
    }

    private static bool Has(Assessment assessment, int sentence, SentenceRole[] roles) => assessment.Sentences[sentence - 1].Roles.Any(roles.Contains);

    private static IEnumerable<int> Near(Assessment assessment, int sentence, int reach) => Enumerable.Range(sentence - Before, Before + reach + 1)
        .Where(number => number >= 1 && number <= assessment.Sentences.Count
            && assessment.Sentences[number - 1].Sentence.Span.Paragraph == assessment.Sentences[sentence - 1].Sentence.Span.Paragraph);
}
