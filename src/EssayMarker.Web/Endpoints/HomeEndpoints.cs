using EssayMarker.Web.Hosting;
using EssayMarker.Web.Pages;
using EssayMarker.Web.Sessions;
using EssayMarker.Web.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace EssayMarker.Web.Endpoints;

/// <summary>The first page, and the button that forgets everything.</summary>
internal static class HomeEndpoints
{
    private const int MostFormCharacters = 1000;

    public static void MapHome(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Show);
        routes.MapPost("/forget", ForgetAsync);
    }

    private static WebPage Show(HttpContext context, SessionStore sessions, WebPages pages)
    {
        Session session = sessions.SessionOrNewOf(context);
        return pages.Home(session, sessions.EssaysOf(session));
    }

    private static async Task<IResult> ForgetAsync(HttpContext context, SessionStore sessions, WebPages pages)
    {
        string? token = await TokenAsync(context.Request, context.RequestAborted);
        if (sessions.SessionOf(context) is not { } session || !session.Sent(token))
            return pages.Message(StatusCodes.Status400BadRequest, "token");
        sessions.Forget(session);
        SessionCookie.Delete(context);
        return new SeeOther("/");
    }

    /// <summary>Read without <c>HttpRequest.Form</c>, which may write to disk what it reads.</summary>
    private static async Task<string?> TokenAsync(HttpRequest request, CancellationToken cancelled)
    {
        if (!request.HasFormContentType || request.ContentType!.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            var reader = new FormPipeReader(request.BodyReader) { KeyLengthLimit = MostFormCharacters, ValueLengthLimit = MostFormCharacters, ValueCountLimit = 1 };
            return (await reader.ReadFormAsync(cancelled)).TryGetValue(FormFields.Token, out StringValues token) ? token.ToString() : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
