using EssayMarker.Assessing.Study;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.WhatIfs;

/// <summary>Answers what the marks of an essay would be if points were taken away from it or added to it, by assessing it again. For teachers; never for a student or coursework.</summary>
/// <remarks>
/// A point is taken away by letting its sentences no longer support it; they stay in the essay, and may count as an argument of the student's own. A point is added
/// by letting the passage of the essay's typical credited point, the median by strength, make it too. So no text is made up: an answer says how the mark rests on
/// which points are credited, not what another paragraph would earn.
/// </remarks>
public sealed class WhatIf
{
    private readonly Assessor _assessor;
    private readonly Essay _essay;
    private readonly IReadOnlyList<StudiedSentence> _text;
    private readonly Rubric _rubric;
    private readonly MatchedEssay _matched;
    private readonly IReadOnlyList<PointResult> _points;
    private readonly string? _typical;

    /// <summary>Prepares for one essay.</summary>
    /// <param name="assessor">What assessed it.</param>
    /// <param name="rubric">The rubric that it was assessed by.</param>
    /// <param name="essay">The text.</param>
    /// <param name="matched">What its sentences do for points, as they were assessed.</param>
    /// <param name="points">What it does for each point, as it was assessed.</param>
    public WhatIf(Assessor assessor, Rubric rubric, Essay essay, MatchedEssay matched, IReadOnlyList<PointResult> points)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(essay);
        ArgumentNullException.ThrowIfNull(matched);
        ArgumentNullException.ThrowIfNull(points);
        (_assessor, _rubric, _essay, _matched, _points) = (assessor, rubric, essay, matched, points);
        _text = assessor.Read(essay);
        _typical = Median(assessor.Strengths(essay, _text, matched).Where(strength => IsCredited(strength.Point)));
    }

    /// <summary>One answer a point, in the rubric's order: a credited point taken away, any other added.</summary>
    /// <remarks>Points that cannot be added are left out, and all of them where the essay gets no level.</remarks>
    public IReadOnlyList<WhatIfOutcome> EachPoint() =>
        [.. _rubric.Points.Select(point => IsCredited(point.Id) ? Of([point.Id], []) : Of([], [point.Id])).OfType<WhatIfOutcome>()];

    /// <summary>The answer for a set of points.</summary>
    /// <param name="takenAway">Ids of credited points; those of others change nothing.</param>
    /// <param name="added">Ids of points that are not credited; those of credited ones change nothing.</param>
    /// <returns><see langword="null"/> where the essay gets no level then, or a point is to be added and none is credited whose strength it could have.</returns>
    /// <exception cref="ArgumentException">The rubric has no such point.</exception>
    public WhatIfOutcome? Of(IReadOnlyCollection<string> takenAway, IReadOnlyCollection<string> added)
    {
        ArgumentNullException.ThrowIfNull(takenAway);
        ArgumentNullException.ThrowIfNull(added);
        if (takenAway.Concat(added).FirstOrDefault(id => !_rubric.Points.Any(point => point.Id == id)) is { } unknown)
            throw new ArgumentException($"The rubric has no point “{unknown}”. Its points: {string.Join(", ", _rubric.Points.Select(point => point.Id))}.", nameof(takenAway));
        string[] fewer = [.. Ids(takenAway).Where(IsCredited)];
        string[] more = [.. Ids(added).Where(id => !IsCredited(id))];
        if (more.Length > 0 && _typical is null) return null;
        PointMatch[] matches =
        [
            .. _matched.Matches.Where(match => !more.Contains(match.Point) || !IsTypical(match.Sentence)).Select(match => fewer.Contains(match.Point) ? Without(match) : match),
            .. more.SelectMany(Copies),
        ];
        PointResult[] points = [.. PointStatuses.Of(_rubric, _essay, matches).Select(result => more.Contains(result.Point.Id) ? AsTypical(result.Point) : result)];
        return _assessor.LevelOf(_essay, _text, _matched with { Matches = matches }, points) is { } level ? new WhatIfOutcome(fewer, more, level.Level, level.Marks) : null;
    }

    private IEnumerable<string> Ids(IReadOnlyCollection<string> some) => _rubric.Points.Select(point => point.Id).Where(some.Contains);

    private bool IsCredited(string id) => _points.Any(result => result.Point.Id == id && result.Status is PointStatus.Met or PointStatus.Partly);

    private static PointMatch Without(PointMatch match) => match.Verdict == Verdict.Supports ? match with { Verdict = Verdict.None, Probability = 0 } : match;

    private IEnumerable<PointMatch> Typical => _matched.Matches.Where(match => match.Point == _typical && match.Verdict == Verdict.Supports);

    private bool IsTypical(int sentence) => Typical.Any(match => match.Sentence == sentence);

    private IEnumerable<PointMatch> Copies(string id) => Typical.Select(match => match with { Point = id, Clause = 0 });

    private PointResult AsTypical(Point point) => _points.First(result => result.Point.Id == _typical) with { Point = point };

    /// <summary>The lower of the two in the middle where they are even in number; of equals the first in the rubric.</summary>
    private static string? Median(IEnumerable<(string Point, double Strength)> strengths)
    {
        (string Point, double Strength)[] order = [.. strengths.OrderBy(strength => strength.Strength)];
        return order.Length == 0 ? null : order[(order.Length - 1) / 2].Point;
    }
}
