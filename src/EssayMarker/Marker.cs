using System.Reflection;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Calibrating;
using EssayMarker.Assessing.Roles;
using EssayMarker.Assessing.WhatIfs;
using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Matching.Learning;
using EssayMarker.Rubrics;

namespace EssayMarker;

/// <summary>Marks essays by one rubric: sentences to matches, matches to an assessment. The one place that knows the order.</summary>
/// <remarks>The same essay always gives the same assessment. Safe to share between threads; the rubric is encoded once, in the constructor.</remarks>
public sealed class Marker
{
    private readonly Rubric _rubric;
    private readonly SentenceMatcher _matcher;
    private readonly Assessor _assessor;
    private readonly JudgementOptions? _options;
    private readonly Provenance _made;

    /// <summary>A marker for the essays of one question.</summary>
    /// <param name="rubric">The question.</param>
    /// <param name="encoder">What turns sentences into vectors.</param>
    /// <param name="model">The classifiers of matching.</param>
    /// <param name="roles">The classifiers of roles; the rules alone decide what sentences do where it is <see langword="null"/>.</param>
    /// <param name="options">The numbers of the judgement; the defaults where left out.</param>
    /// <param name="decisions">What a teacher decided of sentences before; none where left out.</param>
    /// <param name="calibration">What was learned from a department's marks; nothing where left out.</param>
    /// <exception cref="ModelException">The classifiers are for vectors of another size than the encoder's.</exception>
    /// <exception cref="CalibrationException">The calibration was made for something else.</exception>
    public Marker(
        Rubric rubric, SentenceEncoder encoder, MatchingModel model, RoleModel? roles, JudgementOptions? options = null, Decisions? decisions = null, Calibration? calibration = null)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(encoder);
        ArgumentNullException.ThrowIfNull(model);
        _rubric = rubric;
        _matcher = new SentenceMatcher(rubric, encoder, model, decisions);
        roles?.CheckFits(encoder.Dimensions);
        _assessor = new Assessor(rubric, roles, options, calibration);
        _options = options;
        _made = MadeBy(rubric) with
        {
            Model = ContentHash.Of(encoder.Hash + model.Hash + roles?.Hash),
            Decisions = HashOf(decisions?.Hash),
            Calibration = HashOf(calibration?.Hash),
        };
    }

    /// <summary>A marker from files: a rubric and the folder with the encoder, <c>matching.json</c> and <c>roles.json</c>.</summary>
    /// <exception cref="RubricException">The rubric cannot be used.</exception>
    /// <exception cref="ModelException">The model cannot be used.</exception>
    public static Marker Load(string rubricFile, string modelFolder) => Load(RubricFile.Read(rubricFile), modelFolder);

    /// <summary>As <see cref="Load(string, string)"/>, for a rubric that is read already.</summary>
    /// <exception cref="ModelException">The model cannot be used.</exception>
    public static Marker Load(Rubric rubric, string modelFolder, Decisions? decisions = null, Calibration? calibration = null) => new(
        rubric,
        SentenceEncoder.Load(modelFolder),
        MatchingModel.Load(Path.Combine(modelFolder, "matching.json")),
        RoleModel.Load(Path.Combine(modelFolder, "roles.json")),
        decisions: decisions,
        calibration: calibration);

    /// <summary>What is said of a text that is too long to be matched, without any encoder; <see langword="null"/> for any other text.</summary>
    public static Assessment? DeclineIfTooLong(Rubric rubric, Essay essay, JudgementOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(essay);
        return LongText.Decline(essay, rubric, options ?? new JudgementOptions()) is { } declined ? declined with { Made = MadeBy(rubric) with { Essay = essay.Hash } } : null;
    }

    /// <summary>
    /// What an essay's assessment would say that it was made of: for any essay first, for one that is too long to be matched second. Where
    /// a file says the same, marking again would give the same.
    /// </summary>
    /// <param name="essayHash">The hash of the essay's file.</param>
    public IReadOnlyList<Provenance> MadeOf(string essayHash) => [_made with { Essay = essayHash }, MadeBy(_rubric) with { Essay = essayHash }];

    /// <summary>Marks one essay.</summary>
    /// <param name="essay">The text.</param>
    /// <param name="withWhatIf">Whether a teacher's report asks what the marks would be with other points credited: it is assessed once more for each point.</param>
    public Assessment Mark(Essay essay, bool withWhatIf = false)
    {
        ArgumentNullException.ThrowIfNull(essay);
        if (DeclineIfTooLong(_rubric, essay, _options) is { } declined) return declined;
        MatchedEssay matched = _matcher.MatchEssay(essay);
        IReadOnlyList<PointResult> points = PointStatuses.Of(_rubric, essay, matched.Matches);
        return _assessor.Assess(essay, matched, points) with
        {
            WhatIf = withWhatIf ? new WhatIf(_assessor, _rubric, essay, matched, points).EachPoint() : [],
            Made = _made with { Essay = essay.Hash },
        };
    }

    /// <summary>What answers, for one essay, what its marks would be with any set of points taken away or added. For teachers.</summary>
    /// <exception cref="ArgumentException">The essay is too long to be matched.</exception>
    public WhatIf WhatIf(Essay essay)
    {
        ArgumentNullException.ThrowIfNull(essay);
        if (DeclineIfTooLong(_rubric, essay, _options) is not null)
            throw new ArgumentException("The essay is too long to be matched, so there are no points to take away or add.", nameof(essay));
        MatchedEssay matched = _matcher.MatchEssay(essay);
        return new WhatIf(_assessor, _rubric, essay, matched, PointStatuses.Of(_rubric, essay, matched.Matches));
    }

    private static Provenance MadeBy(Rubric rubric) => new(Program(), null, null, HashOf(rubric.Hash), HashOf(rubric.Levels?.Hash), HashOf(rubric.Facts?.Hash));

    /// <summary>The version and the identity of the two assemblies; a deterministic build gives the same for the same source.</summary>
    private static string Program()
    {
        Module[] modules = [typeof(SentenceEncoder).Module, typeof(Marker).Module];
        string version = typeof(Marker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
        return $"{version}+{ContentHash.Of(string.Concat(modules.Select(module => module.ModuleVersionId.ToString("N"))))}";
    }

    private static string? HashOf(string? hash) => string.IsNullOrEmpty(hash) ? null : hash;
}
