using EssayMarker.Assessing.Strands;
using EssayMarker.Assessing.Study;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Advice;

/// <summary>Chooses what to do next: first what holds the level back, each step at a place of the essay.</summary>
internal sealed class Steps(EssayJudgement judgement, IReadOnlyList<Matching.PointResult> points, Passages passages, Saying saying)
{
    private const int Most = 3;

    private static readonly string[] Rest = ["error", "both-sides", "precise", "comment", "specific", "outweighs"];

    /// <summary>What is met so far needs no step.</summary>
    private const double Met = 0.85;

    /// <summary>From the upper half of level 4 a strand needs no step.</summary>
    private const double Full = 4.0;

    /// <summary>A side with so many supported arguments needs no further point.</summary>
    private const int Enough = 3;

    /// <summary>At most three steps, the first one first.</summary>
    /// <param name="level">The essay's level on the scale of five.</param>
    public IReadOnlyList<Remark> Choose(int level)
    {
        IEnumerable<string> unmet = judgement.Fit.Requirements.Skip(level).SelectMany(step => step.OrderBy(requirement => requirement.Degree)).Where(requirement => requirement.Degree < Met)
            .Select(requirement => requirement.Id).Where(id => !IsPraised(id));
        IEnumerable<string> rest = Rest.Where(id => !IsPraised(id)).Append("limit");
        return [.. unmet.Concat(rest).Select(Step).OfType<Remark>().DistinctBy(step => step.Key).DistinctBy(step => step.Sentences.Count > 0 ? $"s{step.Sentences[0]}" : step.Key).Take(Most)];
    }

    /// <summary>What the essay is praised for is never asked for.</summary>
    private bool IsPraised(string id) => id switch
    {
        "outweighs" or "judgement" => judgement.Positions.Judgement >= StrandReasons.Strong && judgement.Measures.Weighing >= StrandReasons.Weighed,
        "comment" or "throughout" => judgement.Positions.Analysis >= Full,
        "focus" => judgement.Positions.Focus >= Full,
        _ => false,
    };

    private Remark? Step(string requirement) => requirement switch
    {
        "focus" => Focus(),
        "specific" or "made" => passages.Assertions.Count > 0 ? At("next.evidence", passages.Assertions[0]) : Side(),
        "comment" or "throughout" => passages.Narrative.Count > 0 ? At("next.comment", passages.Narrative[0]) : passages.Assertions.Count > 0 ? At("next.explain", passages.Assertions[^1]) : null,
        "both-sides" => Side(),
        "judgement" => passages.Last is { } last ? At("next.conclusion", last) : null,
        "outweighs" => Weigh(),
        "limit" => passages.Judgements.Count > 0 ? At("next.limit", passages.Judgements[0]) : null,
        "precise" => passages.Undated.Count > 0 ? At("next.precise", passages.Undated[0], ("evidence", Saying.Evidence(passages.Undated.Take(1)))) : null,
        _ => Error(),
    };

    private Remark? Focus()
    {
        StudiedSentence? aside = judgement.Essay.Counted.FirstOrDefault(sentence => !sentence.IsAnalytic && !judgement.Essay.IsAtEdge(sentence)) ?? passages.Last;
        return aside is null ? null : At("next.focus", aside);
    }

    private Remark? Weigh()
    {
        StudiedSentence? verdict = judgement.Essay.Closing.LastOrDefault(sentence => sentence.Is(SentenceRole.Judgement)) ?? (passages.Judgements.Count > 0 ? passages.Judgements[0] : passages.Last);
        return verdict is null ? null : At("next.weigh", verdict);
    }

    /// <summary>The thin side, by the question that the rubric asks of a point there; none where the side has enough.</summary>
    private Remark? Side()
    {
        if (passages.ThinSide is not { } side || passages.SupportedOf(side) >= Enough) return null;
        Matching.PointResult? open = points.FirstOrDefault(point => point.Point.Side == side.Id && point.Status == Matching.PointStatus.NotFound && point.Point.Ask is not null);
        StudiedSentence? started = judgement.Essay.Counted.FirstOrDefault(sentence => sentence.Supports.Any(match => IsOf(match.Point, side)));
        if (started is not null && !judgement.Essay.IsAtEdge(started) && open is null) return At("next.side", started, ("side", side.Label));
        return open is null
            ? saying.Of("next.side-missing", [], ("side", side.Label))
            : saying.Of("next.side-ask", [], ("side", side.Label), ("ask", open.Point.Ask!)) with { Point = open.Point.Id };
    }

    private bool IsOf(string point, Side side) => judgement.Essay.Rubric.Points.Any(other => other.Id == point && other.Side == side.Id);

    private Remark? Error()
    {
        StudiedSentence? crossed = judgement.Essay.Body.FirstOrDefault(sentence => sentence.Crossed is not null);
        if (crossed?.Items.FirstOrDefault(item => item.IsCrossed) is { } fact && judgement.Essay.Rubric.Actors.FirstOrDefault(actor => actor.Id == fact.Known!.Owners[0]) is { } owner)
            return At("next.check-actor", crossed, ("evidence", fact.Name), ("actor", owner.Name));
        EvidenceFinding? wrong = judgement.Findings.FirstOrDefault(finding => finding.State == EvidenceState.CheckDate);
        return wrong is null ? null : At("next.check-date", judgement.Essay.Sentences[wrong.Sentence - 1], ("evidence", wrong.Name));
    }

    private Remark At(string key, StudiedSentence sentence, params (string Place, string Value)[] values) => saying.Of(key, [sentence], values);
}
