namespace EssayMarker.Essays;

/// <summary>What a paragraph is to a marker. Only <see cref="Body"/> and <see cref="Note"/> are split into sentences.</summary>
public enum ParagraphRole
{
    /// <summary>The student's own argument.</summary>
    Body,

    /// <summary>The text of a footnote or endnote.</summary>
    Note,

    /// <summary>The essay's title.</summary>
    Title,

    /// <summary>A name, candidate number, class or date line.</summary>
    NameLine,

    /// <summary>The question, copied out.</summary>
    Question,

    /// <summary>A heading inside the essay.</summary>
    Heading,

    /// <summary>A line of a plan that stands beside the essay.</summary>
    Plan,

    /// <summary>A quotation set off as a paragraph of its own.</summary>
    BlockQuotation,

    /// <summary>The bibliography, its heading included.</summary>
    Bibliography,

    /// <summary>Nothing but white space.</summary>
    Empty,
}
