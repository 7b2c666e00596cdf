using CsvHelper;

namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>Reads tables with a heading row.</summary>
internal static class Table
{
    /// <summary>The rows of a file with commas and quotation marks.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="columns">Those wanted; each row has their values in this order.</param>
    /// <exception cref="DataException">The file is not there, or a column or a value is missing.</exception>
    public static IReadOnlyList<string[]> ReadCommas(string file, params string[] columns) =>
        Read(file, new CsvReaderOptions { Separator = ',', MissingField = CsvMissingFieldHandling.Throw }, columns);

    /// <summary>As <see cref="ReadCommas"/>, for tabs, where quotation marks are part of the text.</summary>
    public static IReadOnlyList<string[]> ReadTabs(string file, params string[] columns) =>
        Read(file, new CsvReaderOptions { Separator = '\t', Mode = CsvMode.NoEscape, MissingField = CsvMissingFieldHandling.Throw }, columns);

    private static List<string[]> Read(string file, CsvReaderOptions options, string[] columns)
    {
        if (!File.Exists(file)) throw DataException.NoFile(file);
        using var reader = CsvReader.FromFile(file, options);
        var rows = new List<string[]>();
        try
        {
            while (reader.Read()) rows.Add([.. columns.Select(reader.GetString)]);
        }
        catch (Exception error) when (error is CsvFormatException or KeyNotFoundException or ArgumentException or IndexOutOfRangeException)
        {
            throw DataException.Broken(file, rows.Count + 2, $"a row with the columns {string.Join(", ", columns)}");
        }

        return rows;
    }
}
