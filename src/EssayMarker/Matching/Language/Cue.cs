namespace EssayMarker.Matching.Language;

/// <summary>What words say about the words beside them.</summary>
internal enum Cue
{
    /// <summary>"not", "never", "no".</summary>
    Negation,

    /// <summary>"never", "neither", "nobody": no case is left.</summary>
    FlatNegation,

    /// <summary>"it would be wrong to say".</summary>
    Denial,

    /// <summary>"whatever", "the slightest": what people add to a flat denial.</summary>
    Absolute,

    /// <summary>"both", "the same", "alike".</summary>
    Likeness,

    /// <summary>"whereas", "unlike".</summary>
    Contrast,

    /// <summary>"nothing separates them", "no real difference".</summary>
    NoDifference,

    /// <summary>"it was X who", "not X but": somebody is singled out.</summary>
    Singling,

    /// <summary>"some historians claim", "it is said".</summary>
    Report,

    /// <summary>"but there is little evidence", "a view that": the report is weighed.</summary>
    Rebuttal,

    /// <summary>"had he lived", "if": what would have to be so.</summary>
    Supposition,

    /// <summary>"might have", "would have": what would follow.</summary>
    Hypothetical,

    /// <summary>"on balance", "the statement": about the question, not about a point.</summary>
    Judgement,
}
