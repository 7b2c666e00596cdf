namespace EssayMarker.Assessing;

/// <summary>What a sentence does in the essay; one sentence may do several things.</summary>
public enum SentenceRole
{
    /// <summary>Makes a claim that the essay argues for.</summary>
    Claim,

    /// <summary>Gives specific evidence: a dated event, a named law, person, figure or campaign.</summary>
    Evidence,

    /// <summary>Says why or with what effect.</summary>
    Explanation,

    /// <summary>Holds those who are compared to one criterion.</summary>
    Comparison,

    /// <summary>Takes up a view that the essay argues against or weighs.</summary>
    CounterArgument,

    /// <summary>Weighs the argument and decides.</summary>
    Judgement,

    /// <summary>Tells what happened.</summary>
    Narrative,

    /// <summary>Sets the scene: material before or after the years in question, or definitions.</summary>
    Context,

    /// <summary>Is or holds somebody else's words.</summary>
    Quotation,

    /// <summary>Names a source.</summary>
    Citation,
}
