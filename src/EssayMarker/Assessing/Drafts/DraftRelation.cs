namespace EssayMarker.Assessing.Drafts;

/// <summary>How two texts belong together.</summary>
public enum DraftRelation
{
    /// <summary>The second is a revision of the first.</summary>
    Revised,

    /// <summary>Their sentences are the same.</summary>
    Same,

    /// <summary>They have hardly a sentence in common: the second may be no draft of the same essay.</summary>
    HardlyRelated,
}
