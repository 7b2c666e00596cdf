namespace EssayMarker.Assessing;

/// <summary>Something said about an essay, before it has words: reports find the words under the key in their wording file.</summary>
/// <param name="Key">Such as <c>strand.support.specific</c>; every key stands in the wording file.</param>
/// <param name="Values">What fills the wording's places, by name; never more of the student's text than a date or name.</param>
/// <param name="Sentences">Numbers of the sentences it rests on, in order; may be empty.</param>
public sealed record Remark(string Key, IReadOnlyDictionary<string, string> Values, IReadOnlyList<int> Sentences)
{
    /// <summary>The id of the point it is about, or <see langword="null"/>.</summary>
    public string? Point { get; init; }

    /// <summary>A remark whose wording has no places to fill.</summary>
    public Remark(string key, params IReadOnlyList<int> sentences)
        : this(key, new Dictionary<string, string>(), sentences)
    {
    }
}
