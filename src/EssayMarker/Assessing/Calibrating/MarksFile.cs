using System.Globalization;
using System.Text;
using CsvHelper;
using EssayMarker.Essays;

namespace EssayMarker.Assessing.Calibrating;

/// <summary>Reads marks from CSV (RFC 4180, UTF-8) with a header: <c>file</c>, <c>mark</c> and, if wanted, <c>marker</c> and <c>moderated</c>; other columns are left alone.</summary>
public static class MarksFile
{
    private const string FirstLine = "The first line is: file,mark,marker,moderated (the last two may be left out).";

    private static readonly CsvReaderOptions Format = new()
    {
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        // They may name students and markers.
        IncludeValuesInExceptions = false,
    };

    /// <summary>Reads a file; a row that cannot be used is told, and the rest goes on.</summary>
    /// <param name="path">The CSV file.</param>
    /// <param name="topMark">The highest mark that can be given.</param>
    /// <exception cref="CalibrationException">The file is missing, is not UTF-8 or CSV, or lacks a column.</exception>
    public static GivenMarks Read(string path, int topMark)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        using CsvReader csv = CsvReader.FromText(Text(path), Format);
        try
        {
            csv.ReadHeader();
            return new Rows(csv, path, topMark).Read();
        }
        catch (CsvFormatException error)
        {
            throw new CalibrationException(path, (int)error.LineNumber, "A quotation mark is out of place.", "Write a name that holds commas or quotation marks in quotation marks, and double those inside.");
        }
    }

    private static string Text(string path)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new CalibrationException(path, 0, "It is not UTF-8.", "Save it as \"CSV UTF-8\".");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CalibrationException(path, 0, $"It cannot be read: {error.Message}", $"Name a CSV file. {FirstLine}");
        }
    }

    private sealed class Rows(CsvReader csv, string path, int topMark)
    {
        private readonly List<GivenMark> _marks = [];
        private readonly List<Warning> _leftOut = [];
        private readonly Dictionary<string, int> _lines = new(StringComparer.OrdinalIgnoreCase);

        public GivenMarks Read()
        {
            int file = Column("file", isRequired: true), mark = Column("mark", isRequired: true);
            int marker = Column("marker", isRequired: false), moderated = Column("moderated", isRequired: false);
            while (csv.Read())
            {
                if (Problem(Value(file), Value(mark), Value(moderated), out int given, out bool isModerated) is { } problem)
                    _leftOut.Add(new Warning($"{path}:{csv.LineNumber}: {problem}"));
                else
                    _marks.Add(new GivenMark((int)csv.LineNumber, Value(file), given, Value(marker), isModerated));
            }

            return new GivenMarks(_marks, _leftOut);
        }

        private string? Problem(string file, string mark, string moderated, out int given, out bool isModerated)
        {
            isModerated = false;
            if (!int.TryParse(mark, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out given))
                return "The mark is not a whole number. Give the mark as a number, without the top mark.";
            if (file.Length == 0) return "No file is named. Give the essay's file name.";
            if (given < 0 || given > topMark) return $"The mark {given} is not between 0 and {topMark}. Correct the mark.";
            if (YesOrNo(moderated) is not { } said) return "The column 'moderated' says neither yes nor no. Write yes or no.";
            isModerated = said;
            if (!_lines.TryAdd(file.Normalize(), (int)csv.LineNumber))
                return $"'{file}' has a mark in line {_lines[file.Normalize()]} already, and that one is used. Keep one row for each essay, with the mark agreed on.";
            return null;
        }

        private static bool? YesOrNo(string value) => value.ToLowerInvariant() switch
        {
            "yes" or "true" or "1" => true,
            "no" or "false" or "0" or "" => false,
            _ => null,
        };

        private int Column(string name, bool isRequired)
        {
            int column = csv.Headers.ToList().FindIndex(header => header.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
            return column >= 0 || !isRequired ? column : throw new CalibrationException(path, 1, $"The column '{name}' is missing.", FirstLine);
        }

        private string Value(int column) => column >= 0 && column < csv.FieldCount ? csv.GetString(column).Trim() : "";
    }
}
