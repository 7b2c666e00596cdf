using System.Text.RegularExpressions;

namespace EssayMarker.Evaluation.Resistance;

/// <summary>Changes of an essay that no examiner of History would mark differently.</summary>
public static partial class Alterations
{
    private static readonly (string Full, string Short)[] ContractedForms =
    [
        ("did not", "didn't"), ("was not", "wasn't"), ("were not", "weren't"), ("would not", "wouldn't"), ("could not", "couldn't"), ("do not", "don't"),
        ("does not", "doesn't"), ("is not", "isn't"), ("are not", "aren't"), ("had not", "hadn't"), ("cannot", "can't"), ("It is ", "It's "), ("it is ", "it's "), ("That is ", "That's "),
    ];

    private static readonly (string British, string American)[] SpelledForms =
    [
        ("isation", "ization"), ("ise ", "ize "), ("ised", "ized"), ("ising", "izing"), ("our ", "or "), ("labour", "labor"), ("favour", "favor"), ("programme", "program"), ("defence", "defense"),
        ("centre", "center"), ("travelled", "traveled"), ("judgement", "judgment"),
    ];

    public static IReadOnlyList<Change> All { get; } =
    [
        Change.To("slips in names and evidence", Bound.WithinOneMark, script => LongName().Replace(script.Text, Slip)),
        Change.To("contractions", Bound.WithinOneMark, script => Replaced(script.Text, ContractedForms)),
        Change.To("American spelling", Bound.WithinOneMark, script => Replaced(script.Text, SpelledForms)),
        Change.To("no apostrophes", Bound.WithinOneMark, script => Apostrophe().Replace(script.Text, "")),
        Change.To("as a learner of English would put it", Bound.WithinOneMark, LearnersPhrasing),
        Change.To("dictated: no commas, a third of the full stops gone", Bound.WithinOneMark, script => Dictated(script, 3)),
        Change.To("dictated: no commas, half of the full stops gone", Bound.WithinOneMark, script => Dictated(script, 2)),
        Change.To("one paragraph", Bound.WithinOneMark, script => script.Text.Replace("\n\n", " ", StringComparison.Ordinal)),
        new("a sentence without evidence left out", Bound.WithinOneMark, OneSentenceOut),
    ];

    /// <summary>Every second different name loses a letter from its middle, or two letters change places.</summary>
    private static string Slip(Match name)
    {
        string word = name.Value;
        int kind = word.Sum(letter => letter) % 4;
        int middle = word.Length / 2;
        return kind switch
        {
            0 => word.Remove(middle, 1),
            1 => $"{word[..middle]}{word[middle + 1]}{word[middle]}{word[(middle + 2)..]}",
            _ => word,
        };
    }

    /// <summary>Every second article goes, and verbs lose the s of the third person here and there.</summary>
    private static string LearnersPhrasing(Script script)
    {
        int articles = 0;
        string without = Article().Replace(script.Text, article => articles++ % 2 == 0 ? "" : article.Value);
        return ThirdPerson().Replace(without, verb => verb.Groups[1].Value);
    }

    /// <summary>Every so many-th full stop goes; a paragraph's last one stays.</summary>
    private static string Dictated(Script script, int every) => Script.Join(script.Paragraphs.Select(paragraph => new[] { Run(paragraph, every) }));

    private static string Run(IReadOnlyList<string> sentences, int every)
    {
        string[] plain = [.. sentences.Select(sentence => InnerMark().Replace(sentence, "").TrimEnd('.', '!', '?', '”', '"'))];
        return string.Concat(plain.Select((sentence, at) => (at % every == 1 ? Lowered(sentence) : sentence) + (at == plain.Length - 1 ? "." : at % every == 0 ? " " : ". ")));
    }

    /// <summary>A name keeps its capital, as a telephone's dictation would have it.</summary>
    private static string Lowered(string sentence) => Small().IsMatch(sentence) ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence;

    /// <summary>Up to four texts, each without one sentence of the middle that names and dates nothing.</summary>
    private static IEnumerable<string> OneSentenceOut(Script script)
    {
        (int Paragraph, int At)[] plain =
        [
            .. Enumerable.Range(1, Math.Max(0, script.Paragraphs.Count - 2)).SelectMany(paragraph => Enumerable.Range(0, script.Paragraphs[paragraph].Count)
                .Where(at => !Evidence().IsMatch(script.Paragraphs[paragraph][at][1..])).Select(at => (paragraph, at))),
        ];
        return plain.Where((_, place) => place % Math.Max(1, plain.Length / 4) == 0).Take(4)
            .Select(left => Script.Join(script.Paragraphs.Select((sentences, paragraph) => sentences.Where((_, at) => (paragraph, at) != left))));
    }

    private static string Replaced(string text, IEnumerable<(string From, string To)> forms) =>
        forms.Aggregate(text, (changed, form) => changed.Replace(form.From, form.To, StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![.!?]\s|^|\n)\b\p{Lu}\p{Ll}{5,}\b")]
    private static partial Regex LongName();

    [GeneratedRegex("['’]")]
    private static partial Regex Apostrophe();

    [GeneratedRegex(@"\b(?:the|a|an) ")]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(show|mean|suggest|make|remain|seem|prove|reflect)s\b")]
    private static partial Regex ThirdPerson();

    [GeneratedRegex("[,;:()“”\"—]")]
    private static partial Regex InnerMark();

    [GeneratedRegex(@"^(?:The|This|That|These|It|He|They|But|And|However|In|On|Both|Another|One|A|An|There|His|So|Yet|While|Although|By|For|As|At|Under|When|If|Even|Neither|Where|What|To|Nor|Some)\b")]
    private static partial Regex Small();

    [GeneratedRegex(@"\d|\b\p{Lu}")]
    private static partial Regex Evidence();
}
