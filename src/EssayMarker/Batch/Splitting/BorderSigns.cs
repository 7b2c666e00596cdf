namespace EssayMarker.Batch.Splitting;

/// <summary>What says that an essay begins at a place of a document. Alone few of them do.</summary>
[Flags]
public enum BorderSigns
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The document begins there.</summary>
    DocumentStart = 1,

    /// <summary>A page begins by a break that somebody set.</summary>
    NewPage = 1 << 1,

    /// <summary>A section begins.</summary>
    NewSection = 1 << 2,

    /// <summary>A line gives a name after a label, such as "Name: …".</summary>
    NameLine = 1 << 3,

    /// <summary>A line gives a candidate's number.</summary>
    CandidateNumber = 1 << 4,

    /// <summary>A line numbers the essays, such as "Essay 3".</summary>
    EssayNumber = 1 << 5,

    /// <summary>The question stands there.</summary>
    Question = 1 << 6,

    /// <summary>A line has the style of a document's title.</summary>
    Title = 1 << 7,

    /// <summary>A title like another essay's.</summary>
    SameTitle = 1 << 8,

    /// <summary>A line that looks like a person's name.</summary>
    PersonName = 1 << 9,

    /// <summary>A bibliography ends before it.</summary>
    AfterBibliography = 1 << 10,
}
