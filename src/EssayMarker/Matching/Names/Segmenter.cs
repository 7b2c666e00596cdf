using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Cuts a sentence where its subject may change: at conjunctions, relative words and strong marks.</summary>
internal static class Segmenter
{
    private const int Shortest = 3;

    // These cut wherever they stand.
    private static readonly HashSet<string> Joints = new(
        "whereas while whilst but although though yet who whom whose because since unlike until when whilst despite instead".Split(' '), StringComparer.Ordinal);

    // These cut only after a comma, as they also join single words.
    private static readonly HashSet<string> AfterComma = new("and or nor so as which just with even for where not leaving".Split(' '), StringComparer.Ordinal);

    /// <summary>The first word of each part; the first is 0. Every part has three words or more, or stands at the end.</summary>
    public static List<int> Cut(IReadOnlyList<Word> words)
    {
        List<int> starts = [0];
        for (int at = 1; at < words.Count; at++)
        {
            if (at - starts[^1] >= Shortest && words.Count - at >= Shortest && IsCut(words, at)) starts.Add(at);
        }
        return starts;
    }

    private static bool IsCut(IReadOnlyList<Word> words, int at) => words[at].Before switch
    {
        Pause.Strong => true,
        Pause.Comma => Joints.Contains(words[at].Text) || AfterComma.Contains(words[at].Text),
        _ => Joints.Contains(words[at].Text) || (words[at].Text == "and" && Continues(words, at + 1)),
    };

    /// <summary>"and it was Castro who …", "and Peel's treaty …": a new subject, not one more thing of the same kind.</summary>
    private static bool Continues(IReadOnlyList<Word> words, int next) =>
        next < words.Count && (words[next].Text is "it" or "he" or "she" or "they" or "that" or "the" or "in" or "both" || words[next].IsCapital);
}
