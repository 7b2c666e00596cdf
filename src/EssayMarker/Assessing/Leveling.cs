using EssayMarker.Assessing.Advice;
using EssayMarker.Assessing.Calibrating;
using EssayMarker.Assessing.Strands;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing;

/// <summary>Puts a judgement into the levels of a levels file, with its reasons, its marks and what to do next.</summary>
internal sealed class Leveling
{
    private readonly EssayJudgement _judgement;
    private readonly IReadOnlyList<PointResult> _points;
    private readonly JudgementOptions _options;
    private readonly Passages _passages;
    private readonly StrandReasons _reasons;

    /// <summary>Prepares for one judgement.</summary>
    public Leveling(EssayJudgement judgement, IReadOnlyList<PointResult> points, JudgementOptions options)
    {
        (_judgement, _points, _options) = (judgement, points, options);
        _passages = new Passages(judgement);
        Saying = new Saying(judgement);
        _reasons = new StrandReasons(judgement, _passages, Saying);
    }

    /// <summary>What makes remarks about this essay.</summary>
    public Saying Saying { get; }

    /// <summary>The level and marks.</summary>
    /// <param name="scheme">The levels file.</param>
    /// <param name="highest">The highest position allowed, on the scale of five.</param>
    /// <param name="calibration">What was learned from a department's marks, or <see langword="null"/>.</param>
    /// <param name="warnings">Takes what a person should know of the strands and the calibration.</param>
    public LevelJudgement Judge(LevelScheme scheme, double? highest, Calibration? calibration, List<Warning> warnings)
    {
        var reader = new LevelReader(scheme, _options);
        double position = Math.Min(_judgement.Fit.Position, highest ?? 5.5);
        double scaled = reader.Scaled(position);
        Level level = reader.LevelAt(scaled);
        bool isWorthless = _judgement.Measures.Words == 0;
        int likely = isWorthless ? 0 : reader.MarkAt(scaled);
        int ofFive = OfFive(position);
        if (calibration is not null)
        {
            likely = Calibrated(likely, calibration, highest is { } held ? reader.LevelAt(reader.Scaled(held)) : scheme.Levels[^1]);
            if (scheme.LevelOf(likely) != level) (level, ofFive) = (scheme.LevelOf(likely), OfFive(scheme.LevelOf(likely), scheme));
            warnings.Add(new Warning(calibration.Note()));
        }

        MarkRange marks = reader.Range(likely, _judgement.Positions, _judgement.Essay.Counted.Count, Doubtful(), calibration?.HalfRange);
        var borders = new Borders(_judgement, _passages, Saying);
        return new LevelJudgement(level, marks, Strands(scheme, reader, position, warnings), Reasons(position))
        {
            Possibly = reader.Possibly(level, marks),
            WhyNotAbove = level == scheme.Levels[^1] ? null : borders.Above(ofFive),
            WhyNotBelow = level == scheme.Levels[0] ? null : borders.Below(ofFive),
        };
    }

    /// <summary>What works.</summary>
    public IReadOnlyList<Remark> Strengths() => Advice.Strengths.Of(_judgement, _passages, Saying);

    /// <summary>What to do next.</summary>
    public IReadOnlyList<Remark> NextSteps(LevelJudgement level, LevelScheme scheme) =>
        new Steps(_judgement, _points, _passages, Saying).Choose(OfFive(level.Level, scheme));

    private StrandResult[] Strands(LevelScheme scheme, LevelReader reader, double overall, List<Warning> warnings)
    {
        var results = new List<StrandResult>();
        foreach (string id in scheme.Strands)
        {
            Strand? strand = StrandNames.Of(id);
            if (strand is null) warnings.Add(new Warning($"The program has no measure for the strand '{id}': it is shown at the level of the whole answer."));
            double scaled = reader.Scaled(strand is { } known ? _judgement.Positions[known] : overall);
            results.Add(new StrandResult(id, reader.LevelAt(scaled).Number, scaled, strand is { } told ? _reasons.Of(told) : []));
        }

        return [.. results];
    }

    /// <summary>Three strands tell most: support, analysis and judgement, unless the question itself is missed.</summary>
    private Remark[] Reasons(double position)
    {
        var strands = new List<Strand> { Strand.Support, Strand.Analysis, Strand.Judgement };
        if (_judgement.Positions.Focus < position - 0.75)
        {
            strands.Remove(strands.MinBy(strand => Math.Abs(_judgement.Positions[strand] - position)));
            strands.Insert(0, Strand.Focus);
        }

        return [.. strands.Select(strand => _reasons.Of(strand)[0])];
    }

    private double Doubtful()
    {
        PointMatch[] supports = [.. _judgement.Essay.Counted.SelectMany(sentence => sentence.Supports)];
        return supports.Length == 0 ? 1 : (double)supports.Count(match => match.Band == Band.Check) / supports.Length;
    }

    /// <summary>A department's severity does not lift what the question itself holds down.</summary>
    private int Calibrated(int likely, Calibration calibration, Level highest) =>
        Math.Min(calibration.Mark(StrandProfile.Of(_judgement), likely), highest.High);

    private static int OfFive(Level level, LevelScheme scheme) => Math.Max(1, level.Number * 5 / scheme.Levels.Count);

    private static int OfFive(double position) => Math.Clamp((int)Math.Floor(position + 0.5), 1, 5);
}
