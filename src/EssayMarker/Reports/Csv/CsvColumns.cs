using System.Globalization;
using EssayMarker.Assessing;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports.Csv;

/// <summary>Which columns a reader gets: the names are those of the JSON, so that both tell the same.</summary>
internal static class CsvColumns
{
    public static IReadOnlyList<CsvColumn> Of(Rubric rubric, ReportOptions options, Wording wording) =>
    [
        new("file", assessment => assessment.Essay.FileName),
        .. options.IsCoursework ? [] : new[] { new CsvColumn("kind", assessment => LabelKey.Name(assessment.Kind)) },
        new("words", assessment => Digits(assessment.Essay.Words)),
        .. options.ShowsLevel ? Level(rubric, options) : [],
        .. options.ShowsPointStates ? Points(rubric, options) : [],
        new("warnings", assessment => Warnings(assessment, options, wording)),
    ];

    private static IEnumerable<CsvColumn> Level(Rubric rubric, ReportOptions options) =>
    [
        new("level", assessment => Digits(assessment.Level?.Level.Number)),
        new("possibly", assessment => Digits(assessment.Level?.Possibly?.Number)),
        .. options.ShowsMarks
            ?
            [
                new("low", assessment => Digits(assessment.Level?.Marks.Low)),
                new("likely", assessment => Digits(assessment.Level?.Marks.Likely)),
                new("high", assessment => Digits(assessment.Level?.Marks.High)),
            ]
            : Enumerable.Empty<CsvColumn>(),
        .. (rubric.Levels?.Strands ?? []).Select(strand => new CsvColumn(
            "strand " + strand, assessment => Digits(assessment.Level?.Strands.FirstOrDefault(result => result.Strand == strand)?.Level))),
    ];

    /// <summary>A point that was not found is no business of a student's: the ids of those that were stand together.</summary>
    private static IEnumerable<CsvColumn> Points(Rubric rubric, ReportOptions options) => options.ShowsScheme
        ? rubric.Points.Select(point => new CsvColumn(
            "point " + point.Id, assessment => StatusNames.Of(assessment.Points.First(result => result.Point.Id == point.Id).Status)))
        : Enum.GetValues<PointStatus>().Where(status => status != PointStatus.NotFound).Select(status => new CsvColumn(
            StatusNames.Of(status), assessment => string.Join(' ', assessment.Points.Where(result => result.Status == status).Select(result => result.Point.Id))));

    private static string Warnings(Assessment assessment, ReportOptions options, Wording wording) =>
        string.Join(' ', options.Warnings(assessment).Select(warning => warning.Message).Prepend(options.IsCoursework ? wording.Label("json.coursework") : "")).Trim();

    private static string Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
