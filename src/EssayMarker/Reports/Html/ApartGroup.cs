using EssayMarker.Essays;

namespace EssayMarker.Reports.Html;

/// <summary>Paragraphs that follow one another and are left out of marking for the same reason.</summary>
/// <param name="Role">The reason.</param>
/// <param name="Paragraphs">At least one; empty ones between them are left out.</param>
internal sealed record ApartGroup(ParagraphRole Role, IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The text in its order: a group for what is set apart, the paragraph itself for what is marked.</summary>
    public static IEnumerable<(Paragraph? Marked, ApartGroup? Apart)> Parts(IEnumerable<Paragraph> paragraphs)
    {
        List<Paragraph> group = [];
        foreach (Paragraph paragraph in paragraphs.Where(paragraph => paragraph.Role != ParagraphRole.Empty))
        {
            if (group.Count > 0 && group[0].Role != paragraph.Role)
            {
                yield return (null, new ApartGroup(group[0].Role, group));
                group = [];
            }
            if (IsApart(paragraph))
                group.Add(paragraph);
            else
                yield return (paragraph, null);
        }
        if (group.Count > 0)
            yield return (null, new ApartGroup(group[0].Role, group));
    }

    private static bool IsApart(Paragraph paragraph) => paragraph.Role is not (ParagraphRole.Body or ParagraphRole.Note);
}
