using EssayMarker.Assessing;

namespace EssayMarker.Reports.Html;

/// <summary>All comments on sentences, in the order of the text.</summary>
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
        }
    }
}
