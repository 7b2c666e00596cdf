namespace EssayMarker.Matching;

/// <summary>What carried a match, for a person to check.</summary>
/// <param name="Similarity">Cosine similarity to the nearest clause, -1 to 1.</param>
/// <param name="Evidence">Evidence of the point named in the sentence, as the rubric writes it.</param>
/// <param name="Words">Words of the sentence that the point shares, the rarest first.</param>
/// <param name="Actors">Ids of the actors that the sentence speaks of, pronouns resolved.</param>
/// <param name="Cue">The words that made it a denial, report or misattribution, or <see langword="null"/>.</param>
public sealed record MatchGrounds(
    double Similarity, IReadOnlyList<string> Evidence, IReadOnlyList<string> Words, IReadOnlyList<string> Actors, string? Cue)
{
    private readonly Lazy<IReadOnlyList<WordPair>> _pairs = new([]);
    private readonly Lazy<IReadOnlyList<Weighing>> _weighings = new([]);

    /// <summary>No grounds.</summary>
    public static MatchGrounds Nothing { get; } = new(0, [], [], [], null);

    /// <summary>Words that met by meaning, those that carried most first; each word of the sentence once.</summary>
    public IReadOnlyList<WordPair> Pairs
    {
        get => _pairs.Value;
        init => _pairs = new(value);
    }

    /// <summary><see cref="Evidence"/> with its owners and where it stands, in the order of the sentence.</summary>
    public IReadOnlyList<NamedEvidence> Named { get; init; } = [];

    /// <summary>The parts of the sentence that speak of somebody, and how it was found out of whom.</summary>
    public IReadOnlyList<SentencePart> Parts { get; init; } = [];

    /// <summary>How the odds came about: first of being about the point, then of the verdict or, where it is none of those against the point, of the likeliest of these.</summary>
    public IReadOnlyList<Weighing> Weighings
    {
        get => _weighings.Value;
        init => _weighings = new(value);
    }

    // A student's files ask for neither.
    internal Func<IReadOnlyList<WordPair>> PairsWhenAsked
    {
        init => _pairs = new(value);
    }

    internal Func<IReadOnlyList<Weighing>> WeighingsWhenAsked
    {
        init => _weighings = new(value);
    }
}
