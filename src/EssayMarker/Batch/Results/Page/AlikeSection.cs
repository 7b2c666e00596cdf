using EssayMarker.Batch.Results.Copies;
using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>Pairs of essays to look at side by side, with what they share. Nobody is accused.</summary>
internal static class AlikeSection
{
    /// <summary>Pairs whose passages are shown; of more than that the page would grow too long to be opened.</summary>
    private const int MostPairs = 20;

    public static void Write(ClassPage page)
    {
        if (page.Results.Copies.Count == 0)
            return;

        Markup html = page.Html;
        using (page.Section("alike"))
        {
            html.Leaf("p", page.Say("alike.how"), ("class", "how"));
            foreach (LikeEssays pair in page.Results.Copies.Take(MostPairs))
                WritePair(page, pair);
            if (page.Results.Copies.Count > MostPairs)
                html.Leaf("p", page.Say("alike.more", ("count", Anchors.Digits(page.Results.Copies.Count - MostPairs))));
        }
    }

    private static void WritePair(ClassPage page, LikeEssays pair)
    {
        Markup html = page.Html;
        html.Line();
        using (html.In("details"))
        {
            using (html.In("summary"))
            {
                html.Leaf("span", pair.First, ("dir", "auto"), ("class", "what"));
                html.Text(page.Say("alike.and"));
                html.Leaf("span", pair.Second, ("dir", "auto"), ("class", "what"));
                html.Leaf("span", page.Say("alike.words", ("words", Anchors.Digits(pair.Words))), ("class", "figure"));
            }
            using (html.In("div", ("class", "side-by-side")))
            {
                WriteName(page, pair.First);
                WriteName(page, pair.Second);
                foreach (SharedPassage passage in pair.Passages)
                {
                    html.Leaf("blockquote", passage.First, ("dir", "auto"));
                    html.Leaf("blockquote", passage.Second, ("dir", "auto"));
                }
            }
        }
    }

    private static void WriteName(ClassPage page, string path)
    {
        using (page.Html.In("p", ("class", "what")))
            page.WriteEssay(path);
    }
}
