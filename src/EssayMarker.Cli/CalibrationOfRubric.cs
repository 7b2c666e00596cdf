using EssayMarker.Assessing.Calibrating;
using EssayMarker.Rubrics;

namespace EssayMarker.Cli;

/// <summary>The calibration that lies beside a rubric.</summary>
internal static class CalibrationOfRubric
{
    /// <summary>It, or <see langword="null"/> where there is none, or none that can be used: then a line says why.</summary>
    public static Calibration? Find(Rubric rubric)
    {
        try
        {
            return CalibrationFile.FindFor(rubric);
        }
        catch (CalibrationException error)
        {
            Console.Error.WriteLine($"essaymarker: {Terminal.Safe(error.Message)} This essay is marked without it.");
            return null;
        }
    }
}
