using EssayMarker.Reports.Html;
using EssayMarker.Web.Uploads;

namespace EssayMarker.Web.Pages;

/// <summary>What has to be put right: all of it at the top of the page, where the focus goes, and each beside its field.</summary>
internal static class ErrorSummary
{
    /// <summary>Writes the summary, or nothing where there is no problem.</summary>
    public static void Write(WebPage page, IReadOnlyList<FormProblem> problems)
    {
        if (problems.Count == 0)
            return;
        Markup html = page.Html;
        using (html.In("div", ("class", "sheet problems"), ("id", "problems"), ("role", "alert"), ("tabindex", "-1"), ("autofocus", "")))
        {
            page.Heading(2, "problems.title");
            using (html.In("ul"))
            {
                foreach (FormProblem problem in problems)
                {
                    using (html.In("li"))
                        html.Leaf("a", problem.Message, ("href", "#" + problem.Field));
                }
            }
        }
    }

    /// <summary>Writes a problem beside its field, or nothing where there is none.</summary>
    public static void WriteAt(WebPage page, FormProblem? problem)
    {
        if (problem is not null)
            page.Html.Leaf("p", problem.Message, ("class", "problem"), ("id", Ids.Problem(problem.Field)));
    }
}
