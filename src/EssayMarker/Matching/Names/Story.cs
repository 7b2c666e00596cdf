namespace EssayMarker.Matching.Names;

/// <summary>Who was spoken of so far, for the pronouns to come.</summary>
internal sealed class Story
{
    private readonly List<int> _named = [];
    private readonly List<int> _inSentence = [];
    private IReadOnlyList<int> _first = [];
    private (int Former, int Latter)? _pair;
    private bool _hasStranger, _startsAfresh;

    /// <summary>The subjects of the part before; at a sentence's start those of the sentence before.</summary>
    public IReadOnlyList<int> Current { get; private set; } = [];

    /// <summary>The one subject that "he" means, or <see langword="null"/>.</summary>
    public int? Subject => Current.Count == 1 ? Current[0] : _named.Count > 0 ? _named[^1] : null;

    /// <summary>Of the two that one sentence named, the first; else of the two named last.</summary>
    public int? Former => _pair is { } pair ? pair.Former : _named.Count > 1 ? _named[^2] : null;

    /// <summary>Of the two that one sentence named, the second; else the one named last.</summary>
    public int? Latter => _pair is { } pair ? pair.Latter : Last;

    /// <summary>The one named last.</summary>
    public int? Last => _named.Count > 0 ? _named[^1] : null;

    /// <summary>Whether one sentence named two, so that "the former" has a meaning.</summary>
    public bool HasPair => _pair is not null;

    /// <summary>Whether "he" can mean one only: this sentence or, before it names anyone, the one before has one person and no stranger.</summary>
    public bool IsPlain => !_hasStranger && Current.Count == 1 && _inSentence.All(actor => actor == Current[0]);

    public void Add(IReadOnlyList<int> subjects, IEnumerable<Mention> mentions)
    {
        if (subjects.Count > 0) Current = subjects;
        foreach (Mention mention in mentions)
        {
            if (_startsAfresh) _inSentence.Clear();
            _startsAfresh = false;
            if (!_inSentence.Contains(mention.Actor)) _inSentence.Add(mention.Actor);
            if (_inSentence.Count == 2) _pair = (_inSentence[0], _inSentence[1]);
            if (_named.Count > 0 && _named[^1] == mention.Actor) continue;
            _named.Add(mention.Actor);
        }
    }

    /// <summary>The next sentence goes on with this sentence's first subject.</summary>
    public void StartWith(IReadOnlyList<int> subjects) => _first = subjects;

    public void EndSentence()
    {
        if (_first.Count > 0) Current = _first;
        _startsAfresh = true;
    }

    /// <summary>Notes whether a sentence opens with somebody whom the rubric does not know.</summary>
    public void Open(bool withStranger, bool withName) => _hasStranger = withStranger || (_hasStranger && !withName);

}
