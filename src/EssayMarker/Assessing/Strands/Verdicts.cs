using EssayMarker.Assessing.Language;
using EssayMarker.Assessing.Study;
using EssayMarker.Matching.Language;

namespace EssayMarker.Assessing.Strands;

/// <summary>How far the opening and the end of an essay answer the question, and whether they agree.</summary>
internal sealed class Verdicts(StudiedEssay essay)
{
    /// <summary>A close of fewer words has no room for a reason.</summary>
    private const int AClose = 36;

    private static readonly HashSet<string> Numbers = new("two three four five six seven eight nine ten more fewer".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Counted = new("similarities differences points reasons sides".Split(' '), StringComparer.Ordinal);
    private readonly Leaning _leaning = new(essay.Rubric);

    /// <summary>How far the opening answers, 0 to 1.</summary>
    public double Thesis => Answers(essay.Opening);

    /// <summary>How far the end answers, 0 to 1; a hurried one less.</summary>
    public double Conclusion
    {
        get
        {
            IReadOnlyList<StudiedSentence> last = essay.Paragraphs.Count > 2 ? essay.Paragraphs[^1] : essay.Closing;
            double room = Math.Clamp((double)StudiedEssay.WordsOf(last) / AClose, 0.5, 1);
            return Math.Round(room * Answers(essay.Closing), 4);
        }
    }

    /// <summary>Whether the opening plainly leans to one side and the end plainly to the other.</summary>
    public bool Contradict => essay.Paragraphs.Count > 1 && _leaning.Of(essay.Opening) is { } thesis && _leaning.Of(essay.Closing) is { } conclusion && thesis != conclusion;

    /// <summary>Whether a sentence judges.</summary>
    public static bool IsJudgement(StudiedSentence sentence) => sentence.Counts && sentence.Is(SentenceRole.Judgement);

    /// <summary>Whether a sentence gives a reason that is more than a count: "because there are more points on that side" is none.</summary>
    public static bool Reasons(StudiedSentence sentence) => sentence.Has(Signal.Reason) && !Counts(sentence);

    /// <summary>A verdict is half, its reason and its measure a quarter each; a comparison in its place is a beginning.</summary>
    private double Answers(IReadOnlyList<StudiedSentence> sentences)
    {
        StudiedSentence[] verdicts = [.. sentences.Where(IsJudgement)];
        if (verdicts.Length == 0) return sentences.Any(sentence => sentence.Counts && sentence.Is(SentenceRole.Comparison)) ? 0.25 : 0;
        bool hasReason = verdicts.Any(verdict => essay.Near(verdict, 0, 1).Any(Reasons));
        bool hasMeasure = verdicts.Any(verdict => essay.Near(verdict, 0, 1).Any(sentence => sentence.Has(Signal.Weighing)));
        return 0.5 + (hasReason ? 0.25 : 0) + (hasMeasure ? 0.25 : 0);
    }

    /// <summary>"I have found five similarities and three differences", "more points on that side".</summary>
    private static bool Counts(StudiedSentence sentence)
    {
        IReadOnlyList<Word> words = sentence.Words;
        return words.Any(word => word.Text is "because" or "found" or "as") && Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(at =>
            Counted.Contains(words[at].Text) && Numbers.Contains(words[at - 1].Text) && (words[at - 1].Text is not ("more" or "fewer") || words[at].Text == "points"));
    }
}
