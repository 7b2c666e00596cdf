namespace EssayMarker.Matching.Language;

/// <summary>Reads a misspelt name or term ("Zhadnov", "novocherkask") as the one that the rubric has.</summary>
/// <remarks>
/// Only words that neither the rubric nor the language knows, with the same first letter. A long word may have one slip, a longer one two where the
/// last letter is right as well, and more where it sounds the same ("Krushev"). A short name may have a letter too many, too few or in its neighbour's
/// place. So "Murat" is not Marat, "Marlowe" not Marlow, "Stalingrad" not Stalin.
/// </remarks>
internal sealed class Spelling
{
    private const int ShortestName = 5, ShortestOneSlip = 7, ShortestTwoSlips = 9, Longest = 24;

    private readonly HashSet<string> _known;
    private readonly ILookup<char, Target> _targets;
    private readonly Func<string, bool>? _isOrdinary;

    /// <summary>A reader of names and terms.</summary>
    /// <param name="words">All words of the rubric; the capitalised ones are names.</param>
    /// <param name="isOrdinary">Whether a word is one that many texts have; without it only capitalised words are put right.</param>
    public Spelling(IReadOnlyCollection<Word> words, Func<string, bool>? isOrdinary = null)
    {
        _isOrdinary = isOrdinary;
        _known = new HashSet<string>(words.Select(word => word.Text), StringComparer.Ordinal);
        _targets = words.Where(word => word.Text.Length <= Longest && word.Text.Length >= (word.IsCapital ? ShortestName : ShortestOneSlip))
            .Where(word => word.IsCapital || isOrdinary is not null)
            .DistinctBy(word => word.Text, StringComparer.Ordinal)
            .Select(word => new Target(word, Sound.Of(word.Text)))
            .ToLookup(target => target.Word.Text[0]);
    }

    /// <summary>The words with misspelt names and terms put right.</summary>
    public Word[] Correct(Word[] words) => [.. words.Select(Correct)];

    /// <summary>A word put right where it is a misspelt name or term.</summary>
    public Word Correct(Word word)
    {
        int shortest = word.IsCapital ? ShortestName - 1 : ShortestOneSlip - 1;
        if (word.Text.Length < shortest || word.Text.Length > Longest || _known.Contains(word.Text)) return word;
        if (!word.IsCapital && _isOrdinary is null) return word;
        foreach (Target target in _targets[word.Text[0]])
        {
            if (!IsMeant(word, target)) continue;
            if (_isOrdinary?.Invoke(word.Text) == true) return word;
            return word with { Text = target.Word.Text, Stem = target.Word.Stem };
        }
        return word;
    }

    private static bool IsMeant(Word word, Target target)
    {
        string text = word.Text, name = target.Word.Text;
        int longer = Math.Abs(name.Length - text.Length);
        if (longer > 3 || IsInflected(text, name) || (!word.IsCapital && word.Stem == target.Word.Stem)) return false;
        bool endsAlike = name[^1] == text[^1];
        // A term's endings have meanings: "nationalise" is not "nationalist".
        if (!target.Word.IsCapital && !endsAlike) return false;
        int slips = Edits.Between(text, name);
        bool soundsAlike = slips <= name.Length / 3 && endsAlike && target.Sound == Sound.Of(text);
        if (name.Length < ShortestOneSlip) return IsAnagram(text, name) ? slips == 1 || soundsAlike : slips == 1 && longer == 1;
        return soundsAlike || slips <= (name.Length >= ShortestTwoSlips && endsAlike ? 2 : 1);
    }

    /// <summary>"Lincolns" or "Mussol", but not "Cromwel".</summary>
    private static bool IsInflected(string word, string name) => word.StartsWith(name, StringComparison.Ordinal)
        || (name.StartsWith(word, StringComparison.Ordinal) && !(name.Length == word.Length + 1 && name[^1] == word[^1]));

    private static bool IsAnagram(string left, string right) => left.Order().SequenceEqual(right.Order());

    /// <summary>A word of the rubric.</summary>
    /// <param name="Word">The word.</param>
    /// <param name="Sound">What it sounds like.</param>
    private sealed record Target(Word Word, string Sound);
}
