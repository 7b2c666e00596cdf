namespace EssayMarker.Assessing;

/// <summary>How a sentence that denies a point does so.</summary>
public enum Rebuttal
{
    /// <summary>With a reason or evidence, in the sentence or the next: evaluation, which counts, for the other side where there are two.</summary>
    Disputed,

    /// <summary>Without either: it earns nothing and costs nothing.</summary>
    Unreasoned,
}
