using EssayMarker.Reports;
using EssayMarker.Rubrics;
using EssayMarker.Web.Sessions;
using EssayMarker.Web.Uploads;
using Microsoft.AspNetCore.Http;

namespace EssayMarker.Web.Pages;

/// <summary>All pages of ours, in the server's words.</summary>
internal sealed class WebPages(WebServerOptions options)
{
    private readonly Wording _words = options.Wording;
    private readonly IReadOnlyList<Rubric> _rubrics = options.Rubrics;

    /// <summary>The form, and the essays that were handed in.</summary>
    public WebPage Home(Session session, IReadOnlyList<KeptEssay> essays)
    {
        var form = new UploadForm(_rubrics, session.FormToken, new Upload { Question = _rubrics.Count == 1 ? "1" : "" }, []);
        return Write(session, essays, form, StatusCodes.Status200OK);
    }

    /// <summary>The form as it was filled in, with what has to be put right.</summary>
    public WebPage Problems(Session session, IReadOnlyList<KeptEssay> essays, Upload upload, int status, params IReadOnlyList<FormProblem> problems) =>
        Write(session, essays, new UploadForm(_rubrics, session.FormToken, upload, problems), status);

    /// <summary>While an essay is marked.</summary>
    public WebPage Waiting(KeptEssay essay)
    {
        var page = new WebPage(_words, StatusCodes.Status202Accepted);
        return page.Write(page.Say("waiting.title", ("file", essay.Name)), at => WaitingPage.Write(at, essay), reloadsAfter: 1);
    }

    /// <summary>A few words, and the way back.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="key">The labels <c>web.message.</c> and this: the text; with <c>.title</c>, the heading.</param>
    /// <param name="values">What fills the text's places.</param>
    public WebPage Message(int status, string key, params (string Name, string Value)[] values)
    {
        var page = new WebPage(_words, status);
        return page.Write(page.Say($"message.{key}.title"), at => MessagePage.Write(at, at.Say($"message.{key}", values)));
    }

    private WebPage Write(Session session, IReadOnlyList<KeptEssay> essays, UploadForm form, int status)
    {
        var page = new WebPage(_words, status);
        return page.Write(page.Say("home.title"), at => HomePage.Write(at, session, essays, form), form.Problems.Count > 0);
    }
}
