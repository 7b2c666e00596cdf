using EssayMarker.Assessing.Findings;
using EssayMarker.Assessing.Language;
using EssayMarker.Assessing.Strands;
using EssayMarker.Assessing.Study;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Advice;

/// <summary>All that could be said beside one sentence.</summary>
internal sealed class Candidates(EssayJudgement judgement, ArgumentReader arguments, Saying saying, JudgementOptions options)
{
    private readonly Measuring _measuring = new(judgement.Essay, judgement.Arguments, judgement.Findings, [], options);

    /// <summary>The comments that a sentence could have.</summary>
    public IEnumerable<Candidate> Of(StudiedSentence sentence) => Errors(sentence).Concat(sentence.Counts ? Praise(sentence).Concat(Questions(sentence)) : []);

    private IEnumerable<Candidate> Errors(StudiedSentence sentence)
    {
        if (judgement.Findings.FirstOrDefault(finding => finding.Sentence == sentence.Number && finding.State == EvidenceState.CheckDate) is { } misdated)
        {
            Fact? fact = sentence.Items.FirstOrDefault(item => item.Name == misdated.Name)?.Known?.Fact;
            yield return Question(sentence, 95, "comment.check-evidence", ("evidence", misdated.Name), ("date", fact is null ? "" : Saying.Date(fact.Date)));
        }

        if (sentence.Crossed is { } crossed && Owner(sentence) is { Length: > 0 } owner)
            yield return Question(sentence, 90, "comment.misattributed", ("actor", owner), ("evidence", Crossed(sentence)?.Name ?? ""), ("point", crossed.Point));
    }

    private IEnumerable<Candidate> Praise(StudiedSentence sentence)
    {
        string evidence = Saying.Evidence([sentence]);
        if (Disputed(sentence) is { } disputed) yield return Praised(sentence, 85, "comment.disputed", ("point", disputed));
        if (sentence.Is(SentenceRole.Judgement) && judgement.Essay.Opening.Contains(sentence) && !LeavesOpen(sentence)) yield return Praised(sentence, 77 + AsThesis(sentence), "comment.judgement.thesis");
        else if (sentence.Is(SentenceRole.Judgement) && _measuring.IsSubstantiated(sentence)) yield return Praised(sentence, 80, "comment.judgement");
        if (sentence.Is(SentenceRole.Comparison) && sentence.IsSpecific && evidence.Length > 0) yield return Praised(sentence, 75, "comment.comparison", ("evidence", evidence));
        if (Supported(sentence) is { } met) yield return Praised(sentence, met.Evidence.Length > 0 ? 70 : 45, met.Evidence.Length > 0 ? "comment.point-met" : "comment.point-met.plain", ("point", met.Point), ("evidence", met.Evidence));
        if (arguments.IsUnlisted(sentence)) yield return Praised(sentence, 72, evidence.Length > 0 ? "comment.unlisted" : "comment.unlisted.plain", ("evidence", evidence));
        if (sentence.Is(SentenceRole.Explanation) && evidence.Length > 0) yield return Praised(sentence, 60, "comment.analysis", ("evidence", evidence));
        if (IsLink(sentence)) yield return Praised(sentence, 55, "comment.link");
        if (sentence.UsesQuestion) yield return Praised(sentence, 5, "comment.relevant");
    }

    private IEnumerable<Candidate> Questions(StudiedSentence sentence)
    {
        bool hasSupport = judgement.Arguments.Any(argument => argument.Passage.Contains(sentence.Number) && argument.IsSupported);
        string evidence = Saying.Evidence([sentence]);
        if (sentence.Is(SentenceRole.Judgement) && judgement.Essay.Closing.Contains(sentence) && !_measuring.IsSubstantiated(sentence)) yield return Question(sentence, 78, "comment.judgement.bare");
        if (sentence.Is(SentenceRole.Claim) && !hasSupport && _measuring.Grounding(sentence) < 1 && !sentence.Is(SentenceRole.Judgement))
            yield return Question(sentence, sentence.Supports.Any() ? 68 : 40, "comment.assertion", ("subject", Subject(sentence)));
        if (sentence.Is(SentenceRole.Narrative) && evidence.Length > 0) yield return Question(sentence, 65, "comment.narrative", ("evidence", evidence));
        if (judgement.Findings.FirstOrDefault(finding => finding.Sentence == sentence.Number && finding.State == EvidenceState.NotYetUsed) is { } unused)
            yield return Question(sentence, 62, "comment.not-yet-used", ("evidence", unused.Name));
        if (sentence.IsOutsideYears && judgement.Essay.Rubric.Years is { } years) yield return Question(sentence, 50, "comment.outside-years", ("evidence", Outside(sentence)), ("years", Saying.Date(years)));
    }

