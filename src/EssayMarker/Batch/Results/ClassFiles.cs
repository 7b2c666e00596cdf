using System.Text.Json;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Batch.Results;

/// <summary>Writes the results of a class beside its reports: <c>results.csv</c>, <c>failures.csv</c>, <c>class.json</c>, <c>class.html</c>.</summary>
public sealed class ClassFiles(BatchFolder folder, Rubric rubric, Wording wording, BatchOptions options)
{
    private const string Table = "results.csv", Json = "class.json", Html = "class.html", NotMarked = "failures.csv";

    /// <summary>The names of all files that may be written.</summary>
    internal static IReadOnlyList<string> Names { get; } = [Table, Json, Html, NotMarked];

    /// <summary>Reads the essays' reports back and writes what they come to.</summary>
    /// <param name="results">What became of the essays.</param>
    /// <param name="taught">Texts that every student may have, such as handouts.</param>
    /// <returns>The paths written.</returns>
    /// <exception cref="BatchException">They cannot be written.</exception>
    public IReadOnlyList<string> Write(IReadOnlyList<BatchResult> results, IEnumerable<string>? taught = null)
    {
        ArgumentNullException.ThrowIfNull(results);
        var records = new List<EssayRecord>();
        var failures = new List<BatchResult.Failed>(results.OfType<BatchResult.Failed>());
        foreach (BatchResult result in results.Where(result => result is not BatchResult.Failed))
        {
            try
            {
                records.Add(EssayRecord.Read(result.Path, result.Stem, new EssayReports(folder, result.Stem, options, wording).TeacherJson));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
            {
                failures.Add(new BatchResult.Failed(result.Path, result.Stem, "Its JSON file in the output folder cannot be read back.", "Run this again: it is made anew."));
            }
        }

        var whole = new ClassResults(rubric, records, failures, taught ?? []);
        return WriteFiles(
        [
            (Table, output => new CsvReport(options.TeacherReports, wording).Write(rubric, whole.Essays.Select(essay => essay.Row with { File = essay.Path }), output)),
            (Json, output => new ClassJson(options.TeacherReports, wording).Write(whole, output)),
            (Html, output => new Page.ClassHtml(options, wording).Write(whole, output)),
            .. whole.Failures.Count == 0 ? [] : new (string, Action<Stream>)[] { (NotMarked, output => WriteFailures(whole.Failures, output)) },
        ]);
    }

    private string[] WriteFiles((string Name, Action<Stream> Write)[] files)
    {
        (string Path, Action<Stream> Write)[] placed = [.. files.Select(file => (Path.Combine(folder.Root, file.Name), file.Write))];
        string old = Path.Combine(folder.Root, NotMarked);
        try
        {
            BatchFolder.Write(placed);
            if (!placed.Any(file => file.Path == old))
                File.Delete(old);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new BatchException(folder.Root, $"The results of the class cannot be written: {error.Message.TrimEnd('.')}.", "Free the place and run this again: the essays' reports are kept.", error);
        }
        return [.. placed.Select(file => file.Path)];
    }

    private static void WriteFailures(IReadOnlyList<BatchResult.Failed> failures, Stream output) =>
        CsvReport.WriteTable(["file", "problem", "remedy"], failures.Select(failure => new[] { failure.Path, failure.Problem, failure.Remedy }), output);
}
