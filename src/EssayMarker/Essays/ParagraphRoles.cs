namespace EssayMarker.Essays;

/// <summary>Decides what each paragraph is to a marker. Nothing is dropped: what is not the student's argument keeps its text and gets its role.</summary>
internal sealed class ParagraphRoles
{
    // So much prose is an essay, beside which lines in note form are its plan. Less may be all that there is.
    private const int WordsOfEssay = 100;
    private const int LongestHeading = 25;
    private const int LongestPlainHeading = 9;

    private readonly IReadOnlyList<ParagraphForm> _paragraphs;
    private readonly ParagraphRole?[] _roles;
    private readonly bool _isEssay;

    private ParagraphRoles(IReadOnlyList<ParagraphForm> paragraphs)
    {
        _paragraphs = paragraphs;
        _roles = new ParagraphRole?[paragraphs.Count];
        _isEssay = paragraphs.Where(paragraph => paragraph.IsProse).Sum(paragraph => paragraph.Words) >= WordsOfEssay;
    }

    /// <param name="paragraphs">All paragraphs in document order.</param>
    /// <param name="question">The question as set, where it is known.</param>
    public static IReadOnlyList<ParagraphRole> Of(IReadOnlyList<ParagraphForm> paragraphs, string? question)
    {
        var roles = new ParagraphRoles(paragraphs);
        roles.FindNotesAndGaps();
        roles.FindBibliography();
        FrontMatter.Find(paragraphs, roles._roles, question);
        roles.FindPlan();
        roles.FindHeadings();
        roles.FindQuotations();
        return roles.Settle();
    }

    private void FindNotesAndGaps()
    {
        for (int at = 0; at < _paragraphs.Count; at++)
        {
            if (_paragraphs[at].IsEmpty) _roles[at] = ParagraphRole.Empty;
            else if (_paragraphs[at].Raw.Story != Story.Body) _roles[at] = ParagraphRole.Note;
        }
    }

    private void FindBibliography()
    {
        bool under = false;
        for (int at = 0; at < _paragraphs.Count; at++)
        {
            if (_roles[at] is not null) continue;
            ParagraphForm paragraph = _paragraphs[at];
            bool heading = BibliographyForm.IsHeading(paragraph.Text);
            under = heading || (under && paragraph.Raw.HeadingLevel is null && BibliographyForm.MayBeEntry(paragraph));
            if (under || paragraph.Raw.Look == ParagraphLook.Bibliography) _roles[at] = ParagraphRole.Bibliography;
        }

        // Entries at the end without a heading.
        for (int at = _paragraphs.Count - 1; at >= 0; at--)
        {
            if (_roles[at] is ParagraphRole.Empty or ParagraphRole.Note or ParagraphRole.Bibliography) continue;
            if (!BibliographyForm.IsEntry(_paragraphs[at])) break;
            _roles[at] = ParagraphRole.Bibliography;
        }
    }

    // Lines in note form before the essay starts, or under a heading that calls them a plan.
    private void FindPlan()
    {
        if (!_isEssay) return;
        bool under = false;
        bool written = false;
        for (int at = 0; at < _paragraphs.Count; at++)
        {
            ParagraphForm paragraph = _paragraphs[at];
            if (_roles[at] == ParagraphRole.Title && PlanForm.IsHeading(paragraph.Text)) _roles[at] = null;
            if (_roles[at] is not null) continue;
            written |= paragraph.IsProse;
            bool heading = PlanForm.IsHeading(paragraph.Text);
            under = heading || (under && !paragraph.IsProse && !PlanForm.IsEssayHeading(paragraph.Text));
            bool before = !written && PlanForm.IsNoteForm(paragraph) && IsInList(at);
            if (under || before) _roles[at] = ParagraphRole.Plan;
        }
    }

    // One line in note form may be a heading; a plan has more.
    private bool IsInList(int at) =>
        _paragraphs[at].IsListItem || _paragraphs[at].Raw.IsInTable || (PlanForm.IsLabelled(_paragraphs[at].Text) && !PlanForm.IsEssayHeading(_paragraphs[at].Text));

    private void FindHeadings()
    {
        for (int at = 0; at < _paragraphs.Count; at++)
        {
            if (_roles[at] is not null) continue;
            ParagraphForm paragraph = _paragraphs[at];
            bool styled = paragraph.Raw.HeadingLevel is not null && paragraph.Words <= LongestHeading && paragraph.Sentences.Count <= 1;
            if (styled || paragraph.Raw.Look == ParagraphLook.Contents || IsPlainHeading(at)) _roles[at] = ParagraphRole.Heading;
            else if (paragraph.Raw.Look == ParagraphLook.Title) _roles[at] = ParagraphRole.Title;
            else if (NameLineForm.Matches(paragraph) && !paragraph.IsListItem && !paragraph.Raw.IsInTable && at > _paragraphs.Count / 2) _roles[at] = ParagraphRole.NameLine;
        }
    }

    // Without a style: a few words without a full stop, before a paragraph that is written out.
    private bool IsPlainHeading(int at)
    {
        ParagraphForm paragraph = _paragraphs[at];
        if (paragraph.IsProse || paragraph.IsListItem || paragraph.Raw.IsInTable || paragraph.EndsWithStop) return false;
        // What ends in a colon is more often the start of a sentence.
        if (paragraph.Words > (paragraph.Text.EndsWith(':') ? LongestPlainHeading / 2 : LongestPlainHeading)) return false;
        for (int next = at + 1; next < _paragraphs.Count; next++)
        {
            if (_roles[next] != ParagraphRole.Empty) return _paragraphs[next].IsProse;
        }
        return false;
    }

    private void FindQuotations()
    {
        int prose = _paragraphs.Count(paragraph => paragraph.IsProse);
        bool indentIsUnusual = 2 * _paragraphs.Count(paragraph => paragraph.IsProse && paragraph.Raw.IsIndented) < prose;
        ParagraphForm? before = null;
        for (int at = 0; at < _paragraphs.Count; at++)
        {
            if (_paragraphs[at].IsEmpty) continue;
            if (_roles[at] is null && QuotationForm.Matches(_paragraphs[at], before, indentIsUnusual && _paragraphs[at].Raw.IsIndented))
                _roles[at] = ParagraphRole.BlockQuotation;
            before = _paragraphs[at];
        }
    }

    // All the rest is the student's own. Where nothing would be left, a lone line is text, not a title.
    private ParagraphRole[] Settle()
    {
        bool bodyLeft = _roles.Any(role => role is null);
        return [.. _roles.Select(role => role switch
        {
            null => ParagraphRole.Body,
            ParagraphRole.Title or ParagraphRole.Heading when !bodyLeft => ParagraphRole.Body,
            _ => role.Value,
        })];
    }
}
