namespace EssayMarker.Batch.Splitting;

/// <summary>What a labelled line at the head of an essay gives.</summary>
internal enum LabelKind
{
    /// <summary>The student's name.</summary>
    Name,

    /// <summary>The number under which the student is a candidate.</summary>
    CandidateNumber,

    /// <summary>The essay's number among the essays.</summary>
    EssayNumber,
}
