namespace EssayMarker.Essays;

/// <summary>Words by which a capital letter after a doubtful full stop shows itself as the start of a sentence.</summary>
internal static class SentenceOpenings
{
    private static readonly HashSet<string> Openers = Words(
        """
        A An The This That These Those He She It They We I You His Her Its Their Our My There Here One Two Some Many Most All Another Such Each Every
        Both Neither Either In On At By For From With Without Under After Before During Since Until Till While When Whenever Where Why How What Which Who
        Whose Although Though Even If Unless As But And Or So Yet Nor However Moreover Furthermore Therefore Thus Hence Nevertheless Nonetheless Overall
        Finally First Firstly Second Secondly Third Thirdly Lastly Similarly Conversely Likewise Instead Indeed Also Again Despite Because Once Unlike
        Like To Not No Only Perhaps Rather Still Then Next Later Meanwhile Consequently Additionally Ultimately Clearly Certainly Arguably Of Between
        Through Throughout Given Having Being Nobody Nothing Everyone Everything Others
        """);

    // After "U.S." they are part of a name: "the U.S. Congress was alarmed".
    private static readonly HashSet<string> Institutions = Words("Congress Senate President Government Constitution Army Navy Treasury Department Security Supreme Council State");

    private static readonly HashSet<string> Verbs = Words(
        """
        was were is are had has have did does do could would should may might must will can also then never always not became made took saw wanted used
        believed ruled relied
        """);

    private static readonly HashSet<string> SpeechVerbs = Words(
        """
        said says asked asks wrote writes replied replies declared declares argued argues claimed claims told shouted cried remarked remarks insisted
        insists announced answered added admitted observed noted warned boasted exclaimed joked thundered concluded concludes
        """);

    /// <summary>Whether the word at this place opens a sentence: one of the words that begin sentences and are no names.</summary>
    public static bool IsOpener(string text, int at) => Openers.Contains(Word(text, at, out int end)) && (end == text.Length || text[end] != '.');

    /// <summary>Whether a name stands here as a subject: a word and then a verb, as in "Stalin had".</summary>
    public static bool IsSubject(string text, int at)
    {
        return !Institutions.Contains(Word(text, at, out int end)) && end > at && end < text.Length && text[end] == ' ' && Verbs.Contains(Word(text, end + 1, out _));
    }

    /// <summary>Whether a speaker is named here, as in <c>"…?" Stalin asked.</c></summary>
    public static bool IsSpeaker(string text, int at)
    {
        if (Openers.Contains(Word(text, at, out int end)) && Word(text, at, out _) is not ("He" or "She" or "They" or "I")) return false;
        return end > at && end < text.Length && text[end] == ' ' && SpeechVerbs.Contains(Word(text, end + 1, out _));
    }

    private static string Word(string text, int at, out int end)
    {
        // No word of the lists is longer.
        const int longest = 40;
        end = at;
        while (end < text.Length && end - at < longest && char.IsLetter(text[end])) end++;
        return text[at..end];
    }

    private static HashSet<string> Words(string list) => [.. list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
