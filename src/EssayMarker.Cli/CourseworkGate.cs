using EssayMarker.Essays;
using EssayMarker.Reports;

namespace EssayMarker.Cli;

/// <summary>Coursework gets other feedback than practice, so a text that looks like it is not marked before the user has said which it is.</summary>
internal static class CourseworkGate
{
    /// <param name="essay">The text.</param>
    /// <param name="wording">The words of the refusal.</param>
    /// <param name="remedyKey">The label that names the two ways on.</param>
    /// <exception cref="RefusedException">The text looks like coursework.</exception>
    public static void RefuseUndeclared(Essay essay, Wording wording, string remedyKey)
    {
        var signs = CourseworkSigns.Of(essay);
        if (signs.LooksLikeCoursework)
        {
            throw new RefusedException(CourseworkQuestion.Text(essay.FileName, signs, wording), wording.Label(remedyKey));
        }
    }
}
