using EssayMarker.Matching.Language;

namespace EssayMarker.Assessing.Findings;

/// <summary>Finds what is specific in a sentence although no list holds it: names and figures.</summary>
internal static class OwnNames
{
    // Countries, peoples, faiths, parts of the day and the like: capitalised, yet they make no statement specific.
    private static readonly HashSet<string> General = new(
        """
        i soviet soviets union ussr russia russian russians party communist communists communism bolshevik bolsheviks marx marxism marxist marxists leninism leninist stalinism stalinist stalinists
        west western east eastern europe european america american americans usa us united states uk britain british england english france french germany german germans china chinese
        north northern south southern africa asia world war cold second first great god christian christianity catholic protestant church islam jew jews jewish state government king queen
        president prime minister general secretary chairman committee congress leader leaders premier republic empire kingdom monday tuesday wednesday thursday friday saturday sunday january february march april may june
        july august september october november december spring summer autumn winter mr mrs dr sir lord lady comrade
        however although unlike whereas while both neither similarly therefore thus moreover furthermore overall in the this that these those his her their he she it they
        liberal conservative socialist capitalist capitalism democratic democracy fascist fascism nazi
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>"Isrel", "Wesern": a slip does not make a general name specific.</summary>
    private static readonly Spelling Usual = new([.. General.Select(name => WordReader.Read(name)[0] with { IsCapital = true })]);

    private static readonly HashSet<string> Joining = new(["of", "the", "and", "for"], StringComparer.Ordinal);
    private static readonly HashSet<string> Amounts = new(["million", "millions", "thousand", "thousands", "billion", "per", "percent", "hundred", "hundreds"], StringComparer.Ordinal);

    /// <summary>The names and figures of a sentence outside the words that are already taken.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="text">Its text.</param>
    /// <param name="taken">Whether a word belongs to something found before: known evidence, an actor, a date, a citation.</param>
    /// <param name="isOfQuestion">Whether the question itself uses a word.</param>
    public static IEnumerable<FoundItem> Find(IReadOnlyList<Word> words, string text, bool[] taken, Func<string, bool> isOfQuestion)
    {
        for (int at = 0; at < words.Count; at++)
        {
            if (taken[at]) continue;
            if (IsFigure(words, text, at))
            {
                int length = at + 1 < words.Count && Amounts.Contains(words[at + 1].Text) ? 2 : 1;
                yield return new FoundItem(Written(words, text, at, length), at, length, null) { IsNumber = true };
                at += length - 1;
                continue;
            }

            // "When the Crash came": what opens a sentence is no name because it has a capital.
            if ((at == 0 || words[at].Before == Pause.Strong) && words[at].IsCapital && FunctionWords.Contains(words[at].Text)) continue;
            int end = NameEnd(words, at, taken, isOfQuestion);
            if (end == at) continue;
            bool isOpening = (at == 0 || words[at].Before == Pause.Strong) && end - at == 1 && !IsAcronym(text, words[at]);
            if (!isOpening) yield return new FoundItem(Written(words, text, at, end - at), at, end - at, null);
            at = end - 1;
        }
    }

    /// <summary>The words of a sentence as they are written.</summary>
    public static string Written(IReadOnlyList<Word> words, string text, int first, int length) =>
        text[words[first].Start..(words[first + length - 1].Start + words[first + length - 1].Length)];

    private static bool IsFigure(IReadOnlyList<Word> words, string text, int at)
    {
        // "The 20th century" is no figure.
        if (!char.IsAsciiDigit(words[at].Text[0]) || words[at].Text[^1] == 'h') return false;
        bool hasAmount = at + 1 < words.Count && Amounts.Contains(words[at + 1].Text);
        int end = words[at].Start + words[at].Length;
        return hasAmount || words[at].Text.Length > 1 || (end < text.Length && text[end] == '%');
    }

    /// <summary>The word after a name that begins here; the same place where none does.</summary>
    private static int NameEnd(IReadOnlyList<Word> words, int at, bool[] taken, Func<string, bool> isOfQuestion)
    {
        int end = at;
        bool isSpecific = false;
        for (int next = at; next < words.Count && !taken[next]; next++)
        {
            if (next > at && words[next].Before != Pause.None) break;
            if (words[next].IsCapital)
            {
                isSpecific |= !General.Contains(Usual.Correct(words[next]).Text) && !isOfQuestion(words[next].Stem) && words[next].Text.Length > 1;
                end = next + 1;
            }
            else if (next == at || !Joining.Contains(words[next].Text) || next + 1 >= words.Count || !words[next + 1].IsCapital)
            {
                break;
            }
        }

        return isSpecific ? end : at;
    }

    private static bool IsAcronym(string text, Word word) => word.Length > 1 && char.IsUpper(text[word.Start + 1]);
}
