using System.Net.Mime;
using EssayMarker.Reports;
using EssayMarker.Web.Hosting;
using EssayMarker.Web.Marking;
using EssayMarker.Web.Pages;
using EssayMarker.Web.Sessions;
using EssayMarker.Web.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EssayMarker.Web.Endpoints;

/// <summary>An essay's report and its files, for the session that handed it in; to any other they are not there.</summary>
internal static class EssayEndpoints
{
    private const string Page = "text/html; charset=utf-8";

    public static void MapEssays(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder essay = routes.MapGroup("/essays/{id}");
        essay.MapGet("/", (HttpContext context, string id, SessionStore sessions, WebPages pages) =>
            Answer(context, id, sessions, pages, whileMarked: pages.Waiting, (_, files) => Show(context, files)));
        MapFile(essay, ReportLinks.Word, files => (files.Word, files.WordExtension, WordTypes.Of(files.WordExtension)));
        MapFile(essay, ReportLinks.Json, files => (files.Json, ".json", MediaTypeNames.Application.Json));
        MapFile(essay, ReportLinks.File, files => (files.File, ".html", Page));
    }

    private static void MapFile(RouteGroupBuilder essay, string name, Func<ReportFiles, (byte[] Bytes, string Extension, string Type)> choose) =>
        essay.MapGet("/" + name, (HttpContext context, string id, SessionStore sessions, WebPages pages) =>
            Answer(context, id, sessions, pages, whileMarked: kept => new SeeOther(kept.Address), (kept, files) =>
            {
                (byte[] bytes, string extension, string type) = choose(files);
                return Results.Bytes(bytes, type, FileNames.Marked(kept.Name, extension));
            }));

    private static IResult Answer(
        HttpContext context, string id, SessionStore sessions, WebPages pages, Func<KeptEssay, IResult> whileMarked, Func<KeptEssay, ReportFiles, IResult> whenMarked)
    {
        if (sessions.SessionOf(context) is not { } session || sessions.Find(session, id) is not { } essay)
            return pages.Message(StatusCodes.Status404NotFound, "not-found");
        return essay.Outcome switch
        {
            null => whileMarked(essay),
            MarkingOutcome.Marked marked => whenMarked(essay, marked.Files),
            MarkingOutcome.Failed failed => pages.Message(StatusCodes.Status500InternalServerError, "failed", ("kind", failed.Kind)),
            _ => pages.Message(StatusCodes.Status422UnprocessableEntity, "memory"),
        };
    }

    private static IResult Show(HttpContext context, ReportFiles files)
    {
        SecurityHeaders.SetPolicy(context.Response, HtmlReport.ContentSecurityPolicy);
        return Results.Bytes(files.Page, Page);
    }
}
