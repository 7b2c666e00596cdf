using EssayMarker.Essays;

namespace EssayMarker.Reports.Html;

/// <summary>For the teacher, before all else: the text that was not marked and the comments that were there, word for word.</summary>
internal static class UnmarkedSection
{
    public static void Write(ReportPage page)
    {
        if (!page.Options.ShowsUnmarkedText)
            return;

        Markup html = page.Html;
        using (html.In("section", ("class", "unmarked"), ("id", "unmarked"), ("aria-labelledby", "unmarked-title")))
        {
            page.Heading(2, "unmarked.title", "unmarked-title");
            if (!page.Unmarked.Any() && page.Essay.Comments.Count == 0 && page.Essay.SetAside.Count == 0)
            {
                html.Leaf("p", page.Say("unmarked.none"));
                return;
            }
            html.Leaf("p", page.Say("unmarked.count",
                ("comments", Anchors.Digits(page.Essay.Comments.Count)),
                ("paragraphs", Anchors.Digits(page.Unmarked.Sum(group => group.Paragraphs.Count) + page.Essay.SetAside.Count))), ("class", "fine"));
            using (html.In("div", ("class", "verbatims"), ("role", "group"), ("tabindex", "0"), ("aria-labelledby", "unmarked-title")))
            using (html.In("ul"))
            {
                foreach (ExistingComment comment in page.Essay.Comments)
                    WriteComment(page, comment);
                foreach (ApartGroup group in page.Unmarked)
                    WriteGroup(page, group);
                foreach (SetAsideText aside in page.Essay.SetAside)
                    WriteSetAside(page, aside);
            }
        }
        html.Line();
    }

    private static void WriteComment(ReportPage page, ExistingComment comment)
    {
        Markup html = page.Html;
        using (html.In("li"))
        {
            using (html.In("p", ("class", "what")))
            {
                html.Text(page.Say("unmarked.comment", ("author", comment.Author)));
                if (comment.Where is { } where)
                {
                    html.Text(" ");
                    string words = page.Essay.Paragraphs[where.Paragraph].Text.Substring(where.Start, where.Length);
                    html.Leaf("a", words.Length == 0 ? page.Say("unmarked.place") : Excerpt.Of(words, 80),
                        ("class", "quote"), ("href", "#" + Anchors.OfParagraph(page.Essay.Paragraphs[where.Paragraph])));
                }
            }
            html.Leaf("p", comment.Text, ("class", "verbatim"), ("dir", "auto"));
        }
    }

    private static void WriteSetAside(ReportPage page, SetAsideText aside)
    {
        Markup html = page.Html;
        using (html.In("li"))
        {
            using (html.In("p", ("class", "what")))
            {
                if (aside.Where is { } where)
                    html.Leaf("a", page.Words.Label(aside.Kind), ("href", "#" + Anchors.OfParagraph(page.Essay.Paragraphs[where.Paragraph])));
                else
                    html.Text(page.Words.Label(aside.Kind));
            }
            html.Leaf("p", aside.Text, ("class", "verbatim"), ("dir", "auto"));
        }
    }

    private static void WriteGroup(ReportPage page, ApartGroup group)
    {
        Markup html = page.Html;
        using (html.In("li"))
        {
            using (html.In("p", ("class", "what")))
                html.Leaf("a", page.Words.Label(group.Role), ("href", "#" + Anchors.OfParagraph(group.Paragraphs[0])));
            foreach (Paragraph paragraph in group.Paragraphs)
                html.Leaf("p", paragraph.Text, ("class", "verbatim"), ("dir", "auto"));
        }
    }
}
