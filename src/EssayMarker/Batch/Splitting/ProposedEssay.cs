namespace EssayMarker.Batch.Splitting;

/// <summary>An essay that a document seems to hold beside others.</summary>
/// <param name="Paragraphs">Where it stands.</param>
/// <param name="Words">Words of its text: no name lines, titles, question or bibliography.</param>
/// <param name="Opening">The first words of its first line, so that a person knows it again.</param>
/// <param name="Student">Who wrote it, by a name line or a candidate's number; <see langword="null"/> where none says so.</param>
/// <param name="Signs">Why it is thought to begin there.</param>
/// <param name="IsCertain">Whether the signs agree; a person should look at the others.</param>
public sealed record ProposedEssay(ParagraphRange Paragraphs, int Words, string Opening, string? Student, BorderSigns Signs, bool IsCertain);
