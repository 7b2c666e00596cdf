using EssayMarker.Matching.Language;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Study;

/// <summary>Finds sentences that repeat an earlier one or a line of the rubric: neither earns anything.</summary>
internal sealed class Resemblance
{
    /// <summary>Two sentences that share so much of their words say the same in the same words.</summary>
    private const double Same = 0.8;

    /// <summary>Shorter sentences are alike by chance.</summary>
    private const int FewestWords = 4;

    /// <summary>A short claim is put in the scheme's words by many who never saw it.</summary>
    private const int FewestOfScheme = 6;

    private readonly HashSet<string>[] _scheme;

    /// <summary>Collects the lines of a rubric.</summary>
    public Resemblance(Rubric rubric) => _scheme =
    [
        .. rubric.Points
            .SelectMany(point => point.Clauses.Select(clause => clause.Text).Concat(point.Examples).Prepend(point.Statement))
            .Select(text => Content(WordReader.Read(text))),
    ];

    /// <summary>Whether a sentence is nearly word for word a line of the rubric.</summary>
    public bool IsScheme(IReadOnlyList<Word> words)
    {
        HashSet<string> own = Content(words);
        return own.Count >= FewestOfScheme && _scheme.Any(line => Alike(own, line));
    }

    /// <summary>For each sentence, whether an earlier one says the same in the same words.</summary>
    public static bool[] Repeats(IReadOnlyList<IReadOnlyList<Word>> sentences)
    {
        var seen = new Dictionary<string, List<HashSet<string>>>(StringComparer.Ordinal);
        var exact = new HashSet<string>(StringComparer.Ordinal);
        var repeats = new bool[sentences.Count];
        for (int at = 0; at < sentences.Count; at++)
        {
            // A sentence of a word or two is one by chance, unless it goes on from one.
            bool isLong = sentences[at].Count > 2 || (at > 0 && repeats[at - 1]);
            if (!exact.Add(string.Join(' ', sentences[at].Select(word => word.Text))) && isLong) repeats[at] = true;
            HashSet<string> own = Content(sentences[at]);
            if (repeats[at] || own.Count < FewestWords) continue;
            // Two that are alike share most words, so one of the longest few; only those that do are compared.
            string[] longest = [.. own.OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).Take(3)];
            repeats[at] = longest.Any(word => seen.TryGetValue(word, out List<HashSet<string>>? others) && others.Exists(other => Alike(own, other)));
            if (repeats[at]) continue;
            foreach (string word in longest)
            {
                if (!seen.TryGetValue(word, out List<HashSet<string>>? others)) seen[word] = others = [];
                others.Add(own);
            }
        }

        return repeats;
    }

    private static bool Alike(HashSet<string> one, HashSet<string> other)
    {
        if (Math.Min(one.Count, other.Count) < Same * Math.Max(one.Count, other.Count)) return false;
        int shared = one.Count(other.Contains);
        return shared >= Same * (one.Count + other.Count - shared);
    }

    private static HashSet<string> Content(IEnumerable<Word> words) =>
        new(words.Where(word => !FunctionWords.Contains(word.Text)).Select(word => word.Stem), StringComparer.Ordinal);
}
