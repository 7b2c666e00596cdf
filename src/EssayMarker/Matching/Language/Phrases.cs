namespace EssayMarker.Matching.Language;

/// <summary>Finds phrases in a row of words, the longest at each place; linear in the words.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <param name="key">What of a word is compared: its text or its stem.</param>
internal sealed class Phrases<T>(Func<Word, string> key)
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> _byFirst = new(StringComparer.Ordinal);

    public void Add(string[] words, T value)
    {
        if (words.Length == 0) return;
        if (!_byFirst.TryGetValue(words[0], out List<(string[] Words, T Value)>? list)) _byFirst[words[0]] = list = [];
        list.Add((words, value));
    }

    /// <summary>The longest phrases that begin at <paramref name="at"/>; several where they are equally long.</summary>
    public IEnumerable<(int Length, T Value)> At(IReadOnlyList<Word> words, int at)
    {
        if (!_byFirst.TryGetValue(key(words[at]), out List<(string[] Words, T Value)>? list)) yield break;
        int longest = 0;
        foreach ((string[] phrase, _) in list)
        {
            if (phrase.Length > longest && Fits(phrase, words, at)) longest = phrase.Length;
        }
        foreach ((string[] phrase, T value) in list)
        {
            if (phrase.Length == longest && Fits(phrase, words, at)) yield return (longest, value);
        }
    }

    private bool Fits(string[] phrase, IReadOnlyList<Word> words, int at)
    {
        if (at + phrase.Length > words.Count) return false;
        for (int next = 1; next < phrase.Length; next++)
        {
            if (!string.Equals(phrase[next], key(words[at + next]), StringComparison.Ordinal)) return false;
        }
        return true;
    }
}
