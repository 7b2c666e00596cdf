namespace EssayMarker.Assessing.Strands;

/// <summary>What the strands of level descriptors are about, whatever a board calls them.</summary>
internal enum Strand
{
    /// <summary>Understanding of the question and its concepts.</summary>
    Focus,

    /// <summary>Range, specificity and accuracy of knowledge.</summary>
    Support,

    /// <summary>Comment against description.</summary>
    Analysis,

    /// <summary>Balance and substantiated judgement.</summary>
    Judgement,

    /// <summary>Order of the answer.</summary>
    Organisation,
}
