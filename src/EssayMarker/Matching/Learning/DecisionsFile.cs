using System.Text;
using CsvHelper;
using EssayMarker.Essays;
using EssayMarker.Rubrics;

namespace EssayMarker.Matching.Learning;

/// <summary>Reads decisions from CSV (RFC 4180, UTF-8) with a header and the columns <c>text</c>, <c>point</c> and <c>accepted</c>; others are left alone.</summary>
public static class DecisionsFile
{
    private const int LongestShown = 20;
    private const string Text = "text", Point = "point", Accepted = "accepted";

    private static readonly CsvReaderOptions Format = new()
    {
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        // The texts are students'.
        IncludeValuesInExceptions = false,
    };

    /// <summary>Reads a file. Of rows with the same text and point the last counts; where they differ, a warning says so.</summary>
    /// <exception cref="DecisionsException">The file is missing, lacks a column, names a point that the rubric lacks, or says neither yes nor no.</exception>
    public static Decisions Read(string path, Rubric rubric)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(rubric);
        byte[] bytes = ReadBytes(path);
        using CsvReader csv = CsvReader.FromText(TextOf(bytes, path), Format);
        try
        {
            CheckHeader(csv, path);
            return OnePerPair(ReadRows(csv, path, rubric), path) with { Hash = ContentHash.Of(bytes) };
        }
        catch (CsvFormatException error)
        {
            throw new DecisionsException(path, (int)error.LineNumber, "A quotation mark is out of place.", "Write a text that holds commas or quotation marks in quotation marks, and double those inside.");
        }
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DecisionsException(path, 0, $"It cannot be read: {error.Message}", "Name a CSV file with the columns text, point and accepted.");
        }
    }

    private static string TextOf(byte[] bytes, string path)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new DecisionsException(path, 0, "It is not UTF-8.", "Save it as \"CSV UTF-8\".");
        }
    }

    private static void CheckHeader(CsvReader csv, string path)
    {
        csv.ReadHeader();
        foreach (string column in new[] { Text, Point, Accepted })
        {
            if (!csv.Headers.Any(header => header.Trim().Equals(column, StringComparison.OrdinalIgnoreCase)))
                throw new DecisionsException(path, 1, $"The column '{column}' is missing.", "The first line is: text,point,accepted");
        }
    }

    private static IEnumerable<(int Line, Decision Decision)> ReadRows(CsvReader csv, string path, Rubric rubric)
    {
        Dictionary<string, string> known = rubric.Points.ToDictionary(point => point.Id, point => point.Id, StringComparer.OrdinalIgnoreCase);
        while (csv.Read())
        {
            int line = (int)csv.LineNumber;
            string text = Decisions.KeyOf(csv.GetString(Text));
            if (text.Length == 0) throw new DecisionsException(path, line, "The text is empty.", "Give the sentence, or take the row out.");
            string point = csv.GetString(Point).Trim();
            if (!known.TryGetValue(point, out string? id))
                throw new DecisionsException(path, line, $"{Named(point)} is no point of the rubric '{rubric.Id}'.", $"Its points are {string.Join(", ", known.Values)}.");
            yield return (line, new Decision(text, id, IsYes(csv.GetString(Accepted).Trim(), path, line)) { Row = (int)csv.RowNumber });
        }
    }

    /// <summary>Columns may have been mixed up: only what cannot be a sentence is shown.</summary>
    private static string Named(string point) => point.Length <= LongestShown && !point.Contains(' ', StringComparison.Ordinal) ? $"'{point}'" : "What stands in 'point'";

    private static bool IsYes(string value, string path, int line) => value.ToLowerInvariant() switch
    {
        "yes" or "true" or "1" => true,
        "no" or "false" or "0" => false,
        _ => throw new DecisionsException(path, line, "The column 'accepted' says neither yes nor no.", "Write yes or no (or true or false, 1 or 0)."),
    };

    private static Decisions OnePerPair(IEnumerable<(int Line, Decision Decision)> rows, string path)
    {
        var last = new Dictionary<(string, string), (int Line, Decision Decision)>();
        var warnings = new List<Warning>();
        foreach ((int line, Decision decision) in rows)
        {
            (string, string) pair = (decision.Text, decision.Point);
            if (last.TryGetValue(pair, out (int Line, Decision Decision) earlier) && earlier.Decision.Accepted != decision.Accepted)
                warnings.Add(new Warning($"{path}:{line}: This decision on {decision.Point} is the opposite of line {earlier.Line}, for the same text. The later one counts."));
            last[pair] = (line, decision);
        }

        return new Decisions([.. last.Values.Select(row => row.Decision)]) { Warnings = warnings };
    }
}
