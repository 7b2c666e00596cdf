using EssayMarker.Assessing;

namespace EssayMarker.Reports.Html;

/// <summary>Arguments that the mark scheme does not list and that a person judges.</summary>
internal static class OwnArgumentsSection
{
    public static void Write(ReportPage page)
    {
        List<AssessedSentence> own = [.. page.Assessment.Sentences.Where(sentence => sentence.IsUnlistedArgument)];
        if (own.Count == 0)
            return;

        using (page.Section("own", "own.title"))
        {
            page.Html.Leaf("p", page.Say(page.Options.View == View.Teacher ? "own.teacher" : "own.student"));
            using (page.Html.In("ul", ("class", "quotes")))
            {
                foreach (AssessedSentence sentence in own)
                {
                    using (page.Html.In("li"))
                        page.WriteQuote(sentence.Sentence.Number, 140);
                }
            }
        }
    }
}
