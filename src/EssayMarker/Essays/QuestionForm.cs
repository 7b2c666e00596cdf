using System.Text.RegularExpressions;

namespace EssayMarker.Essays;

/// <summary>How an essay question looks: a view in quotation marks, a command, a number of marks.</summary>
internal static class QuestionForm
{
    private const int Longest = 120;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Command = new(
        """
        \b(assess the validity|how (far|valid|convincing|accurate|important|significant|successful|effective|useful|similar|different|true)\b|to what extent|do you agree|explain why
        |with reference to|assess the (view|extent|impact|importance|significance|reasons|claim|statement)|(critically )?(evaluate|examine|analyse|discuss|assess|compare|consider|account for|outline) (the|this|these|how|why|whether|and)\b
        |discuss\.?$|comment on (the|this)|in the light of|in your answer|is it fair to say|what were the)
        """.ReplaceLineEndings(""),
        Options);

    private static readonly Regex StartsAsCommand = new(
        """^["'“‘(\s]*(assess|evaluate|discuss|explain|compare|contrast|examine|analyse|consider|how|to what extent|with reference|refer|use|in your answer|critically|account for|outline|comment|do you agree|is it|in the light|in the context|what|why|was|were|did)\b""",
        Options);

    private static readonly Regex Marks = new("""[(\[]\s*[0-9]{1,3}\s*marks?\s*[)\]]""", Options);

    private static readonly Regex Label = new("""^(essay )?(question|title|q)\s*[0-9]{0,2}\s*[:.)–-]""", Options);

    /// <summary>Whether a paragraph at the head of a document is the question, all of it and nothing else.</summary>
    public static bool Matches(ParagraphForm paragraph)
    {
        if (paragraph.Words > Longest || paragraph.IsEmpty) return false;
        if (Marks.IsMatch(paragraph.Text)) return true;
        if (!Command.IsMatch(paragraph.Text)) return false;
        return Label.IsMatch(paragraph.Text) || (Sentences(paragraph).All(AsksOrQuotes) && Command.IsMatch(paragraph.Text));
    }

    /// <summary>Whether it is a view in quotation marks and nothing else: the question's, where the command follows.</summary>
    public static bool IsQuotedView(ParagraphForm paragraph) => paragraph.Words <= Longest && QuotationForm.IsAllQuoted(paragraph.Text);

    /// <summary>Whether it is a question that is known, all of it or a sentence of it, give or take a few words; never where it takes a position.</summary>
    public static bool Repeats(ParagraphForm paragraph, string question)
    {
        string[] words = Words(paragraph.Text);
        string[] asked = Words(question);
        if (words.Length == 0 || asked.Length == 0 || words.Length > 10 * asked.Length) return false;
        // Word for word: all of it, or a good part of it alone.
        if ((words.Length >= 4 && words.Length * 4 >= asked.Length || words.Length == asked.Length) && Run(asked).Contains(Run(words), StringComparison.Ordinal)) return true;
        HashSet<string> own = [.. words], known = [.. asked];
        if (own.Count > 2 * known.Count || own.Any(word => !known.Contains(word) && PositionForm.Contains(word))) return false;
        bool isSet = Command.IsMatch(paragraph.Text) || Label.IsMatch(paragraph.Text) || Marks.IsMatch(paragraph.Text) || AsksOrQuotes(paragraph.Text);
        return isSet && own.Count(known.Contains) >= 0.75 * Math.Max(own.Count, known.Count);
    }

    private static string Run(string[] words) => $" {string.Join(' ', words)} ";

    private static bool AsksOrQuotes(string sentence) =>
        sentence.EndsWith('?') || StartsAsCommand.IsMatch(sentence) || sentence[0] is '"' or '\'' or '“' or '‘' || Label.IsMatch(sentence) || Marks.IsMatch(sentence);

    private static IEnumerable<string> Sentences(ParagraphForm paragraph) =>
        paragraph.Sentences.Select(span => paragraph.Raw.Text.Substring(span.Start, span.Length));

    private static string[] Words(string text) =>
        new string([.. text.Select(sign => char.IsLetterOrDigit(sign) ? char.ToLowerInvariant(sign) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
