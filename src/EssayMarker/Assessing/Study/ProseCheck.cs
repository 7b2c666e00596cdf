using EssayMarker.Matching.Language;

namespace EssayMarker.Assessing.Study;

/// <summary>Tells running English prose from keyword lists, jumbled words and other languages, by its small words and how they follow each other.</summary>
internal static class ProseCheck
{
    /// <summary>Prose has about two in five; lists and other languages hardly any.</summary>
    private const double LowestShareOfSmallWords = 0.14;

    /// <summary>One slip in so many words may happen to anyone; a jumble has more.</summary>
    private const int WordsToASlip = 12;

    private static readonly HashSet<string> Articles = Set("the a an his their its my our");
    private static readonly HashSet<string> Prepositions = Set("of to from into with at for by");
    private static readonly HashSet<string> Auxiliaries = Set("is was were are has had be been");
    private static readonly HashSet<string> Joints = Set("and or but because than which although");
    private static readonly HashSet<string> Verbs = Set(
        """
        is was were are be been being had has have did do does can could may might must shall should will would made make makes took takes take gave gives give got went came saw
        led left kept held fell rose grew became become began brought built sent set put let met won lost ran said says thought felt meant chose broke spoke wrote stood fought sought
        taught showed shows show remained stayed ruled used believe believes agree disagree argue argues think thinks cut shot hit knew told found bought died lay paid drove threw drew flew swept
        """);

    /// <summary>Whether a sentence is prose.</summary>
    public static bool IsProse(IReadOnlyList<Word> words)
    {
        if (words.Count < 3) return false;
        int small = words.Count(word => FunctionWords.Contains(word.Text));
        return small >= LowestShareOfSmallWords * words.Count && words.Any(IsVerb) && Slips(words) <= words.Count / WordsToASlip;
    }

    private static bool IsVerb(Word word) =>
        Verbs.Contains(word.Text) || (!word.IsCapital && word.Text.Length > 3 && word.Text.EndsWith("ed", StringComparison.Ordinal)) || word.Text.Contains('\'', StringComparison.Ordinal)
        || (word.Text.Length > 4 && !word.IsCapital && word.Text[^1] == 's' && word.Text[^2] != 's');

    /// <summary>How many words follow another that they cannot follow; essays have one in 200 words at most, words in no order one in 30.</summary>
    public static int Slips(IReadOnlyList<Word> words)
    {
        int slips = Articles.Contains(words[^1].Text) || Joints.Contains(words[^1].Text) ? 1 : 0;
        for (int at = 1; at < words.Count; at++)
        {
            if (words[at].Before == Pause.None && CannotFollow(words[at - 1].Text, words[at].Text)) slips++;
        }

        return slips;
    }

    /// <summary>"the of", "of was", "and than": pairs that English does not have.</summary>
    private static bool CannotFollow(string before, string word)
    {
        if (Articles.Contains(before)) return Articles.Contains(word) || Prepositions.Contains(word) || Auxiliaries.Contains(word) || Joints.Contains(word) || word is "he" or "they" or "it";
        if (Prepositions.Contains(before)) return Auxiliaries.Contains(word) && word != "be" || Joints.Contains(word) && word is not "which" || word is "of" or "he" or "they";
        if (Joints.Contains(before)) return Joints.Contains(word) && word is not ("because" or "although" or "which");
        return Auxiliaries.Contains(before) && (word is "was" or "were" or "is" or "are" or "had" or "has" or "he" or "they");
    }

    private static HashSet<string> Set(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
