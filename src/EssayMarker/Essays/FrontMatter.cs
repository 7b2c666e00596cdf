namespace EssayMarker.Essays;

/// <summary>What stands before the essay: its title, who wrote it, and the question.</summary>
internal static class FrontMatter
{
    // Cover lines, a question and a plan; further down nothing is front matter.
    private const int MostLines = 40;
    private const int MostNameLines = 6;
    private const int LongestTitle = 22;

    public static void Find(IReadOnlyList<ParagraphForm> paragraphs, ParagraphRole?[] roles, string? question)
    {
        List<int> front = Lines(paragraphs, roles, question);
        foreach (int at in front) roles[at] = Certain(paragraphs[at], question);

        // A view in quotation marks is the question's where the command comes next.
        foreach ((int at, int next) in front.Zip(front.Skip(1)))
        {
            if (roles[at] is null && roles[next] == ParagraphRole.Question && QuestionForm.IsQuotedView(paragraphs[at])) roles[at] = ParagraphRole.Question;
        }

        bool titled = false;
        int line = 0;
        foreach (int at in front)
        {
            line++;
            if (roles[at] is not null || !IsLine(paragraphs[at])) continue;
            if (line <= MostNameLines && !titled && paragraphs[at].Raw.HeadingLevel is null && NameLineForm.IsPerson(paragraphs[at])) roles[at] = ParagraphRole.NameLine;
            else if (!titled && IsTitle(paragraphs[at], front.IndexOf(at) == front.Count - 1)) (roles[at], titled) = (ParagraphRole.Title, true);
        }
    }

    // Up to the first paragraph that is written out and not the question itself.
    private static List<int> Lines(IReadOnlyList<ParagraphForm> paragraphs, ParagraphRole?[] roles, string? question)
    {
        var front = new List<int>();
        for (int at = 0; at < paragraphs.Count && front.Count < MostLines; at++)
        {
            if (roles[at] is not null) continue;
            ParagraphForm paragraph = paragraphs[at];
            if (paragraph.IsStatement && Certain(paragraph, question) is null && !QuestionForm.IsQuotedView(paragraph)) break;
            front.Add(at);
        }
        return front;
    }

    private static ParagraphRole? Certain(ParagraphForm paragraph, string? question)
    {
        if (paragraph.Raw.Look == ParagraphLook.Title && !QuestionForm.Matches(paragraph)) return ParagraphRole.Title;
        if ((question is not null && QuestionForm.Repeats(paragraph, question)) || QuestionForm.Matches(paragraph)) return ParagraphRole.Question;
        return !paragraph.IsListItem && NameLineForm.Matches(paragraph) ? ParagraphRole.NameLine : null;
    }

    private static bool IsLine(ParagraphForm paragraph) => !paragraph.IsStatement && !paragraph.IsListItem && !paragraph.Raw.IsInTable;

    private static bool IsTitle(ParagraphForm paragraph, bool isLast) =>
        paragraph.Words <= LongestTitle
        && !PlanForm.IsHeading(paragraph.Text) && !PlanForm.IsEssayHeading(paragraph.Text) && !PlanForm.IsLabelled(paragraph.Text)
        && (!paragraph.EndsWithStop || (paragraph.Text.EndsWith('?') && isLast));
}
