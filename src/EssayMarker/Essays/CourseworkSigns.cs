using System.Text.RegularExpressions;

namespace EssayMarker.Essays;

/// <summary>What makes a text look like coursework (NEA): a host gives no feedback on such a text until its user says which it is.</summary>
/// <param name="Words">Words of the main text.</param>
/// <param name="Citations">Footnotes and endnotes, and citations of a page in the main text such as "(Hosking 346)" or "[12]".</param>
/// <param name="HasBibliography">Whether it has a bibliography.</param>
public sealed record CourseworkSigns(int Words, int Citations, bool HasBibliography)
{
    // A name or "ibid." and a page; a year alone is mostly an event's: "(Hungary, 1956)".
    private static readonly Regex Cited = new(
        """\((\p{Lu}|ibid|see |cf)[^()]{1,100}[ ,:.](pp?\.? ?)?[0-9]{1,3}( ?[-–] ?[0-9]{1,3})?\)|\[[0-9]{1,3}\]""", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>So many words are more than an essay written in class or for homework: twice what an hour gives.</summary>
    public const int ManyWords = 2500;

    /// <summary>So many notes and citations are more than an essay without research has.</summary>
    public const int ManyCitations = 10;

    /// <summary>Whether it has many words.</summary>
    public bool IsLong => Words >= ManyWords;

    /// <summary>Whether it has many notes and citations.</summary>
    public bool CitesMuch => Citations >= ManyCitations;

    /// <summary>Whether two of the three signs are there; one alone is common in other work.</summary>
    public bool LooksLikeCoursework => new[] { IsLong, CitesMuch, HasBibliography }.Count(sign => sign) >= 2;

    /// <summary>The signs of a text.</summary>
    public static CourseworkSigns Of(Essay essay)
    {
        ArgumentNullException.ThrowIfNull(essay);
        int notes = essay.Paragraphs.Count(paragraph => paragraph.Role == ParagraphRole.Note);
        int citations = essay.Paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Body).Sum(paragraph => Cited.Count(paragraph.Text));
        return new CourseworkSigns(essay.Words, notes + citations, essay.Paragraphs.Any(paragraph => paragraph.Role == ParagraphRole.Bibliography));
    }
}
