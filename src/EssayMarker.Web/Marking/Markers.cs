using EssayMarker.Assessing.Calibrating;
using EssayMarker.Assessing.Roles;
using EssayMarker.Encoder;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Web.Marking;

/// <summary>The markers of all questions: the models are loaded once, each question is encoded when it is first asked for. One thread at a time.</summary>
/// <param name="modelFolder">The folder with the models.</param>
/// <param name="errors">Where it is said that a calibration cannot be used.</param>
/// <param name="markedWithoutIt">What is said then, after the reason.</param>
/// <exception cref="ModelException">The models cannot be used.</exception>
internal sealed class Markers(string modelFolder, TextWriter errors, string markedWithoutIt)
{
    private readonly SentenceEncoder _encoder = SentenceEncoder.Load(modelFolder);
    private readonly MatchingModel _matching = MatchingModel.Load(Path.Combine(modelFolder, "matching.json"));
    private readonly RoleModel _roles = RoleModel.Load(Path.Combine(modelFolder, "roles.json"));
    private readonly Dictionary<(Rubric Rubric, bool IsCoursework), Marker> _markers = [];

    /// <summary>The marker of a question; a department's calibration counts for practice alone.</summary>
    public Marker For(Rubric rubric, bool isCoursework)
    {
        if (!_markers.TryGetValue((rubric, isCoursework), out Marker? marker))
        {
            marker = new Marker(rubric, _encoder, _matching, _roles, calibration: isCoursework ? null : CalibrationOf(rubric));
            _markers.Add((rubric, isCoursework), marker);
        }
        return marker;
    }

    private Calibration? CalibrationOf(Rubric rubric)
    {
        try
        {
            return CalibrationFile.FindFor(rubric);
        }
        catch (CalibrationException error)
        {
            errors.WriteLine($"{error.Message} {markedWithoutIt}");
            return null;
        }
    }
}
