using Microsoft.AspNetCore.Http;

namespace EssayMarker.Web.Sessions;

/// <summary>The cookie by which a browser is known until it is closed; no script reads it and no other site's page sends it.</summary>
internal static class SessionCookie
{
    /// <summary>Its name.</summary>
    public const string Name = "essaymarker-session";

    /// <summary>The session of the browser that asks, or <see langword="null"/>.</summary>
    public static Session? SessionOf(this SessionStore sessions, HttpContext context) => sessions.Find(context.Request.Cookies[Name]);

    /// <summary>The session of the browser that asks; a new one where it has none.</summary>
    public static Session SessionOrNewOf(this SessionStore sessions, HttpContext context)
    {
        if (sessions.SessionOf(context) is { } known)
            return known;
        Session session = sessions.Start();
        context.Response.Cookies.Append(Name, session.Id, Options);
        return session;
    }

    /// <summary>Takes the cookie back.</summary>
    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(Name, Options);

    private static CookieOptions Options => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true };
}
