using EssayMarker.Assessing;

namespace EssayMarker.Evaluation.Roles;

/// <summary>A sentence as the program reads it, with the roles that a reader gave it.</summary>
/// <param name="Question">The id of its question.</param>
/// <param name="Gold">Its roles by the reader.</param>
/// <param name="Rules">Its roles by the rules alone.</param>
/// <param name="Vector">Its unit vector.</param>
/// <param name="Values">The features that go with the vector.</param>
internal sealed record RoleExample(string Question, IReadOnlySet<SentenceRole> Gold, IReadOnlySet<SentenceRole> Rules, float[] Vector, double[] Values);
