using EssayMarker.Rubrics;

namespace EssayMarker.Web.Uploads;

/// <summary>A form that was filled in.</summary>
/// <param name="Rubric">The question.</param>
/// <param name="IsCoursework">Whether it is coursework; else it is practice.</param>
/// <param name="File">The essay.</param>
internal sealed record Submission(Rubric Rubric, bool IsCoursework, UploadedFile File);
