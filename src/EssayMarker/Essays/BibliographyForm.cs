using System.Text.RegularExpressions;

namespace EssayMarker.Essays;

/// <summary>How a bibliography looks: its heading, and its entries by their form.</summary>
internal static class BibliographyForm
{
    private const int LongestEntry = 70;
    private const int LikelyEntry = 3;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex Heading = new(
        """^([0-9]{1,2}[.)]?\s+)?((select|selected|annotated|full|my)\s+)?(bibliography|references|reference list|works (cited|consulted)|(sources|websites)( (i )?(used|consulted|visited))?|(books|(web )?sites|links) (i )?(used|consulted|read|visited)|list of (references|sources)|further reading|reading list)\s*[:.]?$""",
        Options | RegexOptions.IgnoreCase);

    // Each sign of an entry counts once; two strong ones or three weak ones make an entry.
    private static readonly (Regex Sign, int Weight)[] Signs =
    [
        (new Regex("""^\W*\p{Lu}[\p{L}'’-]+,\s+(\p{Lu}\.|\p{Lu}[\p{L}'’-]+[,.( ])""", Options), 2),
        (new Regex("""https?://|www\.|\b[a-z0-9-]+\.(com|org|net|gov|edu|co\.uk|ac\.uk)\b|\bdoi\b""", Options | RegexOptions.IgnoreCase), 2),
        (new Regex("""\((1[5-9]|20)[0-9]{2}[a-z]?\)|[,:]\s*(1[5-9]|20)[0-9]{2}[a-z]?\)?\s*[.,]""", Options), 1),
        (new Regex("""\((1[5-9]|20)[0-9]{2}[a-z]?\)|(1[5-9]|20)[0-9]{2}\)?\.?$""", Options), 1),
        (new Regex("""\b(Press|Publish(er|ers|ing)|Penguin|Routledge|Macmillan|Palgrave|Longman|Hodder|Heinemann|Pearson|Vintage|Bloomsbury|Journal|Review|Books|Archive)\b""", Options), 1),
        (new Regex("""\bpp?\.\s*[0-9]|\b(vol|no|edn?|eds|trans)\.|\baccessed\b|\bretrieved\b|\bavailable (at|from)\b|\bISBN\b""", Options | RegexOptions.IgnoreCase), 1),
        (new Regex("""[“"‘'][^”"]{5,150}[.,]?[”"’']""", Options), 1),
        (new Regex("""\b[0-9]{1,2}\s+\p{L}{3,9}\.?\s+(19|20)[0-9]{2}\b""", Options), 1),
        (new Regex("""\b(London|Oxford|Cambridge|New York|Harlow|New Haven|Princeton|Basingstoke|Stanford|Boston|Chicago|Moscow)\s*:""", Options), 1),
    ];

    public static bool IsHeading(string text) => Heading.IsMatch(text);

    /// <summary>Whether a paragraph is an entry by its form alone.</summary>
    public static bool IsEntry(ParagraphForm paragraph) => paragraph.Words <= LongestEntry && Weight(paragraph.Text) >= LikelyEntry;

    /// <summary>Whether a paragraph under the heading may be an entry.</summary>
    public static bool MayBeEntry(ParagraphForm paragraph) =>
        paragraph.Words <= LongestEntry && (Weight(paragraph.Text) > 0 || paragraph.Sentences.Count <= 1 || !paragraph.IsProse);

    private static int Weight(string text) => Signs.Where(given => given.Sign.IsMatch(text)).Sum(given => given.Weight);
}
