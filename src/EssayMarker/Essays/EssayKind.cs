namespace EssayMarker.Essays;

/// <summary>What kind of text was handed in. Only an <see cref="Essay"/> gets a level.</summary>
public enum EssayKind
{
    /// <summary>Continuous prose that argues.</summary>
    Essay,

    /// <summary>A plan of an essay: arguments in note form, numbered or labelled.</summary>
    Plan,

    /// <summary>Revision notes: a glossary, a timeline, a table, headings with facts under them.</summary>
    Notes,

    /// <summary>Prose on something else than the question, or not meant as an answer. Form alone cannot tell.</summary>
    Other,
}
