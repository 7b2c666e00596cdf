using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Rubrics;
using EssayMarker.Web.Uploads;

namespace EssayMarker.Web.Marking;

/// <summary>An essay that was read and waits to be marked.</summary>
/// <param name="File">Its file.</param>
/// <param name="Essay">Its text.</param>
/// <param name="Rubric">The question that it answers.</param>
/// <param name="IsCoursework">Whether its student says that it is coursework; else it is practice.</param>
internal sealed record Draft(EssayFile File, Essay Essay, Rubric Rubric, bool IsCoursework)
{
    /// <summary>Reads what was handed in.</summary>
    /// <exception cref="DocxException">It cannot be read as an essay.</exception>
    public static Draft Read(Submission submission)
    {
        using var bytes = new MemoryStream(submission.File.Bytes, writable: false);
        EssayFile file = EssayFile.Read(bytes, submission.File.Name);
        return new Draft(file, file.ReadEssay(submission.Rubric.Question), submission.Rubric, submission.IsCoursework);
    }
}
