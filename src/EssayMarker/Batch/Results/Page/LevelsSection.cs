using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>How many essays have each level, as bars beside their numbers, and a warning where the levels hardly tell the essays apart.</summary>
internal static class LevelsSection
{
    public static void Write(ClassPage page)
    {
        if (page.Rubric.Levels is null)
            return;

        Markup html = page.Html;
        using (page.Section("levels"))
        {
            if (page.Results.AreLevelsBunched)
                html.Leaf("p", page.Say("levels.bunched"), ("class", "alert"));
            int most = Math.Max(1, page.Results.Levels.Max(level => level.Essays));
            using (html.In("table", ("class", "bars")))
            {
                using (html.In("thead"))
                using (html.In("tr"))
                {
                    html.Leaf("th", page.Say("column.level"), ("scope", "col"));
                    html.Leaf("th", page.Say("column.essays"), ("scope", "col"), ("colspan", "2"));
                }
                using (html.In("tbody"))
                {
                    foreach ((int? level, int essays) in page.Results.Levels.Where(level => level.Level is not null || level.Essays > 0))
                        WriteLevel(page, level, essays, most);
                }
            }
            html.Leaf("p", page.Words.Label("level.indicative"), ("class", "fine"));
        }
    }

    private static void WriteLevel(ClassPage page, int? level, int essays, int most)
    {
        Markup html = page.Html;
        using (html.In("tr"))
        {
            html.Leaf("th", level is { } number ? page.Words.Label("level.is", ("level", Anchors.Digits(number))) : page.Words.Label("level.none"), ("scope", "row"));
            html.Leaf("td", Anchors.Digits(essays), ("class", "number"));
            using (html.In("td", ("class", "bar"), ("aria-hidden", "true")))
                Bar.Write(html, most, ("one", essays));
        }
    }
}
