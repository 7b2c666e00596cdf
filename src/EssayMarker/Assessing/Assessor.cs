using EssayMarker.Assessing.Advice;
using EssayMarker.Assessing.Calibrating;
using EssayMarker.Assessing.Findings;
using EssayMarker.Assessing.Periods;
using EssayMarker.Assessing.Roles;
using EssayMarker.Assessing.Strands;
using EssayMarker.Assessing.Study;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing;

/// <summary>Assesses essays as an examiner would: roles of sentences, evidence, strands, level by best fit, a range of marks, reasons and next steps.</summary>
/// <remarks>Indicative: a person decides. Pure, and safe to share between threads.</remarks>
public sealed class Assessor
{
    private readonly Rubric _rubric;
    private readonly JudgementOptions _options;
    private readonly CloseReading _reader;
    private readonly RoleReader? _roles;
    private readonly Calibration? _calibration;

    /// <summary>An assessor for the essays of one question.</summary>
    /// <param name="rubric">The question.</param>
    /// <param name="roles">The classifiers of roles; the rules alone decide where left out.</param>
    /// <param name="options">The numbers of the judgement; the defaults where left out.</param>
    /// <param name="calibration">What was learned from a department's marks; nothing where left out.</param>
    /// <exception cref="CalibrationException">The calibration was made for something else.</exception>
    public Assessor(Rubric rubric, RoleModel? roles = null, JudgementOptions? options = null, Calibration? calibration = null)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        calibration?.CheckFor(rubric);
        _calibration = calibration;
        _rubric = rubric;
        _options = options ?? new JudgementOptions();
        _reader = new CloseReading(rubric);
        _roles = roles is null ? null : new RoleReader(roles);
    }

    /// <summary>Assesses one essay.</summary>
    /// <param name="essay">The text.</param>
    /// <param name="matched">What its sentences do for points, those with verdict none may be left out, and their vectors.</param>
    /// <param name="points">What it does for each point, in the rubric's order.</param>
    /// <exception cref="ArgumentException">There are classifiers of roles and not a vector for each sentence.</exception>
    public Assessment Assess(Essay essay, MatchedEssay matched, IReadOnlyList<PointResult> points)
    {
        ArgumentNullException.ThrowIfNull(essay);
        ArgumentNullException.ThrowIfNull(matched);
        ArgumentNullException.ThrowIfNull(points);
        if (LongText.Decline(essay, _rubric, _options) is { } declined) return declined;
        if (_roles is not null && matched.Vectors.Count != essay.Sentences.Count)
            throw new ArgumentException($"{essay.Sentences.Count} sentences have {matched.Vectors.Count} vectors.", nameof(matched));
        (EssayJudgement judgement, ArgumentReader argued, TextKind kind) = Judge(Study(essay, Read(essay), matched), points);
        return Assessed(judgement, argued, kind, points);
    }

    /// <summary>What can be read of an essay whatever its sentences are matched to; <see cref="LevelOf"/> and <see cref="Strengths"/> take it.</summary>
    internal IReadOnlyList<StudiedSentence> Read(Essay essay) => _reader.ReadText(essay);

    /// <summary>The level alone, as <see cref="Assess"/> gives it; <see langword="null"/> where there is none.</summary>
    internal LevelJudgement? LevelOf(Essay essay, IReadOnlyList<StudiedSentence> text, MatchedEssay matched, IReadOnlyList<PointResult> points)
    {
        if (LongText.Decline(essay, _rubric, _options) is not null) return null;
        (EssayJudgement judgement, _, TextKind kind) = Judge(Study(essay, text, matched), points);
        return LevelFor(kind, new Leveling(judgement, points, _options), []);
    }

    private LevelJudgement? LevelFor(TextKind kind, Leveling leveling, List<Warning> warnings) =>
        kind.WhyNoLevel is null ? leveling.Judge(_rubric.Levels!, kind.Highest, _calibration, warnings) : null;

    private (EssayJudgement Judgement, ArgumentReader Argued, TextKind Kind) Judge(StudiedEssay studied, IReadOnlyList<PointResult> points)
    {
        var argued = new ArgumentReader(studied, _reader.Terms);
        IReadOnlyList<Argument> arguments = argued.Read();
        IReadOnlyList<EvidenceFinding> findings = FindingsReader.Read(studied, arguments);
        Measures measures = new Measuring(studied, arguments, findings, points, _options).Measure();
        TextKind kind = TextKind.Of(studied, measures, EssayKinds.Of(studied.Essay), _options).Held(studied, measures, _options);
        StrandPositions positions = StrandPositions.Of(measures, _options);
        return (new EssayJudgement(studied, arguments, findings, measures, positions, BestFit.Of(measures, positions, _options)), argued, kind);
    }

    private StudiedEssay Study(Essay essay, IReadOnlyList<StudiedSentence> text, MatchedEssay matched)
    {
        StudiedEssay studied = _reader.Read(essay, text, matched.Matches);
        if (matched.Vectors.Count != essay.Sentences.Count) return studied;
        StudiedEssay withRoles = _roles is null ? studied : _roles.WithRoles(studied, matched.Vectors);
        return withRoles with { Coherence = Coherence.Of(withRoles.Body, matched.Vectors) };
    }

    /// <summary>How strong the argument for each point that the essay makes is, in the rubric's order; rounded to 4 decimals.</summary>
    internal IReadOnlyList<(string Point, double Strength)> Strengths(Essay essay, IReadOnlyList<StudiedSentence> text, MatchedEssay matched)
    {
        StudiedEssay studied = Study(essay, text, matched);
        var strength = new ArgumentStrength(studied);
        IEnumerable<Argument> made = new ArgumentReader(studied, _reader.Terms).Read().Where(argument => argument is { Point: not null, IsRebuttal: false });
        return [.. made.Select(argument => (argument.Point!.Id, Math.Round(strength.Of(argument), 4)))];
    }

    private Assessment Assessed(EssayJudgement judgement, ArgumentReader argued, TextKind kind, IReadOnlyList<PointResult> points)
    {
        StudiedEssay studied = judgement.Essay;
        var warnings = new List<Warning>(studied.Essay.Warnings);
        var leveling = new Leveling(judgement, points, _options);
        LevelJudgement? level = LevelFor(kind, leveling, warnings);
        if ((kind.WhyNoLevel ?? kind.Warning) is { } why) warnings.Add(new Warning(why));
        warnings.AddRange(Uncounted(studied, judgement.Measures));
        bool isReadable = kind.Kind is EssayKind.Essay;
        (IReadOnlyList<Remark> beside, IReadOnlyList<Remark> further) = isReadable ? Comments(judgement, argued, leveling) : ([], []);
        return new Assessment(
            studied.Essay, _rubric, kind.Kind,
            [.. studied.Sentences.Select(sentence => new AssessedSentence(sentence.Sentence, [.. sentence.RoleCues.Select(cue => cue.Role)], sentence.Matches)
            {
                RoleCues = sentence.RoleCues,
                IsUnlistedArgument = argued.IsUnlisted(sentence),
                Rebuttal = argued.RebuttalOf(sentence),
            })],
            points, level)
        {
            Evidence = judgement.Findings,
            Strengths = isReadable ? leveling.Strengths() : [],
            NextSteps = level is null ? [] : leveling.NextSteps(level, _rubric.Levels!),
            Comments = beside,
            FurtherComments = further,
            Coverage = Coverage(points),
            Profile = StrandProfile.Of(judgement),
            Periods = isReadable ? PeriodReader.Read(studied) : [],
            Warnings = warnings,
        };
    }

    private (IReadOnlyList<Remark> Beside, IReadOnlyList<Remark> Further) Comments(EssayJudgement judgement, ArgumentReader argued, Leveling leveling)
    {
        var candidates = new Candidates(judgement, argued, leveling.Saying, _options);
        return new CommentChoice(judgement.Essay, _options.CommentsIn250Words).Choose(judgement.Essay.Body.SelectMany(candidates.Of));
    }

    /// <summary>What was noticed and earned nothing.</summary>
    private static IEnumerable<Warning> Uncounted(StudiedEssay essay, Measures measures)
    {
        if (essay.Sentences.FirstOrDefault(sentence => sentence.IsScheme) is { } scheme)
            yield return new Warning("Some sentences are very close to a published scheme. They were not counted: a marker will look for your own evidence.", scheme.Sentence.Span);
        if (essay.Sentences.FirstOrDefault(sentence => sentence.IsRepeat) is { } repeat)
            yield return new Warning("Some sentences say again what an earlier one said. They were counted once.", repeat.Sentence.Span);
        if (measures.Disorder > 0.5)
            yield return new Warning("The sentences of this text hardly follow from one another. Please check that they stand in the order that was meant.");
    }

    private Dictionary<string, double> Coverage(IReadOnlyList<PointResult> points) => _rubric.Sides
        .Where(side => points.Any(point => point.Point.Side == side.Id))
        .ToDictionary(
            side => side.Id,
            side => Math.Round(points.Where(point => point.Point.Side == side.Id).Average(point => point.Status is PointStatus.Met or PointStatus.Partly ? 1.0 : 0.0), 4),
            StringComparer.Ordinal);

}
