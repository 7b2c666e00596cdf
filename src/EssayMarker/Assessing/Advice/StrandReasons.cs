using System.Globalization;
using EssayMarker.Assessing.Strands;
using EssayMarker.Assessing.Study;

namespace EssayMarker.Assessing.Advice;

/// <summary>Says why an essay lies where it does in a strand; the first remark is the one that tells most.</summary>
internal sealed class StrandReasons(EssayJudgement judgement, Passages passages, Saying saying)
{
    /// <summary>From the upper part of level 4 a strand is praised, below the middle of level 2 it is what to work on.</summary>
    public const double Strong = 3.5, Thin = 2.2;

    /// <summary>From here the essay is told that it says by what measure one side counts for more.</summary>
    public const double Weighed = 0.6;

    /// <summary>The remarks about a strand.</summary>
    public IReadOnlyList<Remark> Of(Strand strand) => strand switch
    {
        Strand.Focus => Focus(),
        Strand.Support => Support(),
        Strand.Analysis => Analysis(),
        Strand.Judgement => Judgement(),
        _ => [saying.Of($"strand.organisation.{Grade(Strand.Organisation)}", judgement.Essay.Opening.Take(1).Concat(judgement.Essay.Closing.TakeLast(1)))],
    };

    private string Grade(Strand strand) => judgement.Positions[strand] switch
    {
        >= Strong => "strong",
        >= Thin => "some",
        _ => "thin",
    };

    private List<Remark> Focus()
    {
        var answering = judgement.Essay.Counted.Where(sentence => sentence.UsesQuestion || sentence.Is(SentenceRole.Comparison)).Take(3);
        var remarks = new List<Remark> { saying.Of($"strand.focus.{Grade(Strand.Focus)}", answering) };
        if (judgement.Essay.Rubric.Actors.Count > 1 && AbsentActor() is { } actor) remarks.Add(saying.Of("strand.focus.one-actor", judgement.Essay.Counted.Where(sentence => sentence.Actors.Contains(actor.Id)).Take(3), ("actor", actor.Name)));
        return remarks;
    }

    private Rubrics.Actor? AbsentActor() => judgement.Measures is { ActorBalance: >= 0.2, Presence: >= 0.1 } ? null
        : judgement.Essay.Rubric.Actors.MinBy(actor => judgement.Essay.Body.Count(sentence => sentence.Actors.Contains(actor.Id)));

    private List<Remark> Support()
    {
        string grade = Grade(Strand.Support);
        IReadOnlyList<StudiedSentence> evidence = passages.Evidence;
        string names = Saying.Evidence(evidence);
        var remarks = new List<Remark>();
        if (grade == "thin" && passages.Assertions.Count > 0) remarks.Add(saying.Of("strand.support.thin", passages.Assertions));
        else if (names.Length > 0 && grade != "thin" && Grade(Strand.Analysis) == "thin") remarks.Add(saying.Of("strand.support.unused", evidence, ("evidence", names)));
        else if (names.Length == 0) remarks.Add(saying.Of("strand.support.few", evidence));
        else remarks.Add(saying.Of($"strand.support.{(grade == "thin" ? "little" : grade)}", evidence, ("evidence", names)));
        if (passages.ThinSide is { } side) remarks.Add(saying.Of("strand.support.one-side", OfSide(side.Id), ("side", side.Label)));
        if (judgement.Measures.Errors > 0) remarks.Add(saying.Of("strand.support.errors", Wrong(), ("number", judgement.Measures.Errors.ToString(CultureInfo.InvariantCulture))));
        return remarks;
    }

    private IEnumerable<StudiedSentence> OfSide(string side) =>
        judgement.Arguments.Where(argument => argument.Side == side).SelectMany(argument => argument.Sentences).Distinct().Take(3).Select(number => judgement.Essay.Sentences[number - 1]);

    private IEnumerable<StudiedSentence> Wrong() => judgement.Essay.Body.Where(sentence =>
        sentence.Crossed is not null
        || judgement.Findings.Any(finding => finding.Sentence == sentence.Number && finding.State == EvidenceState.CheckDate)).Take(3);

    private List<Remark> Analysis()
    {
        string grade = Grade(Strand.Analysis);
        var remarks = new List<Remark>();
        bool tells = passages.Narrative.Count > 0 && grade != "strong";
        if (grade == "thin" && tells) remarks.Add(saying.Of("strand.analysis.narrative", passages.Narrative));
        else if (grade == "thin") remarks.Add(saying.Of("strand.analysis.thin", passages.Assertions));
        else remarks.Add(saying.Of($"strand.analysis.{grade}", passages.Comments));
        if (passages.Comparisons.Count > 0) remarks.Add(saying.Of("strand.analysis.comparison", passages.Comparisons));
        if (grade == "some" && tells) remarks.Add(saying.Of("strand.analysis.tells", passages.Narrative));
        return remarks;
    }

    private List<Remark> Judgement()
    {
        IReadOnlyList<StudiedSentence> judgements = passages.Judgements;
        var remarks = new List<Remark>();
        if (judgements.Count == 0) remarks.Add(saying.Of("strand.judgement.none", passages.Last is { } last ? [last] : []));
        else if (judgement.Measures.Weighing >= Weighed && judgement.Positions.Judgement >= Strong) remarks.Add(saying.Of("strand.judgement.weighed", passages.Weighing));
        else if (judgement.Measures.Substantiated > 0) remarks.Add(saying.Of("strand.judgement.reasoned", judgements));
        else remarks.Add(saying.Of("strand.judgement.asserted", judgements));
        if (judgement.Measures is { BothSides: >= 0.75 }) remarks.Add(saying.Of("strand.judgement.balanced", passages.Evidence));
        return remarks;
    }
}
