using System.Globalization;
using EssayMarker.Reports;
using EssayMarker.Reports.Html;
using Microsoft.AspNetCore.Http;

namespace EssayMarker.Web.Pages;

/// <summary>The frame of every page of ours: head, title, footer. It works without its script.</summary>
/// <param name="words">The words.</param>
/// <param name="status">The HTTP status.</param>
internal sealed class WebPage(Wording words, int status) : IResult
{
    private const string MainId = "main";

    /// <summary>Where the page's parts write to.</summary>
    public Markup Html { get; } = Markup.Document();

    /// <summary>The page's words.</summary>
    public string Say(string key, params (string Name, string Value)[] values) => words.Label("web." + key, values);

    /// <summary>A heading.</summary>
    public void Heading(int level, string key, string? id = null) => Html.Leaf($"h{level}", Say(key), ("id", id));

    /// <summary>Writes the whole page.</summary>
    /// <param name="title">Its title and first heading.</param>
    /// <param name="main">What writes what is in it.</param>
    /// <param name="hasProblems">Whether the title says that something has to be put right.</param>
    /// <param name="reloadsAfter">After how many seconds a browser without scripts asks again, or <see langword="null"/>.</param>
    public WebPage Write(string title, Action<WebPage> main, bool hasProblems = false, int? reloadsAfter = null)
    {
        using (Html.In("html", ("lang", words.Language)))
        {
            WriteHead(hasProblems ? Say("title.problems", ("title", title)) : Say("title", ("title", title)), reloadsAfter);
            using (Html.In("body"))
            {
                Html.Leaf("a", Say("skip"), ("class", "skip"), ("href", "#" + MainId));
                WriteMast(title);
                using (Html.In("main", ("id", MainId)))
                    main(this);
                using (Html.In("footer", ("class", "foot-of-page")))
                    Html.Leaf("p", Say("foot"));
            }
        }
        Html.Line();
        return this;
    }

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using var bytes = new MemoryStream();
        Html.WriteTo(bytes);
        httpContext.Response.StatusCode = status;
        httpContext.Response.ContentType = "text/html; charset=utf-8";
        httpContext.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
            await httpContext.Response.Body.WriteAsync(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), httpContext.RequestAborted);
    }

    private void WriteHead(string title, int? reloadsAfter)
    {
        using (Html.In("head"))
        {
            Html.Void("meta", ("charset", "utf-8"));
            Html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            Html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            Html.Leaf("title", title);
            Html.Void("link", ("rel", "stylesheet"), ("href", "/assets/report.css"));
            Html.Void("link", ("rel", "stylesheet"), ("href", "/assets/web.css"));
            using (Html.In("script", ("src", "/assets/web.js"), ("defer", "")))
            {
            }
            if (reloadsAfter is { } seconds)
            {
                using (Html.In("noscript"))
                    Html.Void("meta", ("http-equiv", "refresh"), ("content", seconds.ToString(CultureInfo.InvariantCulture)));
            }
        }
        Html.Line();
    }

    private void WriteMast(string title)
    {
        using (Html.In("header", ("class", "mast")))
        {
            using (Html.In("div"))
            {
                Html.Leaf("p", Say("kicker"), ("class", "kicker"));
                Html.Leaf("h1", title, ("dir", "auto"));
            }
            using (Html.In("div", ("class", "notice")))
            {
                Html.Leaf("p", Say("notice.who"), ("class", "who"));
                Html.Leaf("p", Say("notice.where"));
            }
        }
    }
}
