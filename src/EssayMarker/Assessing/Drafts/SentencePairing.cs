using EssayMarker.Essays;
using EssayMarker.Matching.Language;

namespace EssayMarker.Assessing.Drafts;

/// <summary>Pairs the sentences of two drafts by their words: first those that are the same, then those that are most alike.</summary>
internal static class SentencePairing
{
    /// <summary>Two sentences that share so much of their words are one, reworded; of two writers on one subject it holds of four sentences in a hundred (README.md).</summary>
    private const double Alike = 0.5;

    /// <summary>A sentence of so many words that stands whole in a longer one was added to, however much.</summary>
    private const int FewestContained = 4;

    /// <summary>A sentence with fewer words of its own is told by all its words.</summary>
    private const int FewestOwnWords = 3;

    /// <summary>The pairs in the order of the second draft; what is gone stands after what it followed.</summary>
    public static IReadOnlyList<SentencePair> Of(IReadOnlyList<Sentence> before, IReadOnlyList<Sentence> after)
    {
        var dictionary = new Dictionary<string, int>(StringComparer.Ordinal);
        Bag[] first = [.. before.Select(sentence => Bag.Of(sentence.Text, dictionary))];
        Bag[] second = [.. after.Select(sentence => Bag.Of(sentence.Text, dictionary))];
        var partners = new int?[first.Length];
        var changes = new SentencePair?[second.Length];
        Keep(first, second, partners, changes);
        Reword(first, second, partners, changes);
        return SentenceOrder.MarkMoved(InOrder(partners, changes));
    }

    /// <summary>The first of several that are the same stays the first.</summary>
    private static void Keep(Bag[] first, Bag[] second, int?[] partners, SentencePair?[] changes)
    {
        ILookup<string, int> places = Enumerable.Range(0, first.Length).ToLookup(at => first[at].Text, StringComparer.Ordinal);
        Dictionary<string, Queue<int>> open = places.ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        for (int at = 0; at < second.Length; at++)
        {
            if (!open.TryGetValue(second[at].Text, out Queue<int>? same) || same.Count == 0) continue;
            int partner = same.Dequeue();
            partners[partner] = at;
            changes[at] = new SentencePair(partner + 1, at + 1, SentenceChange.Kept, 1);
        }
    }

    /// <summary>The most alike first; of equals the pair whose places in the drafts differ least.</summary>
    private static void Reword(Bag[] first, Bag[] second, int?[] partners, SentencePair?[] changes)
    {
        var candidates = new List<(double Likeness, double Distance, int Before, int After)>();
        for (int one = 0; one < first.Length; one++)
        {
            if (partners[one] is not null) continue;
            for (int other = 0; other < second.Length; other++)
            {
                if (changes[other] is not null) continue;
                double likeness = first[one].Likeness(second[other]);
                if (likeness >= Alike) candidates.Add((likeness, Math.Abs(((double)one / first.Length) - ((double)other / second.Length)), one, other));
            }
        }

        foreach ((double likeness, _, int one, int other) in candidates
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Distance).ThenBy(pair => pair.Before).ThenBy(pair => pair.After))
        {
            if (partners[one] is not null || changes[other] is not null) continue;
            partners[one] = other;
            changes[other] = new SentencePair(one + 1, other + 1, SentenceChange.Changed, likeness);
        }
    }

    private static List<SentencePair> InOrder(int?[] partners, SentencePair?[] changes)
    {
        var goneAfter = new List<SentencePair>[changes.Length + 1];
        int place = 0;
        for (int at = 0; at < partners.Length; at++)
        {
            if (partners[at] is { } partner) place = partner + 1;
            else (goneAfter[place] ??= []).Add(new SentencePair(at + 1, null, SentenceChange.Gone, 0));
        }

        var pairs = new List<SentencePair>(goneAfter[0] ?? []);
        for (int at = 0; at < changes.Length; at++)
        {
            pairs.Add(changes[at] ?? new SentencePair(null, at + 1, SentenceChange.New, 0));
            pairs.AddRange(goneAfter[at + 1] ?? []);
        }

        return pairs;
    }

    /// <summary>The words of a sentence.</summary>
    /// <param name="Text">The sentence, white space apart.</param>
    /// <param name="Run">Its words in their order, a space around each.</param>
    /// <param name="Length">How many they are.</param>
    /// <param name="Words">The words that tell it by number, in rising order.</param>
    private sealed record Bag(string Text, string Run, int Length, int[] Words)
    {
        public static Bag Of(string text, Dictionary<string, int> dictionary)
        {
            Word[] words = WordReader.Read(text);
            Word[] own = [.. words.Where(word => !FunctionWords.Contains(word.Text))];
            int[] numbers = [.. (own.Length < FewestOwnWords ? words : own).Select(word => NumberOf(word.Stem, dictionary)).Order()];
            string plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return new Bag(plain, $" {string.Join(' ', words.Select(word => word.Text))} ", words.Length, numbers);
        }

        /// <summary>How alike two are, 0 to 1: twice the words they share, by the words of both.</summary>
        public double Likeness(Bag other) => Math.Max(Shared(other), Holds(other) || other.Holds(this) ? Alike : 0);

        private bool Holds(Bag part) => part.Length >= FewestContained && part.Length <= Length && Run.Contains(part.Run, StringComparison.Ordinal);

        private double Shared(Bag other)
        {
            int all = Words.Length + other.Words.Length;
            if (2 * Math.Min(Words.Length, other.Words.Length) < Alike * all || all == 0) return 0;
            int shared = 0;
            for (int one = 0, two = 0; one < Words.Length && two < other.Words.Length;)
            {
                int order = Words[one].CompareTo(other.Words[two]);
                if (order == 0) shared++;
                if (order <= 0) one++;
                if (order >= 0) two++;
            }

            return Math.Round(2.0 * shared / all, 4);
        }

        private static int NumberOf(string word, Dictionary<string, int> dictionary)
        {
            if (!dictionary.TryGetValue(word, out int number)) dictionary[word] = number = dictionary.Count;
            return number;
        }
    }
}
