namespace EssayMarker.Web.Uploads;

/// <summary>What has to be put right in the form.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record FormProblem(string Field, string Message);
