using System.Text.RegularExpressions;

namespace EssayMarker.Essays;

/// <summary>How the lines of a plan, of revision notes and of headings look.</summary>
internal static class PlanForm
{
    private const int LongestFragment = 16;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Heading = new("""^((my|essay|quick|rough|outline|brief)\s+)?(plan|planning|outline|essay structure|brainstorm|ideas)\s*[:.–-]?$|^plan\b.{0,40}:?$""", Options);

    private static readonly Regex Label = new(
        """^\W*(intro(duction)?|concl?(usion)?|para(graph)?|point|argument|counter-?\s?argument|evidence|example|explain|explanation|analysis|link|thesis|line of argument|judge?ment|section|theme|factor|agree|disagree|for|against|similarit(y|ies)|differences?|p[0-9]|[sd][0-9])\s*[0-9]{0,2}[a-z]?\s*([:=→–—)-]|$)""",
        Options);

    private static readonly Regex Frame = new("""^\W*(intro(duction)?|concl?(usion)?|thesis|line of argument|judge?ment)\b""", Options);

    private static readonly Regex EssayHeading = new("""^(the\s+)?(essay|answer|introduction|my essay|final (essay|version|draft)|draft( [0-9])?)\s*[:.]?$""", Options);

    /// <summary>Whether a line announces a plan.</summary>
    public static bool IsHeading(string text) => Heading.IsMatch(text);

    /// <summary>Whether a line announces the essay after a plan.</summary>
    public static bool IsEssayHeading(string text) => EssayHeading.IsMatch(text);

    /// <summary>Whether a line starts with what it is in the argument: "Intro:", "P2 –", "Evidence:".</summary>
    public static bool IsLabelled(string text) => Label.IsMatch(text);

    /// <summary>Whether a line is about the frame of an argument: its opening, thesis or conclusion.</summary>
    public static bool IsFrame(string text) => Frame.IsMatch(text);

    /// <summary>Whether a paragraph is in note form: an item of a list, a labelled line, or a few words without a full stop.</summary>
    public static bool IsNoteForm(ParagraphForm paragraph) =>
        !paragraph.IsProse && (paragraph.IsListItem || paragraph.Raw.IsInTable || IsLabelled(paragraph.Text) || IsFragment(paragraph));

    /// <summary>Whether a paragraph is a few words without a full stop.</summary>
    public static bool IsFragment(ParagraphForm paragraph) => paragraph is { EndsWithStop: false, Words: <= LongestFragment };
}
