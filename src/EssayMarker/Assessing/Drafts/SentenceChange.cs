namespace EssayMarker.Assessing.Drafts;

/// <summary>What became of a sentence from one draft to the next.</summary>
public enum SentenceChange
{
    /// <summary>Word for word the same, wherever it stands.</summary>
    Kept,

    /// <summary>Reworded.</summary>
    Changed,

    /// <summary>Only in the second draft.</summary>
    New,

    /// <summary>Only in the first draft.</summary>
    Gone,
}
