namespace EssayMarker.Assessing.Findings;

/// <summary>Something specific in a sentence.</summary>
/// <param name="Name">Its name: the rubric's, else the essay's own words.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Length">How many words it has.</param>
/// <param name="Known">What the rubric or fact sheet says of it, or <see langword="null"/>.</param>
internal sealed record FoundItem(string Name, int First, int Length, KnownItem? Known)
{
    /// <summary>The id of the actor to whom its part of the sentence gives it by name, or <see langword="null"/>.</summary>
    public string? Holder { get; init; }

    /// <summary>Whether it belongs to one actor and is given to another.</summary>
    public bool IsCrossed => Holder is not null && Known is { Owners: [var owner] } && owner != Holder;

    /// <summary>Index of the word after it.</summary>
    public int Next => First + Length;

    /// <summary>Whether it is one of the story's other people: specific, but no finding of its own.</summary>
    public bool IsPerson { get; init; }

    /// <summary>Whether it is no more than the date of something that has no name.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether it is a figure or date, which makes a statement precise.</summary>
    public bool IsNumber { get; init; }
}