    /// <summary>What lies outside the years: what the rubric knows by name, else the date.</summary>
    private static string Outside(StudiedSentence sentence) =>
        sentence.Items.FirstOrDefault(item => item.Known?.Date is not null)?.Name ?? Saying.Date(sentence.Dates[0].Span);

    private string? Disputed(StudiedSentence sentence) => !arguments.IsReasoned(sentence) ? null
        : sentence.Denied?.Point;

    /// <summary>How plainly a judgement of the opening answers the question: only the plainest is praised as what will be argued.</summary>
    private static int AsThesis(StudiedSentence sentence) => (sentence.UsesQuestion ? 1 : 0) + (sentence.Has(Signal.Verdict) || sentence.Has(Signal.Weighing) ? 1 : 0);

    /// <summary>"I shall come to a conclusion about whether …" says what will be asked, not what will be argued.</summary>
    private static bool LeavesOpen(StudiedSentence sentence) => sentence.Words.Any(word => word.Text == "whether");

    /// <summary>The likeliest point that a sentence makes, with the evidence for it there.</summary>
    private (string Point, string Evidence)? Supported(StudiedSentence sentence)
    {
        if (sentence.Supports.FirstOrDefault() is not { } match) return null;
        Argument? argument = judgement.Arguments.FirstOrDefault(argument => argument.Point?.Id == match.Point && !argument.IsRebuttal);
        IEnumerable<StudiedSentence> near = judgement.Essay.Sentences.Where(other => argument?.Passage.Contains(other.Number) == true && other.Number - sentence.Number is >= 0 and <= 2 && other.Paragraph == sentence.Paragraph);
        return (match.Point, Saying.Evidence(near));
    }

    private bool IsLink(StudiedSentence sentence)
    {
        IReadOnlyList<StudiedSentence>? paragraph = judgement.Essay.Paragraphs.FirstOrDefault(paragraph => paragraph[^1] == sentence);
        return paragraph is { Count: > 2 } && paragraph != judgement.Essay.Paragraphs[0] && paragraph != judgement.Essay.Paragraphs[^1]
            && (sentence.UsesQuestion || sentence.Is(SentenceRole.Judgement) || sentence.Is(SentenceRole.Comparison));
    }

    private static FoundItem? Crossed(StudiedSentence sentence) => sentence.Items.FirstOrDefault(item => item.IsCrossed);

    /// <summary>To whom the crossed fact belongs.</summary>
    private string Owner(StudiedSentence sentence)
    {
        string? id = Crossed(sentence)?.Known?.Owners[0];
        return judgement.Essay.Rubric.Actors.FirstOrDefault(actor => actor.Id == id)?.Name ?? "";
    }

    private string Subject(StudiedSentence sentence)
    {
        string[] names = [.. judgement.Essay.Rubric.Actors.Where(actor => sentence.Actors.Contains(actor.Id)).Select(actor => actor.Name)];
        return names.Length == 0 ? saying.Actors : Saying.Joined(names);
    }

    private Candidate Praised(StudiedSentence sentence, int weight, string key, params (string Place, string Value)[] values) => Make(sentence, weight, true, key, values);

    private Candidate Question(StudiedSentence sentence, int weight, string key, params (string Place, string Value)[] values) => Make(sentence, weight, false, key, values);

    private Candidate Make(StudiedSentence sentence, int weight, bool isPraise, string key, (string Place, string Value)[] values)
    {
        Remark remark = saying.Of(key, [sentence], values);
        string? point = values.FirstOrDefault(value => value.Place == "point").Value;
        return new Candidate(sentence.Number, weight, isPraise, remark with { Point = point });
    }
}
