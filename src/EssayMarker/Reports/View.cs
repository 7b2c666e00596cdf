namespace EssayMarker.Reports;

/// <summary>Whom a report is for.</summary>
public enum View
{
    /// <summary>The student: level in words, marks only when asked for, no scheme statements.</summary>
    Student,

    /// <summary>The teacher: everything, opening with what was not marked.</summary>
    Teacher,
}
