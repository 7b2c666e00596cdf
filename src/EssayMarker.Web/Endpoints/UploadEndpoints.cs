using EssayMarker.Docx;
using EssayMarker.Web.Hosting;
using EssayMarker.Web.Marking;
using EssayMarker.Web.Pages;
using EssayMarker.Web.Sessions;
using EssayMarker.Web.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace EssayMarker.Web.Endpoints;

/// <summary>Takes an essay: the form is read and checked, the essay read; then it waits its turn, and the browser is sent to its page.</summary>
internal static class UploadEndpoints
{
    public static void MapUpload(this IEndpointRouteBuilder routes) => routes.MapPost("/essays", TakeAsync);

    private static async Task<IResult> TakeAsync(
        HttpContext context, SessionStore sessions, UploadCheck check, MarkingDesk desk, WebPages pages)
    {
        // The reader of uploads has bounds of its own, with which the choices that were made are not lost.
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = null;
        using Place place = await desk.EnterAsync(context.RequestAborted);
        Upload? upload = await UploadReader.ReadAsync(context.Request, context.RequestAborted);
        if (upload is null)
            return pages.Message(StatusCodes.Status400BadRequest, "request");
        if (sessions.SessionOf(context) is not { } session || !session.Sent(upload.Token))
            return pages.Message(StatusCodes.Status400BadRequest, "token");

        (Submission? submission, IReadOnlyList<FormProblem> problems) = check.Of(upload);
        if (submission is null)
            return pages.Problems(session, sessions.EssaysOf(session), upload, StatusCodes.Status422UnprocessableEntity, problems);
        try
        {
            Draft draft = await desk.ReadAsync(submission, context.RequestAborted);
            var essay = new KeptEssay(session, submission.File.Name, submission.Rubric.Question);
            desk.Take(draft, essay, place.Pass());
            return new SeeOther(essay.Address);
        }
        catch (DocxException error)
        {
            int status = UploadCheck.IsTooLarge(upload) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity;
            return pages.Problems(session, sessions.EssaysOf(session), upload, status, UploadCheck.Unreadable(upload, error.Message));
        }
        catch (Exception error) when (Faults.IsOutOfMemory(error))
        {
            return pages.Problems(session, sessions.EssaysOf(session), upload, StatusCodes.Status422UnprocessableEntity, check.NeedsMemory(upload));
        }
    }
}
