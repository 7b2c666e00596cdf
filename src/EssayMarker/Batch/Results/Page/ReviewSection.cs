using EssayMarker.Reports.Html;

namespace EssayMarker.Batch.Results.Page;

/// <summary>Who needs a look first, the most pressing first, each with its reasons.</summary>
internal static class ReviewSection
{
    public static void Write(ClassPage page)
    {
        using (page.Section("review"))
        {
            if (page.Results.Review.Count == 0)
            {
                page.Html.Leaf("p", page.Say("review.none"));
                return;
            }
            page.Html.Leaf("p", page.Say("review.how"), ("class", "how"));
            WriteTools(page);
            WriteTable(page);
        }
    }

    private static void WriteTools(ClassPage page)
    {
        Markup html = page.Html;
        using (FilterTools.Open(page, "review-table"))
        {
            using (html.In("label"))
            {
                html.Text(page.Say("tools.reason"));
                using (html.In("select"))
                {
                    html.Leaf("option", page.Say("tools.any-reason"), ("value", ""));
                    foreach (string key in page.Results.Review.SelectMany(item => item.Reasons).OrderByDescending(reason => reason.Weight).Select(reason => reason.Key).Distinct(StringComparer.Ordinal))
                        html.Leaf("option", page.Say("reason." + key), ("value", key));
                }
            }
            FilterTools.WriteStatus(page);
        }
    }

    private static void WriteTable(ClassPage page)
    {
        Markup html = page.Html;
        using (html.In("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-labelledby", "review-title")))
        using (html.In("table", ("id", "review-table"), ("data-sort", FilterTools.SortWords(page))))
        {
            using (html.In("thead"))
            using (html.In("tr"))
            {
                foreach (string column in new[] { "column.order", "column.essay", "column.level", "column.reasons" })
                    html.Leaf("th", page.Say(column), ("scope", "col"), ("data-by", column == "column.reasons" ? null : ""));
            }
            using (html.In("tbody"))
            {
                for (int at = 0; at < page.Results.Review.Count; at++)
                    WriteItem(page, page.Results.Review[at], at + 1);
            }
        }
    }

    private static void WriteItem(ClassPage page, ReviewItem item, int place)
    {
        Markup html = page.Html;
        html.Line();
        using (html.In("tr", ("data-reasons", string.Join(' ', item.Reasons.Select(reason => reason.Key)))))
        {
            html.Leaf("td", Anchors.Digits(place), ("class", "number"));
            using (html.In("th", ("scope", "row")))
                page.WriteEssay(item.Essay);
            html.Leaf("td", page.LevelOf(item.Essay), ("data-value", Anchors.Digits(item.Essay.Row.Level ?? 0)));
            using (html.In("td"))
            using (html.In("ul", ("class", "reasons")))
            {
                foreach (ReviewReason reason in item.Reasons)
                    html.Leaf("li", ClassWords.Reason(page.Words, reason), ("dir", "auto"));
            }
        }
    }
}
