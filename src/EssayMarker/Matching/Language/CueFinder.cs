namespace EssayMarker.Matching.Language;

/// <summary>Finds denials, comparisons, reports and suppositions by their words; none of them belongs to a subject.</summary>
internal static class CueFinder
{
    private static readonly Phrases<Cue> Known = Read(CueWords.All);

    /// <summary>The cues of a sentence with the words they stand at.</summary>
    public static IReadOnlyList<CueHit> Find(IReadOnlyList<Word> words)
    {
        var hits = new List<CueHit>();
        for (int at = 0; at < words.Count; at++)
        {
            foreach ((int length, Cue cue) in Known.At(words, at))
            {
                if (cue != Cue.Negation || !IsSecondHalf(words, at, hits)) hits.Add(new CueHit(cue, at, length));
            }

            if (words[at].Text.EndsWith("n't", StringComparison.Ordinal)) hits.Add(new CueHit(Cue.Negation, at, 1));
        }
        if (IsInverted(words)) hits.Add(new CueHit(Cue.Supposition, 0, 1));
        if (words.Count > 2 && words[0].Text == "it" && words[1].Text is "was" or "is") hits.Add(new CueHit(Cue.Singling, 0, 2));
        return hits;
    }

    /// <summary>"can neither pray nor sleep" negates once; "never came, nor did he write" twice.</summary>
    private static bool IsSecondHalf(IReadOnlyList<Word> words, int at, List<CueHit> hits)
    {
        if (words[at].Text != "nor") return false;
        int from = at;
        while (from > 0 && words[from].Before == Pause.None) from--;
        return hits.Any(hit => hit.Cue == Cue.Negation && hit.First >= from);
    }

    /// <summary>"Had Stalin lived …", "Were he to …".</summary>
    private static bool IsInverted(IReadOnlyList<Word> words) =>
        words.Count > 2 && words[0].Text is "had" or "were" or "should"
        && (words[1].IsCapital || words[1].Text is "he" or "she" or "they" or "it" or "the");

    private static Phrases<Cue> Read(IReadOnlyDictionary<Cue, string> lists)
    {
        var phrases = new Phrases<Cue>(word => word.Text);
        foreach ((Cue cue, string list) in lists)
        {
            foreach (string phrase in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                phrases.Add(phrase.Split(' '), cue);
        }
        return phrases;
    }
}
