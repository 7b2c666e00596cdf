using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Cuts a sentence where its subject may change: at conjunctions, relative words and strong marks.</summary>
internal static class Segmenter
{
    private const int Shortest = 3;

    // These cut wherever they stand.
    private static readonly HashSet<string> Joints = new(
        "whereas while whilst but although though yet because since unlike until when despite instead".Split(' '), StringComparer.Ordinal);

    // These begin a part however short the one before is: "Unlike Richelieu, who …".
    private static readonly HashSet<string> Relatives = new("who whom whose".Split(' '), StringComparer.Ordinal);

    // These cut only after a comma, as they also join single words.
    private static readonly HashSet<string> AfterComma = new("and or nor so as which just with even for where not leaving".Split(' '), StringComparer.Ordinal);

    // A part that opens with one of these ends where a comma and a new subject follow: "Whereas Marlow clung to sail, Tregear …".
    private static readonly HashSet<string> Openers = new(
        "whereas while whilst although though unlike because since when if as after before once until despite like where in by with under from far".Split(' '),
        StringComparer.Ordinal);

    /// <summary>The first word of each part; the first is 0. Every part has three words or more, or stands at the end.</summary>
    public static List<int> Cut(IReadOnlyList<Word> words)
    {
        List<int> starts = [0];
        for (int at = 1; at < words.Count; at++)
        {
            if (words.Count - at < Shortest) break;
            if (IsRelative(words[at]) || (at - starts[^1] >= Shortest && IsCut(words, at, starts[^1]))) starts.Add(at);
        }
        return starts;
    }

    /// <summary>Whether a part that begins with the word speaks of the one named just before.</summary>
    public static bool IsRelative(Word word) => Relatives.Contains(word.Text);

    private static bool IsCut(IReadOnlyList<Word> words, int at, int start) => words[at].Before switch
    {
        Pause.Strong => true,
        Pause.Comma => Joints.Contains(words[at].Text) || AfterComma.Contains(words[at].Text)
            || (Openers.Contains(words[start].Text) && (words[at].IsCapital || words[at].Text is "he" or "she" or "they" or "it" or "the" or "his" or "her")),
        _ => Joints.Contains(words[at].Text) || (words[at].Text == "and" && Continues(words, at + 1)),
    };

    /// <summary>"and it was Castro who …", "and Peel's treaty …": a new subject, not one more thing of the same kind.</summary>
    private static bool Continues(IReadOnlyList<Word> words, int next) =>
        next < words.Count && (words[next].Text is "it" or "he" or "she" or "they" or "that" or "the" or "in" or "both" || words[next].IsCapital);
}
