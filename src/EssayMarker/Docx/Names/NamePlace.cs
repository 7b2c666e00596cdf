namespace EssayMarker.Docx.Names;

/// <summary>Where a text stands: it decides whether one word of a name is taken for the name.</summary>
internal enum NamePlace
{
    /// <summary>What the student argues: full names only, so that "May 1945" stays for a student called May.</summary>
    Prose,

    /// <summary>What others wrote, titles, links: also one word of a name, unless it is a word of the language or of the subject.</summary>
    Remark,

    /// <summary>Name lines, heads and feet of pages, properties: also a word of the language where it has a capital.</summary>
    Beside,
}
