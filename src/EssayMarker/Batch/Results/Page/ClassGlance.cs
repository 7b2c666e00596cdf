using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>What to know first: how many essays need a look, the level that most have, what to teach again, what was not marked.</summary>
internal static class ClassGlance
{
    public static void Write(ClassPage page)
    {
        using (page.Html.In("section", ("class", "glance"), ("aria-labelledby", "glance-title")))
        {
            page.Html.Leaf("h2", page.Say("glance.title"), ("id", "glance-title"));
            WriteReview(page);
            WriteLevel(page);
            WriteReteach(page);
            WriteFailures(page);
        }
        page.Html.Line();
    }

    private static void WriteReview(ClassPage page)
    {
        using (Cell(page, "glance.review"))
        {
            page.Html.Leaf("p", page.OfAll(page.Results.Review.Count), ("class", "big"));
            if (page.Results.Copies.Count > 0)
                page.Html.Leaf("p", page.Say("glance.alike", ("count", Anchors.Digits(page.Results.Copies.Count))));
        }
    }

    private static void WriteLevel(ClassPage page)
    {
        (int? Level, int Essays) most = page.Results.Levels.Where(level => level.Level is not null).OrderByDescending(level => level.Essays).FirstOrDefault();
        if (most is not { Level: { } commonest, Essays: > 0 })
            return;

        using (Cell(page, "glance.level"))
        {
            page.Html.Leaf("p", page.Words.Label("level.is", ("level", Anchors.Digits(commonest))), ("class", "big"));
            page.Html.Leaf("p", page.Say("essays-of", ("of", page.OfAll(most.Essays))));
            if (page.Results.AreLevelsBunched)
                page.Html.Leaf("p", page.Say("glance.bunched"), ("class", "alert"));
            page.Html.Leaf("p", page.Words.Label("level.indicative"), ("class", "fine"));
        }
    }

    private static void WriteReteach(ClassPage page)
    {
        if (page.Results.Reteach is not [PointUse first, ..])
            return;

        using (Cell(page, "glance.reteach"))
        {
            page.WriteChip(first.Point);
            page.Html.Leaf("p", Excerpt.Of(first.Point.Statement, 130), ("class", "statement"));
        }
    }

    private static void WriteFailures(ClassPage page)
    {
        using (Cell(page, "glance.failures"))
        {
            page.Html.Leaf("p", Anchors.Digits(page.Results.Failures.Count), ("class", "big"));
            page.Html.Leaf("p", page.Say(page.Results.Failures.Count == 0 ? "glance.no-failures" : "glance.see-failures"));
        }
    }

    private static Markup.Element Cell(ClassPage page, string title)
    {
        Markup.Element cell = page.Html.In("div", ("class", "cell"));
        page.Html.Leaf("h3", page.Say(title));
        return cell;
    }
}
