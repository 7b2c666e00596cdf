using EssayMarker.Assessing;
using EssayMarker.Essays;

namespace EssayMarker.Reports.Html;

/// <summary>The essay, every paragraph in its place: the student's argument with its marks, the rest set apart as not marked.</summary>
internal static class EssaySection
{
    public static void Write(ReportPage page)
    {
        using (page.Html.In("section", ("id", "essay"), ("class", "essay"), ("tabindex", "-1"), ("aria-labelledby", "essay-title")))
        {
            page.Heading(2, "essay.title", "essay-title");
            if (page.Options.ShowsPointStates)
                EssayKey.Write(page);
            WriteText(page, SentenceMark.Write, SentenceNote.WriteAll);
        }
        page.Html.Line();
    }

    /// <summary>The whole text, its notes last.</summary>
    /// <param name="page">The page.</param>
    /// <param name="mark">Writes a sentence with its mark.</param>
    /// <param name="details">Writes what stands below a paragraph about its sentences.</param>
    public static void WriteText(ReportPage page, Action<ReportPage, AssessedSentence> mark, Action<ReportPage, IReadOnlyList<AssessedSentence>>? details = null)
    {
        WriteStory(page.Essay.Paragraphs.Where(paragraph => paragraph.Story == Story.Body));

        Paragraph[] notes = [.. page.Essay.Paragraphs.Where(paragraph => paragraph.Story != Story.Body)];
        if (notes.Any(note => note.Role != ParagraphRole.Empty))
        {
            page.Heading(3, "essay.notes");
            WriteStory(notes);
        }

        void WriteStory(IEnumerable<Paragraph> paragraphs)
        {
            foreach ((Paragraph? marked, ApartGroup? apart) in ApartGroup.Parts(paragraphs))
            {
                if (marked is not null)
                    EssayParagraph.Write(page, marked, mark, details);
                if (apart is not null)
                    WriteApart(page, apart);
            }
        }
    }

    private static void WriteApart(ReportPage page, ApartGroup group)
    {
        Markup html = page.Html;
        html.Line();
        using (html.In("div", ("class", "apart apart-" + LabelKey.Name(group.Role))))
        {
            html.Leaf("p", page.Say("essay.not-marked", ("role", page.Words.Label(group.Role))), ("class", "what"));
            foreach (Paragraph paragraph in group.Paragraphs)
                html.Leaf("p", paragraph.Text, ("id", Anchors.OfParagraph(paragraph)), ("class", "text"), ("dir", "auto"));
        }
    }
}
