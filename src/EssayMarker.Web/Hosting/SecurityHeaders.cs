using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace EssayMarker.Web.Hosting;

/// <summary>What every answer tells the browser: keep nothing, fetch nothing from elsewhere, show it in no other site's frame.</summary>
internal static class SecurityHeaders
{
    private const string OwnPages =
        "default-src 'none'; style-src 'self'; script-src 'self'; form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Adds the headers as an answer starts, so that no way out of a request is without them.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Add(context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Gives an answer a policy of its own in place of that of our pages; no frame may show it either.</summary>
    public static void SetPolicy(HttpResponse response, string policy) =>
        response.Headers.ContentSecurityPolicy = policy + "; frame-ancestors 'none'";

    private static void Add(IHeaderDictionary headers)
    {
        headers.TryAdd("Content-Security-Policy", OwnPages);
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Embedder-Policy"] = "require-corp";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
    }
}
