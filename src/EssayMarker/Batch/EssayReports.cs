using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Reports;

namespace EssayMarker.Batch;

/// <summary>The reports of one essay in the output folder: the student's and the teacher's, JSON always among them.</summary>
internal sealed class EssayReports(BatchFolder folder, string stem, BatchOptions options, Wording wording)
{
    private static readonly string[] WordEndings = [".docx", ".docm", ".dotx", ".dotm"];

    private (string Folder, ReportOptions Options)[] Views => [(folder.Students, options.StudentReports), (folder.Teacher, options.TeacherReports)];

    /// <summary>The teacher's JSON, from which the results of the class are taken.</summary>
    public string TeacherJson => PathOf(folder.Teacher, ".json");

    /// <summary>Whether there are reports under its name, of whatever they were made.</summary>
    public bool AreThere => File.Exists(TeacherJson);

    /// <summary>Whether every file asked for is there and both JSON files say that they were made of the same.</summary>
    /// <param name="made">What they would be made of now.</param>
    public bool AreWhole(IReadOnlyList<Provenance> made) => Views.All(view =>
        options.Formats.All(format => Endings(format).Any(ending => new FileInfo(PathOf(view.Folder, ending)) is { Exists: true, Length: > 0 }))
        && made.Any(each => MadeOfSame(PathOf(view.Folder, ".json"), each, view.Options)));

    /// <summary>Writes them all. JSON comes last: a set that was interrupted never looks whole.</summary>
    public void Write(Assessment assessment, EssayFile file) => BatchFolder.Write(
    [
        .. Views.SelectMany(view => options.Formats.Select(format => Report(format, view.Folder, view.Options, assessment, file))),
        .. Views.Select(view => Report("json", view.Folder, view.Options, assessment, file)),
    ]);

    private (string Path, Action<Stream> Write) Report(string format, string place, ReportOptions view, Assessment assessment, EssayFile file)
    {
        var report = ReportOf.Format(format, view, wording, assessment, file);
        return (PathOf(place, report.Extension), report.Write);
    }

    private string PathOf(string place, string ending) => Path.Combine(place, stem.Replace('/', Path.DirectorySeparatorChar) + ".marked" + ending);

    private static string[] Endings(string format) => format == "docx" ? WordEndings : ["." + format];

    private bool MadeOfSame(string path, Provenance made, ReportOptions view)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            using JsonDocument json = JsonDocument.Parse(stream);
            JsonElement found = json.RootElement.GetProperty("made");
            return MadeHashes.Of(made, wording.Hash, view.Hash).All(hash => found.TryGetProperty(hash.Name, out JsonElement value) && value.GetString() == hash.Value);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }
}
