namespace EssayMarker.Essays;

/// <summary>Makes an essay of paragraphs: gives each its role and splits what the student wrote into sentences.</summary>
public static class EssayBuilder
{
    /// <summary>Builds an essay.</summary>
    /// <param name="fileName">The file's name without its folder.</param>
    /// <param name="paragraphs">All paragraphs in document order: body, footnotes, endnotes; empty ones included.</param>
    /// <param name="warnings">What was skipped or unusual while reading.</param>
    /// <param name="question">The question as set, where it is known: a paragraph that repeats it is the question, wherever it stands at the head.</param>
    public static Essay Build(string fileName, IReadOnlyList<RawParagraph> paragraphs, IReadOnlyList<Warning> warnings, string? question = null)
    {
        List<ParagraphForm> forms = [.. paragraphs.Select((paragraph, number) => new ParagraphForm(paragraph, number))];
        IReadOnlyList<ParagraphRole> roles = ParagraphRoles.Of(forms, question);

        var sentences = new List<Sentence>();
        for (int number = 0; number < forms.Count; number++)
        {
            if (roles[number] is not (ParagraphRole.Body or ParagraphRole.Note)) continue;
            foreach (TextSpan span in forms[number].Sentences)
                sentences.Add(new Sentence(sentences.Count + 1, paragraphs[number].Text.Substring(span.Start, span.Length), span));
        }
        return new Essay(fileName, [.. forms.Select((form, number) => Paragraph(form, number, roles[number]))], sentences, warnings);
    }

    private static Paragraph Paragraph(ParagraphForm form, int number, ParagraphRole role) => new(number, form.Raw.Text, form.Raw.Story, role)
    {
        IsListItem = form.IsListItem,
        ListLabel = form.Raw.ListLabel,
        ListLevel = form.Raw.ListLevel,
        IsInTable = form.Raw.IsInTable,
        HeadingLevel = form.Raw.HeadingLevel,
        Reference = form.Raw.Reference,
    };
}
