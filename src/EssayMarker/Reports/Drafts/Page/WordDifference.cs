namespace EssayMarker.Reports.Drafts.Page;

/// <summary>Two wordings of a sentence cut into what they share and what only one has, by their longest common run of words.</summary>
/// <param name="Before">The first, whole: its parts in order.</param>
/// <param name="After">The second, whole: its parts in order.</param>
internal sealed record WordDifference(IReadOnlyList<WordDifference.Part> Before, IReadOnlyList<WordDifference.Part> After)
{
    /// <summary>Above so many pairs of words no words are marked: a sentence of hundreds of words is no sentence to compare by eye.</summary>
    private const int MostPairs = 160_000;

    public static WordDifference Of(string before, string after)
    {
        string[] first = Words(before), second = Words(after);
        if ((long)first.Length * second.Length > MostPairs)
            return new WordDifference([new Part(before, true)], [new Part(after, true)]);

        int[,] common = Common(first, second);
        bool[] sharedBefore = new bool[first.Length], sharedAfter = new bool[second.Length];
        for (int one = 0, other = 0; one < first.Length && other < second.Length;)
        {
            if (IsSame(first[one], second[other]))
                sharedBefore[one++] = sharedAfter[other++] = true;
            else if (common[one + 1, other] >= common[one, other + 1])
                one++;
            else
                other++;
        }
        return new WordDifference(Parts(first, sharedBefore), Parts(second, sharedAfter));
    }

    /// <summary>Words with the white space after them.</summary>
    private static string[] Words(string text)
    {
        List<string> words = [];
        for (int start = 0, at = 1; at <= text.Length; at++)
        {
            if (at < text.Length && (char.IsWhiteSpace(text[at]) || !char.IsWhiteSpace(text[at - 1])))
                continue;
            words.Add(text[start..at]);
            start = at;
        }
        return [.. words];
    }

    private static bool IsSame(string word, string other) => word.AsSpan().TrimEnd().SequenceEqual(other.AsSpan().TrimEnd());

    /// <summary>How many words the rests of both have in common, from each pair of places on.</summary>
    private static int[,] Common(string[] first, string[] second)
    {
        int[,] common = new int[first.Length + 1, second.Length + 1];
        for (int one = first.Length - 1; one >= 0; one--)
        {
            for (int other = second.Length - 1; other >= 0; other--)
            {
                common[one, other] = IsSame(first[one], second[other])
                    ? common[one + 1, other + 1] + 1
                    : Math.Max(common[one + 1, other], common[one, other + 1]);
            }
        }
        return common;
    }

    /// <summary>Neighbours of a kind are one part; the white space at the end of a marked part stands apart, unmarked.</summary>
    private static List<Part> Parts(string[] words, bool[] shared)
    {
        List<Part> parts = [];
        for (int at = 0; at < words.Length;)
        {
            int end = at;
            while (end < words.Length && shared[end] == shared[at])
                end++;
            string text = string.Concat(words[at..end]);
            string marked = shared[at] ? text : text.TrimEnd();
            parts.Add(new Part(marked, shared[at]));
            if (marked.Length < text.Length)
                parts.Add(new Part(text[marked.Length..], true));
            at = end;
        }
        return parts;
    }

    /// <param name="Text">The words.</param>
    /// <param name="IsShared">Whether the other wording has them too.</param>
    internal sealed record Part(string Text, bool IsShared);
}
