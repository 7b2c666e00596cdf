using System.Text.RegularExpressions;

namespace EssayMarker.Essays;

/// <summary>How a line looks that says who wrote the essay, for whom, when, and how long it is.</summary>
internal static class NameLineForm
{
    private const int Longest = 14;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Regex Label = new(
        """^((student|candidate|full|my|exam|module|course|class|centre|center)\s+)?(name|student|candidate|class|form|teacher|tutor|date|word\s?count|words|centre|center|school|college|set|group|subject|course|module|exam board|unit|id|submitted( (by|on|to))?|due|mark|grade|total( words)?|author|number|no\.?)(\s+(name|number|no\.?|code))?\s*[:#=–-]""",
        Options | RegexOptions.IgnoreCase);

    private static readonly Regex Whole = new(
        """^(by\s+\p{Lu}[\p{L}'’.-]*(\s+\p{Lu}[\p{L}'’.-]*){0,3}|(mr|mrs|ms|miss|dr|prof)\.?\s+\p{Lu}[\p{L}'’-]+|(word count|words)?\s*[(\[]?[0-9,. ]{2,7}\s*words?[)\]]?|(candidate|centre|student)\s+[0-9 ]{3,12}|[0-9 ]{4,12}|(year|class|form)\s+[0-9]{1,2}\s*\p{L}{0,12}(\s+\p{L}+)?|[0-9]{1,2}[A-Z][A-Za-z]?[0-9]?(/[A-Za-z0-9]{1,4})?)$""",
        Options | RegexOptions.IgnoreCase);

    private static readonly Regex Date = new(
        """^((mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?([0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}(st|nd|rd|th)?( of)?\s+\p{L}{3,9}\.?,?\s+[0-9]{4}|\p{L}{3,9}\.?\s+[0-9]{1,2}(st|nd|rd|th)?,?\s+[0-9]{4})$""",
        Options | RegexOptions.IgnoreCase);

    // A code in place of a name, as a class set is marked under pseudonyms.
    private static readonly Regex Code = new("^((by|candidate|centre|student)\\s+)?S[0-9]{3,}([\\s,/-]+(S[0-9]{3,}|[0-9]{1,2}[A-Z]{0,2}))*$", Options | RegexOptions.IgnoreCase);

    private static readonly Regex Person = new("""^\p{Lu}[\p{Ll}'’-]+(\s+\p{Lu}\.?)?(\s+\p{Lu}[\p{L}'’-]+){1,2}(\s+[0-9]{1,2}[A-Z]{0,2})?$""", Options);

    /// <summary>Whether a line is one by its label or its form, wherever it stands.</summary>
    public static bool Matches(ParagraphForm paragraph) =>
        paragraph.Words <= Longest && (Label.IsMatch(paragraph.Text) || Whole.IsMatch(paragraph.Text) || Code.IsMatch(paragraph.Text) || Date.IsMatch(paragraph.Text));

    /// <summary>Whether a line is two or three capitalised words, as a name is; at the head of a document only.</summary>
    public static bool IsPerson(ParagraphForm paragraph) => Person.IsMatch(paragraph.Text);
}
