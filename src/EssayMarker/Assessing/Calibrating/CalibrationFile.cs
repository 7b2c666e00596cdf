using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using EssayMarker.Essays;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Calibrating;

/// <summary>Reads and writes calibrations (<c>essaymarker/calibration/1</c>, <c>schemas/calibration.schema.json</c>). The same calibration gives the same bytes.</summary>
public static class CalibrationFile
{
    /// <summary>The value of <c>schema</c>.</summary>
    public const string Schema = "essaymarker/calibration/1";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Where a rubric's calibration lies: beside it, <c>history.yaml</c> with <c>history.calibration.json</c>.</summary>
    public static string PathFor(string rubricFile) => Path.ChangeExtension(rubricFile, ".calibration.json");

    /// <summary>The calibration that lies beside a rubric, or <see langword="null"/> where there is none.</summary>
    /// <exception cref="CalibrationException">It cannot be read, or was made for something else.</exception>
    public static Calibration? FindFor(Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        string path = PathFor(rubric.File);
        return File.Exists(path) ? Read(path, rubric) : null;
    }

    /// <summary>The file's text.</summary>
    public static string Write(Calibration calibration)
    {
        ArgumentNullException.ThrowIfNull(calibration);
        return JsonSerializer.Serialize(Content.Of(calibration), Options) + "\n";
    }

    /// <summary>Reads a calibration for a rubric.</summary>
    /// <exception cref="CalibrationException">It cannot be read, or was made for something else.</exception>
    public static Calibration Read(string path, Rubric rubric)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(rubric);
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            Content content = JsonSerializer.Deserialize<Content>(bytes, Options) ?? throw new JsonException();
            if (content.Schema != Schema) throw Refused(path, $"Its schema is not {Schema}.");
            Calibration calibration = content.Calibration() with { Hash = ContentHash.Of(bytes), File = path };
            calibration.CheckFor(rubric);
            return IsSound(calibration) ? calibration : throw Refused(path, "Its numbers do not hold together.");
        }
        catch (JsonException error)
        {
            throw Refused(path, error.LineNumber is { } line ? $"Line {line + 1} is not what calibrate writes." : "It is not what calibrate writes.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Refused(path, $"It cannot be read: {error.Message}");
        }
    }

    private static bool IsSound(Calibration calibration) =>
        calibration.HalfRange >= CalibrationFitting.NarrowestHalf(calibration.IsProvisional, calibration.TopMark)
        && calibration.ModeratedMarks <= calibration.Marks
        && (calibration.IsProvisional
            ? calibration.Correction.Weights.Count == 0
            : calibration.ModeratedMarks >= CalibrationFitting.MarksForWeights)
        && calibration.Correction.Weights.All(weight => weight.Deviation > 0 && StrandProfile.Names.Contains(weight.Feature));

    private static CalibrationException Refused(string path, string problem) => new(path, 0, problem, CalibrationException.WayOut);

    private sealed record Content(
        string Schema, string Question, string Levels, int TopMark, string? Conditions, int Marks, int Moderated, int Markers, IReadOnlyList<int> LevelsCovered,
        bool Provisional, double Shift, double? Penalty, IReadOnlyList<FeatureWeight> Weights, double ResidualSpread, int HalfRange, IReadOnlyList<string> Profile)
    {
        public static Content Of(Calibration of) => new(
            CalibrationFile.Schema, of.Question, of.Levels, of.TopMark, of.Conditions, of.Marks, of.ModeratedMarks, of.Markers, of.LevelsCovered,
            of.IsProvisional, of.Correction.Shift, of.Correction.Penalty, of.Correction.Weights, of.ResidualSpread, of.HalfRange, of.Profile);

        public Calibration Calibration() => new()
        {
            Question = Question,
            Levels = Levels,
            TopMark = TopMark,
            Conditions = Conditions,
            Marks = Marks,
            ModeratedMarks = Moderated,
            Markers = Markers,
            LevelsCovered = LevelsCovered,
            IsProvisional = Provisional,
            Correction = new Correction(Shift, Weights, Penalty),
            ResidualSpread = ResidualSpread,
            HalfRange = HalfRange,
            Profile = Profile,
        };
    }
}
