using EssayMarker.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace EssayMarker.Web.Hosting;

/// <summary>Refuses requests that name another host: by a name of its own that leads here (DNS rebinding), another site's page could read essays.</summary>
internal static class LoopbackHosts
{
    private static readonly string[] Known = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Lets only requests to this computer's own names through.</summary>
    public static void UseLoopbackHostsOnly(this IApplicationBuilder app, WebPages pages) => app.Use((context, next) =>
        Known.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
            ? next(context)
            : pages.Message(StatusCodes.Status421MisdirectedRequest, "host").ExecuteAsync(context));
}
