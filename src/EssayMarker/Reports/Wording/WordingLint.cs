using System.Globalization;
using System.Text.RegularExpressions;
using EssayMarker.Essays;

namespace EssayMarker.Reports;

/// <summary>
/// Holds lines of wording to what helps a student: grade 9 reading at most, no blame, and no advice that fits any essay. Only English is
/// known; for another language there is nothing to say.
/// </summary>
internal sealed class WordingLint
{
    private const double HighestGrade = 9;

    /// <summary>A name or heading of a few words has no grade that means anything.</summary>
    private const int WordsOfSentence = 8;

    /// <summary>Places that name what a line is about; a comment stands beside its sentence and needs none.</summary>
    private static readonly string[] NamingPlaces = ["paragraph", "evidence", "subject", "actor", "side", "ask", "step"];

    private static readonly Lazy<WordingLint> English = new(() => new WordingLint(PhraseFile.Read("EssayMarker.Wording.en.lint.yaml")));

    private readonly (string Phrase, Regex Pattern)[] _blame;
    private readonly (string Phrase, Regex Pattern)[] _vague;

    private WordingLint(PhraseFile phrases) => (_blame, _vague) = (Patterns(phrases.Blame), Patterns(phrases.Vague));

    /// <summary>What should be put better in a file's lines, in their order, each with file and line.</summary>
    public static IReadOnlyList<Warning> Of(WordingFile file, string language) => !language.StartsWith("en", StringComparison.OrdinalIgnoreCase)
        ? []
        : [.. file.Remarks.SelectMany(entry => English.Value.Of(file, entry, isRemark: true)), .. file.Labels.SelectMany(entry => English.Value.Of(file, entry, isRemark: false))];

    private IEnumerable<Warning> Of(WordingFile file, KeyValuePair<string, WordingFile.Entry> entry, bool isRemark)
    {
        WordingLine line = entry.Value.Line;
        if (Said(line.Text, _blame) is { } blame)
            yield return Warning(file, entry, $"“{blame}” reads as blame.", "Say what was found, or ask a question.");
        if (!IsPlaced(entry.Key, line) && Said(line.Text, _vague) is { } vague)
            yield return Warning(file, entry, $"“{vague}” fits nearly any essay.", $"Name the place: one of {string.Join(", ", NamingPlaces.Select(place => $"{{{place}}}"))}, or ask for one thing.");
        double grade = Math.Round(Readability.Grade(line.WithPlacesAs("Stalin")), 1);
        if (grade > HighestGrade && (isRemark || Readability.Words(line.WithPlacesAs("Stalin")) >= WordsOfSentence))
        {
            yield return Warning(file, entry,
                string.Create(CultureInfo.InvariantCulture, $"Its words read at grade {grade:F1} (Flesch–Kincaid); {HighestGrade:F0} is the most."),
                "Use shorter words or sentences.");
        }
    }

    private static bool IsPlaced(string key, WordingLine line) => key.StartsWith("comment.", StringComparison.Ordinal) || line.Places.Intersect(NamingPlaces).Any();

    private static (string, Regex)[] Patterns(string[] phrases) =>
        [.. phrases.Select(phrase => (phrase, new Regex($@"\b{Regex.Escape(phrase)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)))];

    /// <summary>The first of the phrases that the text says.</summary>
    private static string? Said(string text, (string Phrase, Regex Pattern)[] phrases)
    {
        string plain = text.Replace('\u2019', '\'');
        return Array.Find(phrases, each => each.Pattern.IsMatch(plain)).Phrase;
    }

    private static Warning Warning(WordingFile file, KeyValuePair<string, WordingFile.Entry> entry, string problem, string remedy) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file.File}:{entry.Value.Start.Line}: “{entry.Key}”: {problem} {remedy}"));
}
