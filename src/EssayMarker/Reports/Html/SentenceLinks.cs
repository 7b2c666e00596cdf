using EssayMarker.Assessing;

namespace EssayMarker.Reports.Html;

/// <summary>Links from what is said to the sentences it rests on.</summary>
internal static class SentenceLinks
{
    private const int MostLinks = 10;

    /// <summary>A remark with its sentences, as a paragraph.</summary>
    public static void WriteRemark(this ReportPage page, Remark remark, string? style = null)
    {
        using (page.Html.In("p", ("class", style)))
        {
            page.Html.Text(page.Words.Remark(remark, page.Options.View));
            page.WriteLinks(remark.Sentences);
        }
    }

    /// <summary>Remarks as a list.</summary>
    public static void WriteRemarks(this ReportPage page, string list, IEnumerable<Remark> remarks)
    {
        using (page.Html.In(list, ("class", "remarks")))
        {
            foreach (Remark remark in remarks)
            {
                using (page.Html.In("li"))
                    page.WriteRemark(remark);
            }
        }
    }

    /// <summary>The sentences' numbers as links; a long list ends in how many more there are.</summary>
    public static void WriteLinks(this ReportPage page, IReadOnlyList<int> sentences)
    {
        if (sentences.Count == 0)
            return;

        page.Html.Text(" ");
        using (page.Html.In("span", ("class", "refs")))
        {
            page.Html.Text(page.Say(sentences.Count == 1 ? "refs.one" : "refs.many"));
            page.Html.Text(" ");
            page.WriteNumbers(sentences);
        }
    }

    /// <summary>The numbers alone, where what is said says already that they are sentences.</summary>
    public static void WriteNumbers(this ReportPage page, IReadOnlyList<int> sentences)
    {
        foreach (int number in sentences.Take(MostLinks))
            page.WriteLink(number);
        if (sentences.Count > MostLinks)
            page.Html.Text(page.Say("refs.more", ("count", Anchors.Digits(sentences.Count - MostLinks))));
    }

    /// <summary>One sentence's number as a link.</summary>
    public static void WriteLink(this ReportPage page, int sentence)
    {
        string number = Anchors.Digits(sentence);
        page.Html.Leaf("a", number, ("class", "ref"), ("href", "#" + Anchors.OfSentence(sentence)), ("aria-label", page.Say("refs.sentence", ("number", number))));
    }

    /// <summary>The student's own words as a link to where they stand.</summary>
    public static void WriteQuote(this ReportPage page, int sentence, int atMost)
    {
        string text = page.Sentence(sentence).Sentence.Text;
        page.Html.Leaf("a", Excerpt.Of(text, atMost), ("class", "quote"), ("href", "#" + Anchors.OfSentence(sentence)), ("dir", "auto"));
    }
}
