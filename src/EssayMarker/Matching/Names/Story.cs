namespace EssayMarker.Matching.Names;

/// <summary>Who was spoken of so far, for the pronouns to come.</summary>
internal sealed class Story
{
    private readonly List<int> _named = [];
    private IReadOnlyList<int> _first = [];

    /// <summary>The subjects of the part before; at a sentence's start those of the sentence before.</summary>
    public IReadOnlyList<int> Current { get; private set; } = [];

    /// <summary>The one subject that "he" means, or <see langword="null"/>.</summary>
    public int? Subject => Current.Count == 1 ? Current[0] : _named.Count > 0 ? _named[^1] : null;

    /// <summary>Of the two named last the first.</summary>
    public int? Former => _named.Count > 1 ? _named[^2] : null;

    /// <summary>The one named last.</summary>
    public int? Latter => _named.Count > 0 ? _named[^1] : null;

    public void Add(IReadOnlyList<int> subjects, IEnumerable<Mention> mentions)
    {
        if (subjects.Count > 0) Current = subjects;
        foreach (Mention mention in mentions)
        {
            if (_named.Count > 0 && _named[^1] == mention.Actor) continue;
            _named.Add(mention.Actor);
        }
    }

    /// <summary>The next sentence goes on with this sentence's first subject.</summary>
    public void StartWith(IReadOnlyList<int> subjects) => _first = subjects;

    public void EndSentence()
    {
        if (_first.Count > 0) Current = _first;
    }

}
