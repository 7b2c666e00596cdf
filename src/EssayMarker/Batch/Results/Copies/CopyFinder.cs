namespace EssayMarker.Batch.Results.Copies;

/// <summary>
/// Finds essays of a class that share passages, by runs of eight words (Broder 1997, shingles). What is in the question or a handout, what many share and
/// what is quoted does not count, and one student's drafts are not held against each other.
/// </summary>
internal sealed class CopyFinder
{
    /// <summary>Words of a shingle: fewer are shared by chance.</summary>
    private const int Shingle = 8;

    /// <summary>Words of a passage that a person would notice.</summary>
    private const int FewestOfPassage = 12;

    /// <summary>Words that two essays must share in all.</summary>
    private const int FewestInAll = 30;

    /// <summary>Essays that share a run of words by more than chance or copying from one another: beyond, it is common property, whatever the size of the class.</summary>
    private const int FewestInCommon = 4, MostInCommon = 30;

    private readonly HashSet<ulong> _taught = [];

    /// <param name="taught">Texts that every student may have: the question, handouts.</param>
    public CopyFinder(IEnumerable<string> taught)
    {
        foreach (string text in taught)
            _taught.UnionWith(Shingles(WordRun.Of(text)).Select(shingle => shingle.Hash));
    }

    /// <summary>The pairs to look at, those that share most first.</summary>
    /// <param name="essays">The essays' paths and sentences, each path once. Of each essay no more than its shingles' numbers is held.</param>
    public IReadOnlyList<LikeEssays> Find(IReadOnlyList<(string Path, IReadOnlyList<string> Sentences)> essays)
    {
        string[] students = Students.Of([.. essays.Select(essay => essay.Path)]);
        var found = new Dictionary<(int, int), List<(int, int)>>();
        foreach (ArraySegment<Place> places in Shared(essays))
        {
            for (int one = 0; one < places.Count; one++)
            {
                for (int other = one + 1; other < places.Count; other++)
                {
                    if (students[places[one].Essay] == students[places[other].Essay])
                        continue;
                    (int, int) pair = (places[one].Essay, places[other].Essay);
                    if (!found.TryGetValue(pair, out List<(int, int)>? starts))
                        found.Add(pair, starts = []);
                    starts.Add((places[one].At, places[other].At));
                }
            }
        }

        var runs = new Dictionary<int, WordRun>();
        return
        [
            .. found.Select(pair => (pair.Key, Stretches: Stretches(pair.Value)))
                .Where(pair => pair.Stretches.Sum(stretch => stretch.Words) >= FewestInAll)
                .Select(pair => Pair(pair.Key.Item1, pair.Key.Item2, pair.Stretches))
                .OrderByDescending(pair => pair.Words).ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal),
        ];

        LikeEssays Pair(int first, int second, List<Stretch> stretches) => new(essays[first].Path, essays[second].Path,
            [.. stretches.Select(stretch => new SharedPassage(RunAt(first).Between(stretch.First, stretch.Words), RunAt(second).Between(stretch.Second, stretch.Words), stretch.Words))]);

        WordRun RunAt(int essay) => runs.TryGetValue(essay, out WordRun? run) ? run : runs[essay] = RunOf(essays[essay]);
    }

    /// <summary>Where each shingle stands that two essays or more have, but not so many that it must be common property; in the order of the essays.</summary>
    private List<ArraySegment<Place>> Shared(IReadOnlyList<(string Path, IReadOnlyList<string> Sentences)> essays)
    {
        var all = new List<Place>();
        for (int essay = 0; essay < essays.Count; essay++)
        {
            var seen = new HashSet<ulong>();
            all.AddRange(Shingles(RunOf(essays[essay])).Where(shingle => !_taught.Contains(shingle.Hash) && seen.Add(shingle.Hash)).Select(shingle => new Place(shingle.Hash, essay, shingle.At)));
        }
        Place[] places = [.. all];
        Array.Sort(places);
        int most = Math.Clamp(essays.Count / 5, FewestInCommon, MostInCommon);
        var shared = new List<ArraySegment<Place>>();
        for (int first = 0, end; first < places.Length; first = end)
        {
            for (end = first + 1; end < places.Length && places[end].Hash == places[first].Hash;)
                end++;
            if (end - first > 1 && end - first <= most)
                shared.Add(new ArraySegment<Place>(places, first, end - first));
        }
        return shared;
    }

    private static WordRun RunOf((string Path, IReadOnlyList<string> Sentences) essay) => WordRun.Of(string.Join(' ', essay.Sentences));

    /// <summary>Shingles that follow one another in both essays are one passage.</summary>
    private static List<Stretch> Stretches(List<(int First, int Second)> starts)
    {
        var stretches = new List<Stretch>();
        starts.Sort();
        for (int at = 0; at < starts.Count;)
        {
            int end = at;
            while (end + 1 < starts.Count && starts[end + 1] == (starts[end].First + 1, starts[end].Second + 1))
                end++;
            int words = end - at + Shingle;
            if (words >= FewestOfPassage)
                stretches.Add(new Stretch(starts[at].First, starts[at].Second, words));
            at = end + 1;
        }
        return stretches;
    }

    private static IEnumerable<(int At, ulong Hash)> Shingles(WordRun run)
    {
        for (int at = 0; at + Shingle <= run.Words.Count; at++)
        {
            ulong hash = 14695981039346656037; // FNV-1a: the same on every system, unlike the runtime's hash of strings
            bool isWhole = true;
            for (int word = at; word < at + Shingle && isWhole; word++)
            {
                isWhole = run.Words[word] is not null;
                foreach (char letter in run.Words[word] ?? "")
                    hash = (hash ^ letter) * 1099511628211;
                hash = (hash ^ ' ') * 1099511628211;
            }
            if (isWhole)
                yield return (at, hash);
        }
    }

    /// <summary>Where a shingle stands.</summary>
    private readonly record struct Place(ulong Hash, int Essay, int At) : IComparable<Place>
    {
        public int CompareTo(Place other) => (Hash, Essay).CompareTo((other.Hash, other.Essay));
    }

    /// <summary>Words that two essays share, from their places in each on.</summary>
    private readonly record struct Stretch(int First, int Second, int Words);
}
