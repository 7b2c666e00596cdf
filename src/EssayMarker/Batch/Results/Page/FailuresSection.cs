using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>The essays without results: what is wrong with each and the way out.</summary>
internal static class FailuresSection
{
    public static void Write(ClassPage page)
    {
        if (page.Results.Failures.Count == 0)
            return;

        Markup html = page.Html;
        using (page.Section("failures"))
        using (html.In("ul", ("class", "plain")))
        {
            foreach (BatchResult.Failed failure in page.Results.Failures)
            {
                using (html.In("li"))
                {
                    html.Leaf("p", failure.Path, ("class", "what"), ("dir", "auto"));
                    html.Leaf("p", failure.Problem, ("dir", "auto"));
                    html.Leaf("p", failure.Remedy, ("class", "fine"), ("dir", "auto"));
                }
            }
        }
    }
}
