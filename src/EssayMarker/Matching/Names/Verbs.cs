namespace EssayMarker.Matching.Names;

/// <summary>Forms of verbs, as far as a list and an ending tell them.</summary>
internal static class Verbs
{
    private static readonly HashSet<string> Irregular = Set(
        """
        agreed freed beaten begun bound bought broken brought broke built burnt caught chosen chose cut dealt drawn drew driven drove fallen
        fell fed felt fled found forgotten forgot fought forced gave given grew grown had held hid hidden hurt kept knew known laid led left
        lent let lost made meant met overthrown overthrew overturned paid put ran read risen rode rose run said sat saw seen sent set shaken
        shook shot shown shut slept sold sought spent spoke spoken spread stolen stood struck swept taken taught thought threw thrown told
        took torn tore undone understood undid unmade went won woven withdrawn withdrew wore worn written wrote
        """);

    private static readonly HashSet<string> Present = Set(
        """
        want see hold blame believe argue think need prefer regard treat stress put rest favour rely depend seek try look fear trust expect
        assume accept reject explain offer point turn
        """);

    private static readonly HashSet<string> Being = Set("be been being is are was were get got gets getting");

    // What is felt is felt by the one who is named first: "haunted by Stalin's shadow".
    private static readonly HashSet<string> Felt = Set(
        """
        haunted unmoved moved shocked alarmed frightened impressed inspired influenced shaped troubled shaken horrified saddened driven
        guided motivated weakened strengthened helped hampered bound constrained encouraged emboldened overshadowed
        """);

    /// <summary>Whether it may be a past form or a participle.</summary>
    public static bool IsPast(string word) => Irregular.Contains(word)
        || (word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal));

    /// <summary>Whether it may follow "the former" as its verb, or before that: "usually".</summary>
    public static bool IsFinite(string word) =>
        word.EndsWith("ly", StringComparison.Ordinal) || IsPast(word) || Present.Contains(word) || (word.Length > 3 && word[^1] == 's' && word[^2] != 's');

    public static bool IsBeing(string word) => Being.Contains(word);

    public static bool IsFelt(string word) => Felt.Contains(word);

    private static HashSet<string> Set(string words) =>
        new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
