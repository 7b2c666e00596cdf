using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Nouns for people, and for what else may be compared, by what they say about whom is meant. General English only.</summary>
internal static class PersonWords
{
    // What is said of a father or a family tells of the origins of the one whose it is, so those are left out.
    private static readonly HashSet<string> Relations = Set(
        """
        wife husband widow son daughter child children brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother
        mistress lover friend minister adviser advisor aide aides secretary chancellor chancellors commander marshal marshals generals admirals
        lieutenant deputy deputies official clerk doctor physician biographer critic admirer supporter follower ambassador envoy governors
        vice subordinate underling henchman henchmen favourite courtier servant tutor teacher confessor agent spokesman press heirs successors
        predecessors enemies opponents rivals colleagues contemporaries
        """);

    private static readonly HashSet<string> Counterparts = Set(
        "successor predecessor opponent rival counterpart contemporary replacement neighbour colleague opposite heir");

    private static readonly HashSet<string> Titles = Set("man woman leader ruler dictator statesman politician figure");

    private static readonly HashSet<string> Offices = Set(
        """
        king queen tsar emperor empress monarch sovereign prince princess president premier chancellor minister secretary general governor commander captain
        master abbot bishop cardinal pope reformer revolutionary hero heroine protagonist character narrator novel novelist author poem poet play playwright
        power state country nation kingdom empire republic city party government regime system school theory approach model style thinker philosopher
        economist writer artist movement
        """);

    private static readonly HashSet<string> EarlierWords = Set("older elder earlier");
    private static readonly HashSet<string> LaterWords = Set("younger later newer");

    /// <summary>Kin and office: "his foreign minister" is not he.</summary>
    public static bool IsRelation(string word) => Relations.Contains(word) || Relations.Contains(Singular(word));

    /// <summary>One who is measured by another: where two are compared, "his successor" is the other.</summary>
    public static bool IsCounterpart(string word) => Counterparts.Contains(word);

    /// <summary>What anyone may be called: "the dictator".</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>What those of some rubrics may be called: "the queen", "the two kingdoms".</summary>
    public static bool IsKind(string word) => IsTitle(Singular(word)) || Offices.Contains(Singular(word));

    public static bool IsEarlier(string word) => EarlierWords.Contains(word);

    public static bool IsLater(string word) => LaterWords.Contains(word);

    /// <summary>The word without the ending of its plural.</summary>
    public static string Singular(string word) =>
        word.EndsWith("men", StringComparison.Ordinal) ? word[..^2] + "an"
        : word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1]
        : word;

    /// <summary>The first word after a place that is one of a kind, where only words that may describe it stand between.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">The place, often of "the", "his" or "Stalin's".</param>
    /// <param name="isMeant">The kind.</param>
    /// <returns>Its place, or -1.</returns>
    public static int HeadAfter(IReadOnlyList<Word> words, int at, Func<string, bool> isMeant)
    {
        const int mostDescribing = 2;
        for (int head = at + 1; head <= at + mostDescribing + 1 && head < words.Count && words[head].Before == Pause.None; head++)
        {
            if (isMeant(words[head].Text)) return head;
            bool isDescribing = words[head].Text is "more" or "most" or "own" or "first" or "second" or "last" or "next";
            if (!isDescribing && (FunctionWords.Contains(words[head].Text) || Verbs.IsPast(words[head].Text))) return -1;
        }
        return -1;
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
