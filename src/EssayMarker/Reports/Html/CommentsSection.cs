using EssayMarker.Assessing;

namespace EssayMarker.Reports.Html;

/// <summary>All comments on sentences, in the order of the text, and where more of a kind found no room.</summary>
internal static class CommentsSection
{
    public static void Write(ReportPage page)
    {
        if (page.Assessment.Comments.Count == 0)
            return;

        using (page.Section("comments", "comments.title"))
        {
            using (page.Html.In("ol", ("class", "comments-list")))
            {
                foreach (Remark comment in page.Assessment.Comments)
                {
                    using (page.Html.In("li"))
                        page.WriteRemark(comment);
                }
            }
            foreach (IGrouping<string?, Remark> kind in page.Assessment.FurtherComments.GroupBy(page.Words.Category))
                WriteFurther(page, kind);
        }
    }

    private static void WriteFurther(ReportPage page, IGrouping<string?, Remark> kind)
    {
        if (kind.Key is null)
            return;
        using (page.Html.In("p", ("class", "fine")))
        {
            page.Html.Text(page.Say("comments.further", ("category", kind.Key)));
            page.WriteLinks([.. kind.SelectMany(remark => remark.Sentences)]);
        }
    }
}
