namespace EssayMarker.Reports.Csv;

/// <summary>A column of the table of results.</summary>
/// <param name="Name">What stands above it: stable, in every language, so that a program can read it.</param>
/// <param name="Cell">What stands in it for an essay; empty where the essay has nothing of the kind.</param>
internal sealed record CsvColumn(string Name, Func<EssayRow, string> Cell);
