using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;

namespace EssayMarker.Batch.Names;

/// <summary>
/// The key as a file: CSV (RFC 4180, UTF-8 with a byte order mark) with the columns <c>code</c>, <c>file</c>, <c>names</c> and <c>numbers</c>. What a
/// spreadsheet would take for a formula begins with an apostrophe, which is taken away again.
/// </summary>
internal sealed class NameKeyFile
{
    private const string Guarded = "'=+-@\t\r\n";
    private const string Mend = "Put it right, or bring back an earlier copy of it; it was not changed.";

    private static readonly string[] Columns = ["code", "file", "names", "numbers"];
    private static readonly Regex CodeForm = new("^S([0-9]{3}|[1-9][0-9]{3,6})(-([2-9]|[1-9][0-9]{1,3}))?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly CsvReaderOptions Format = new()
    {
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        IncludeValuesInExceptions = false,
    };

    private readonly string _path;

    /// <param name="path">The key, which need not be there yet.</param>
    /// <param name="output">The folder of the outputs; <see langword="null"/> where nothing is to be written.</param>
    /// <exception cref="BatchException">It is not to be a CSV file, or lies among the outputs.</exception>
    public NameKeyFile(string path, string? output)
    {
        _path = path;
        if (!Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase) || Directory.Exists(path))
            throw new BatchException(path, "The key of the pseudonyms must be a .csv file.", "Name one with --pseudonyms, such as key.csv.");
        if (output is not null && IsInside(path, output))
            throw new BatchException(path, "The key of the pseudonyms lies in the folder of the outputs, so whoever gets them gets the names.", "Name a place outside of it with --pseudonyms.");
        if (output is not null && !File.Exists(path) && HasReportsUnderCodes(output))
        {
            throw new BatchException(path, $"There is no such key, but {output} holds reports under codes.",
                "Name the key that they were made with, or choose another folder with --out: codes must not change.");
        }
    }

    /// <summary>The key; an empty one where there is no file.</summary>
    /// <exception cref="BatchException">The file cannot be read or is damaged.</exception>
    public NameKey Read()
    {
        if (!File.Exists(_path))
            return new NameKey([]);
        using CsvReader csv = CsvReader.FromText(Text(), Format);
        try
        {
            csv.ReadHeader();
            return Read(csv);
        }
        catch (CsvFormatException error)
        {
            throw Damaged(error.LineNumber, "A quotation mark is out of place.");
        }
    }

    /// <summary>Writes it whole or not at all; nobody but its owner may read it. A file that says the same already is left alone.</summary>
    /// <exception cref="BatchException">It cannot be written.</exception>
    public void Write(NameKey key)
    {
        byte[] bytes = Bytes(key);
        string partial = _path + ".partial";
        try
        {
            if (File.Exists(_path) && File.ReadAllBytes(_path).AsSpan().SequenceEqual(bytes))
                return;
            if (Path.GetDirectoryName(_path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.Delete(partial);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var stream = new FileStream(partial, options))
                stream.Write(bytes);
            File.Move(partial, _path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BatchException(_path, "The key of the pseudonyms cannot be written.", "Close it in other programs, or name a place that you may write to. Nothing was marked.", error);
        }
    }

    private static byte[] Bytes(NameKey key)
    {
        using var stream = new MemoryStream();
        using (CsvWriter csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true))
        {
            csv.WriteRecord(Columns);
            foreach (NameKeyRow row in key.Rows)
                csv.WriteRecord([.. new[] { row.Code, row.File, string.Join("; ", row.Names), string.Join("; ", row.Numbers) }.Select(Guard)]);
        }
        return stream.ToArray();
    }

    private static string Guard(string value) => value.Length > 0 && Guarded.Contains(value[0], StringComparison.Ordinal) ? "'" + value : value;

    private static string Unguard(string value) => value.StartsWith('\'') ? value[1..] : value;

    private static bool IsInside(string path, string folder)
    {
        string root = Path.TrimEndingDirectorySeparator(Real(folder)) + Path.DirectorySeparatorChar;
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return Real(path).StartsWith(root, comparison) || Path.GetFullPath(path).StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, comparison);
    }

    /// <summary>The path with every link on the way followed; what is not there yet is taken as written.</summary>
    private static string Real(string path)
    {
        string full = Path.GetFullPath(path);
        string real = Path.GetPathRoot(full)!;
        foreach (string part in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Combine(real, part);
            FileSystemInfo entry = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            real = entry.LinkTarget is null ? next : entry.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        }
        return real;
    }

    private static bool HasReportsUnderCodes(string output)
    {
        string teacher = Path.Combine(output, "teacher");
        return Directory.Exists(teacher) && Directory.EnumerateFiles(teacher, "S*.marked.json")
            .Any(file => CodeForm.IsMatch(Path.GetFileName(file)[..^".marked.json".Length]));
    }

    private NameKey Read(CsvReader csv)
    {
        string[] headers = [.. csv.Headers.Select(header => header.Trim().ToLowerInvariant())];
        int[] at = [.. Columns.Select(column => Array.IndexOf(headers, column))];
        if (at[0] < 0 || at[1] < 0)
            throw Damaged(1, $"The column '{(at[0] < 0 ? "code" : "file")}' is missing.");
        var rows = new List<NameKeyRow>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.Ordinal);
        while (csv.Read())
        {
            string[] values = [.. at.Select(column => column >= 0 && column < csv.FieldCount ? Unguard(csv.GetString(column)) : "")];
            if (values.All(value => value.Length == 0))
                continue;
            if (!CodeForm.IsMatch(values[0]))
                throw Damaged(csv.LineNumber, "What stands in 'code' is no code such as S001 or S001-2.");
            if (values[1].Length == 0)
                throw Damaged(csv.LineNumber, $"No file is named for {values[0]}.");
            if (!codes.Add(values[0]))
                throw Damaged(csv.LineNumber, $"The code {values[0]} is there twice.");
            if (!files.Add(values[1]))
                throw Damaged(csv.LineNumber, $"The file of {values[0]} has another code too.");
            rows.Add(new NameKeyRow(values[0], values[1], List(values[2]), List(values[3])));
        }
        return new NameKey([.. rows.OrderBy(row => row.Number).ThenBy(row => row.Copy)]);
    }

    private static string[] List(string value) => value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string Text()
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(_path)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new BatchException(_path, "It is not UTF-8.", "Save it as \"CSV UTF-8\".");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BatchException(_path, "The key of the pseudonyms cannot be read.", "Close it in other programs and check that you may read it.", error);
        }
    }

    private BatchException Damaged(long line, string problem) => new($"{_path}:{line}", problem, Mend);
}
