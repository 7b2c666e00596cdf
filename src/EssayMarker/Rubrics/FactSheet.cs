namespace EssayMarker.Rubrics;

/// <summary>Facts that datings in an essay are checked against, and a glossary (<c>essaymarker/facts/1</c>).</summary>
/// <param name="Id">Such as <c>soviet-union-1941-1964</c>.</param>
/// <param name="Facts">The facts.</param>
/// <param name="Terms">The glossary.</param>
/// <param name="Hash"><c>sha256:</c> and the hash of the file's bytes (of the rubric's, where the sheet stands in it).</param>
public sealed record FactSheet(string Id, IReadOnlyList<Fact> Facts, IReadOnlyList<Term> Terms, string Hash);
