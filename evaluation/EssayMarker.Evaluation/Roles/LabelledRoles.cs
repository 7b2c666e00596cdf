using EssayMarker.Assessing;

namespace EssayMarker.Evaluation.Roles;

/// <summary>A sentence with the roles that a reader gave it: a line of <c>evaluation/data/roles/sentences.jsonl</c>.</summary>
/// <param name="Question">The id of the question.</param>
/// <param name="Source">The essay's path from the repository's folder, or <c>points/train</c>.</param>
/// <param name="Number">The sentence's number in its source, from 1.</param>
/// <param name="Place">opening, body, closing, or alone.</param>
/// <param name="Before">What stands before it in its paragraph, or empty.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Roles">Its roles, one or more.</param>
internal sealed record LabelledRoles(string Question, string Source, int Number, string Place, string Before, string Text, IReadOnlyList<string> Roles)
{
    /// <summary>The source of sentences that belong to no essay.</summary>
    public const string Points = "points/train";

    /// <summary>The roles as the program names them.</summary>
    public IReadOnlySet<SentenceRole> Gold { get; } = Roles.Select(RoleNames.Read).ToHashSet();
}
