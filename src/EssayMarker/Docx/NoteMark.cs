using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>A place where the text refers to a note.</summary>
/// <param name="Story">Footnote or endnote.</param>
/// <param name="Id">The note's id in its part.</param>
/// <param name="Where">The place, of length 0.</param>
/// <param name="Run">The run in the body at which a comment on the note can be anchored.</param>
internal sealed record NoteMark(Story Story, string Id, TextSpan Where, XElement Run);
