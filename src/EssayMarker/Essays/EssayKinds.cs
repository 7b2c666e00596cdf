using System.Text.RegularExpressions;

namespace EssayMarker.Essays;

/// <summary>Tells essays, plans and notes apart by form alone: never <see cref="EssayKind.Other"/>, which needs the question.</summary>
/// <remarks>An essay is mostly continuous prose. What is not is notes where it explains or lists facts, and a plan where it lines up arguments.</remarks>
public static class EssayKinds
{
    private const double ProseOfEssay = 0.6;
    private const double TablesOfNotes = 0.25;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex PlanName = new("""\b(plan|planning|outline)\b""", Options);

    private static readonly Regex NotesName = new("""\b(notes?|revision|revise|glossary|time-?line|key (terms|words|dates|people|facts|events)|fact ?(file|sheet)|summary|definitions|flash ?cards|comparison table)\b""", Options);

    // "1956: Secret Speech", "March 1953 – Stalin dies", "1946-50 Fourth Plan".
    private static readonly Regex TimelineLine = new("""^\W*([0-9]{1,2}(st|nd|rd|th)?\s+)?(\p{L}{3,9}\.?\s+)?1[0-9]{3}([-–/][0-9]{2,4})?\s*([:,–—-]|\s)""", Options);

    // "Thaw – the loosening of …", "gulag: camps of forced labour".
    private static readonly Regex GlossaryLine = new("""^\W*\p{L}[\p{L}'’-]*(\s[\p{L}'’-]+){0,3}\s*(:|\s[–—=-])\s+\p{L}""", Options);

    /// <summary>The kind of a text.</summary>
    public static EssayKind Of(Essay essay)
    {
        var lines = essay.Paragraphs.Where(IsOwnText).Select(Measure).ToList();
        double words = lines.Sum(line => line.Words);
        if (words == 0) return EssayKind.Notes;

        double prose = lines.Where(IsArgued).Sum(line => line.Words) / words;
        double tables = lines.Where(line => line.Raw.IsInTable).Sum(line => line.Words) / words;
        if (prose >= ProseOfEssay && tables < TablesOfNotes && !IsLaidOutAsNotes(lines) && !IsLabelledAsPlan(lines)) return EssayKind.Essay;
        // A sentence or two: too little to be anything else.
        if (lines.Count <= 2 && tables == 0 && lines.All(line => line.EndsWithStop && !line.IsListItem)) return EssayKind.Essay;

        return NotesScore(lines, tables) > PlanScore(lines) ? EssayKind.Notes : EssayKind.Plan;
    }

    private static bool IsOwnText(Paragraph paragraph) =>
        paragraph.Story == Story.Body
        && paragraph.Role is ParagraphRole.Body or ParagraphRole.Heading or ParagraphRole.Title;

    private static ParagraphForm Measure(Paragraph paragraph) => new(
        new RawParagraph(paragraph.Text) { IsListItem = paragraph.IsListItem, IsInTable = paragraph.IsInTable, HeadingLevel = paragraph.HeadingLevel },
        paragraph.Number);

    // Headings over nearly every paragraph, with a list or table among them: a revision page, even where it is written out.
    private static bool IsLaidOutAsNotes(List<ParagraphForm> lines)
    {
        int prose = lines.Count(line => line.IsProse);
        int headings = lines.Count(line => line is { IsProse: false, IsListItem: false, EndsWithStop: false } && !line.Raw.IsInTable);
        bool listed = lines.Any(line => line.Raw.IsInTable) || lines.Count(line => line.IsListItem && !line.IsProse) >= 3 || lines.Count(IsTimeline) >= 3;
        return headings >= 3 && 2 * headings >= prose && listed;
    }

    // "Argument 1: …", "Evidence: …": arguments lined up, however long.
    private static bool IsLabelledAsPlan(List<ParagraphForm> lines)
    {
        int labelled = lines.Count(line => line.Words > 3 && PlanForm.IsLabelled(line.Text));
        int listed = lines.Count(line => line.IsListItem);
        bool named = lines.Take(3).Any(line => line.Words <= 20 && !line.IsProse && PlanName.IsMatch(line.Text));
        return labelled * 2 >= lines.Count || (named && (labelled + listed) * 3 >= lines.Count);
    }

    private static double NotesScore(List<ParagraphForm> lines, double tables)
    {
        double score = tables >= TablesOfNotes ? 2 : 0;
        if (lines.Any(line => line.Words <= 12 && NotesName.IsMatch(line.Text))) score += 2;
        if (Share(lines, IsTimeline) >= 0.2) score += 2;
        if (Share(lines, line => GlossaryLine.IsMatch(line.Text) && !PlanForm.IsLabelled(line.Text)) >= 0.3) score += 2;
        if (lines.Count(line => line.Raw.HeadingLevel is not null) >= 3) score += 1.5;
        return score;
    }

    private static double PlanScore(List<ParagraphForm> lines)
    {
        double score = 0.5;
        if (lines.Take(5).Any(line => line.Words <= 20 && !line.IsProse && PlanName.IsMatch(line.Text))) score += 3;
        score += Math.Min(4, lines.Count(line => PlanForm.IsLabelled(line.Text)));
        if (lines.Any(line => PlanForm.IsFrame(line.Text))) score += 1;
        if (Share(lines, line => line.IsListItem) >= 0.5) score += 0.5;
        return score;
    }

    // Some students make every sentence a paragraph.
    private static bool IsArgued(ParagraphForm line) =>
        line.IsProse || (line.IsStatement && !GlossaryLine.IsMatch(line.Text) && !TimelineLine.IsMatch(line.Text) && !PlanForm.IsLabelled(line.Text));

    private static bool IsTimeline(ParagraphForm line) => !line.IsProse && TimelineLine.IsMatch(line.Text);

    private static double Share(List<ParagraphForm> lines, Func<ParagraphForm, bool> matches) => (double)lines.Count(matches) / lines.Count;
}
