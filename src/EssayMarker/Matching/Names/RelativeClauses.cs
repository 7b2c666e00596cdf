using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Whom clauses with "who" and "which" speak of, and what comes back after them.</summary>
internal static class RelativeClauses
{
    // "who" after one of these is whom it means.
    private static readonly HashSet<string> Antecedents = new(
        "he she one former latter first second successor predecessor".Split(' '), StringComparer.Ordinal);

    /// <summary>"Tregear, not Marlow, who …": "who" is the one named just before, or the one of whom the part before speaks.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">The first word of the part.</param>
    /// <param name="mentions">The actors named in the sentence.</param>
    /// <param name="before">How many of them stand before the part.</param>
    /// <param name="previous">The part before.</param>
    public static Meant? Of(IReadOnlyList<Word> words, int first, IReadOnlyList<Mention> mentions, int before, Segment? previous)
    {
        if (previous is null || !(Segmenter.IsRelative(words[first]) || words[first].Text == "which")) return null;
        // "whom Tregear succeeded": the name inside did it.
        if (words[first].Text is "whom" or "which" && before < mentions.Count && mentions[before].First == first + 1) return null;
        int near = before - 1;
        if (near < 0 || mentions[near].First + mentions[near].Length != first)
            return Antecedents.Contains(words[first - 1].Text) ? new Meant(previous.Subjects, Resolution.Relative, previous.IsSure) : null;
        int furthest = Math.Max(0, near - 2);
        while (near >= furthest && Contrast.Covers(words, 0, mentions[near].First)) near--;
        // "It was Juan Carlos and not Franco who …".
        return near >= furthest ? new Meant([mentions[near].Actor], Resolution.Relative, true) : Meant.Stranger;
    }

    /// <summary>"Marlow, whom Tregear succeeded, died poor": what follows the clause is said of the one before it.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">The first word of the part.</param>
    /// <param name="own">The actors named in the part.</param>
    /// <param name="before">The parts before it.</param>
    public static Meant? Resumed(IReadOnlyList<Word> words, int first, IReadOnlyList<Mention> own, ReadOnlySpan<Segment> before)
    {
        if (before.Length < 2 || words[first].Before != Pause.Comma || (own.Count > 0 && !Verbs.IsPast(words[first].Text))) return null;
        if (!Segmenter.IsInsertion(words, before[^1].First) || Segmenter.OpensAnew(words[first])) return null;
        return before[^2] is { Subjects.Count: > 0 } main ? new Meant(main.Subjects, Resolution.Relative, main.IsSure) : null;
    }
}
