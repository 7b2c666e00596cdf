using EssayMarker.Assessing.Language;
using EssayMarker.Matching.Language;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Study;

/// <summary>Reads to which of two sides a verdict leans. Only plain verdicts are read: what is hedged, reported or unclear leans nowhere.</summary>
internal sealed class Leaning
{
    private const int FamilyLetters = 6, Near = 5;

    private static readonly HashSet<string> Reports = Set("view statement argued said claim claims quotation seems seem might could would although while though some historians often goes");
    private static readonly HashSet<string> Owns = Set("i agree disagree therefore overall conclusion balance thus so");
    private static readonly HashSet<string> Wins = Set("greater outweigh outweighs outweighed prevail prevails win wins stronger deeper bigger decisive dominate");
    private static readonly HashSet<string> Assents = Set("agree valid validity convincing persuasive correct right true accurate");
    private static readonly HashSet<string> Dissents = Set("disagree invalid unconvincing incorrect wrong untrue inaccurate");
    private static readonly HashSet<string> Hedges = Set("not only partly partially limited less little some never hardly neither nor cannot if but half");

    private readonly Dictionary<string, string> _sides = new(StringComparer.Ordinal);
    private readonly string? _supports;
    private readonly string? _challenges;

    /// <summary>Prepares for a question; one without two sides leans nowhere.</summary>
    public Leaning(Rubric rubric)
    {
        if (rubric.Sides.Count != 2) return;
        foreach (Side side in rubric.Sides)
        {
            foreach (Word word in WordReader.Read(side.Label)) _sides.TryAdd(Family(word.Text), side.Id);
            if (SignalWords.Find(WordReader.Read(side.Label)).Any(hit => hit.Signal == Signal.Alike)) _sides.TryAdd("alike", side.Id);
        }

        _supports = rubric.Sides.FirstOrDefault(side => side.Stance == Stance.Supports)?.Id;
        _challenges = rubric.Sides.FirstOrDefault(side => side.Stance == Stance.Challenges)?.Id;
    }

    /// <summary>The id of the side to which the last plain verdict of some sentences leans, or <see langword="null"/>.</summary>
    public string? Of(IEnumerable<StudiedSentence> sentences) =>
        sentences.Where(sentence => sentence.Counts && sentence.Is(SentenceRole.Judgement)).Select(Of).LastOrDefault(side => side is not null);

    private string? Of(StudiedSentence sentence)
    {
        string[] words = [.. sentence.Words.Select(word => word.Text)];
        return OnView(words) ?? OnSides(words);
    }

    /// <summary>"I agree with the view", "the view is not convincing".</summary>
    private string? OnView(string[] words)
    {
        int at = Array.FindLastIndex(words, word => Assents.Contains(word) || Dissents.Contains(word));
        if (at < 0 || !words.Any(word => word is "view" or "statement" or "agree" or "disagree" or "validity" or "valid" or "claim" or "argument" or "quotation")) return null;
        if (words.Skip(Math.Max(0, at - Near)).Take(2 * Near).Any(word => Hedges.Contains(word) || Reports.Contains(word) && word is not ("view" or "statement"))) return null;
        return Dissents.Contains(words[at]) ? _challenges : _supports;
    }

    /// <summary>"More alike than different", "the differences were greater".</summary>
    private string? OnSides(string[] words)
    {
        if (words.Any(Reports.Contains) && !words.Any(Owns.Contains)) return null;
        if (words.Any(word => word is "not" or "neither" or "nor" or "if" or "whether")) return null;
        for (int at = words.Length - 1; at >= 0; at--)
        {
            if (SideAt(words, at) is not { } side) continue;
            int than = Array.IndexOf(words, "than", at);
            bool isMore = words.Skip(Math.Max(0, at - 2)).Take(Math.Min(2, at)).Contains("more");
            bool isRanked = than > at && than - at <= Near && words.Skip(than).Take(Near).Select((_, next) => SideAt(words, than + next)).Any(other => other is not null && other != side);
            bool wins = words.Skip(at + 1).Take(Near).Any(Wins.Contains) && !words.Skip(at + 1).Take(Near).Select((_, next) => SideAt(words, at + 1 + next)).Any(other => other is not null);
            if ((isMore && (isRanked || than < 0)) || wins) return side;
        }

        return null;
    }

    private string? SideAt(string[] words, int at) => at < words.Length ? _sides.GetValueOrDefault(Family(words[at])) : null;

    private static string Family(string word) => word.Length > FamilyLetters ? word[..FamilyLetters] : word;

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
