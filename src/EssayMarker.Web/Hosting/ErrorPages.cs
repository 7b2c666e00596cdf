using EssayMarker.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace EssayMarker.Web.Hosting;

/// <summary>Pages for what went wrong. Of a fault of the program's own they tell the kind and no more.</summary>
internal static class ErrorPages
{
    /// <summary>Answers with a page where there is an error and nothing else was answered.</summary>
    public static void UseErrorPages(this IApplicationBuilder app, WebPages pages, TextWriter errors) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException error) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = error.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            errors.WriteLine($"essaymarker: {Faults.KindAndPlace(error)}");
            await pages.Message(StatusCodes.Status500InternalServerError, "failed", ("kind", error.GetType().Name)).ExecuteAsync(context);
            return;
        }

        if (context.Response.StatusCode >= StatusCodes.Status400BadRequest && !context.Response.HasStarted && context.Response.ContentType is null)
            await pages.Message(context.Response.StatusCode, KeyOf(context.Response.StatusCode)).ExecuteAsync(context);
    });

    private static string KeyOf(int status) => status switch
    {
        StatusCodes.Status404NotFound => "not-found",
        StatusCodes.Status405MethodNotAllowed => "method",
        StatusCodes.Status413PayloadTooLarge => "too-large",
        _ => "request",
    };
}
