namespace EssayMarker.Assessing;

/// <summary>What is to be said of a piece of evidence.</summary>
public enum EvidenceState
{
    /// <summary>Known to the rubric or fact sheet, and used for a point.</summary>
    Used,

    /// <summary>Known, and used for no point: evidence not yet used.</summary>
    NotYetUsed,

    /// <summary>Specific, but on no list: not checked.</summary>
    NotChecked,

    /// <summary>Dated outside the span that the fact sheet accepts.</summary>
    CheckDate,

    /// <summary>Outside the years in scope: context.</summary>
    OutsideYears,
}
