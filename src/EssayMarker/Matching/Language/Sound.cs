using System.Text;

namespace EssayMarker.Matching.Language;

/// <summary>A rough key of how a name sounds: its consonants, those that are often confused made one.</summary>
internal static class Sound
{
    private static readonly (string Letters, string Instead)[] Alike =
        [("shch", "s"), ("sch", "s"), ("tch", "s"), ("sh", "s"), ("ch", "s"), ("kh", "k"), ("zh", "z"), ("ph", "f"), ("ck", "k"), ("tz", "ts")];

    /// <summary>The key of a folded word.</summary>
    public static string Of(string word)
    {
        foreach ((string letters, string instead) in Alike) word = word.Replace(letters, instead, StringComparison.Ordinal);
        var key = new StringBuilder(word.Length);
        foreach (char letter in word)
        {
            char sound = letter switch { 'c' or 'q' => 'k', 'w' => 'v', _ => letter };
            if (!"aeiouyh".Contains(sound, StringComparison.Ordinal) && (key.Length == 0 || key[^1] != sound)) key.Append(sound);
        }
        return key.ToString();
    }
}
