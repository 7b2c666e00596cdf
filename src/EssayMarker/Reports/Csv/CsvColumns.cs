using System.Globalization;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Reports.Csv;

/// <summary>Which columns a reader gets: the names are those of the JSON, so that both tell the same.</summary>
internal static class CsvColumns
{
    public static IReadOnlyList<CsvColumn> Of(Rubric rubric, ReportOptions options) =>
    [
        new("file", row => row.File),
        .. options.IsCoursework ? [] : new[] { new CsvColumn("kind", row => row.Kind) },
        new("words", row => Digits(row.Words)),
        .. options.ShowsLevel ? Level(rubric, options) : [],
        .. options.ShowsPointStates ? Points(rubric, options) : [],
        new("warnings", row => string.Join(' ', row.Warnings)),
    ];

    private static IEnumerable<CsvColumn> Level(Rubric rubric, ReportOptions options) =>
    [
        new("level", row => Digits(row.Level)),
        new("possibly", row => Digits(row.Possibly)),
        .. options.ShowsMarks ? Marks() : [],
        .. (rubric.Levels?.Strands ?? []).Select(strand => new CsvColumn("strand " + strand, row => row.Strands.TryGetValue(strand, out int level) ? Digits(level) : "")),
    ];

    private static IEnumerable<CsvColumn> Marks() =>
        [new("low", row => Digits(row.Marks?.Low)), new("likely", row => Digits(row.Marks?.Likely)), new("high", row => Digits(row.Marks?.High))];

    /// <summary>A point that was not found is no business of a student's: the ids of those that were stand together.</summary>
    private static IEnumerable<CsvColumn> Points(Rubric rubric, ReportOptions options) => options.ShowsScheme
        ? rubric.Points.Select(point => new CsvColumn("point " + point.Id, row => row.Statuses.GetValueOrDefault(point.Id, "")))
        : Enum.GetValues<PointStatus>().Where(status => status != PointStatus.NotFound).Select(StatusNames.Of).Select(status => new CsvColumn(
            status, row => string.Join(' ', rubric.Points.Select(point => point.Id).Where(id => row.Statuses.GetValueOrDefault(id) == status))));

    private static string Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
