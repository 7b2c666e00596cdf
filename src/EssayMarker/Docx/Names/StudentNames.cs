namespace EssayMarker.Docx.Names;

/// <summary>What is to be replaced in a student's documents, and by what.</summary>
/// <param name="Code">What stands for the student, such as <c>S001</c>.</param>
/// <param name="Names">Names as they were found, in any order of their words; one of a single word is a first name or a surname.</param>
/// <param name="Numbers">Candidate, centre and other numbers, letters and digits only.</param>
/// <param name="SubjectWords">Folded words of the question's subject: alone they are never taken for a name.</param>
internal sealed record StudentNames(string Code, IReadOnlyList<string> Names, IReadOnlyList<string> Numbers, IReadOnlySet<string> SubjectWords);
