using System.Text.Json;
using EssayMarker.Assessing;

namespace EssayMarker.Evaluation.Roles;

/// <summary>Names of roles in files and tables.</summary>
internal static class RoleNames
{
    /// <summary>All roles, in the order of the program.</summary>
    public static IReadOnlyList<SentenceRole> All { get; } = Enum.GetValues<SentenceRole>();

    /// <summary>Comment: neither assertion nor telling.</summary>
    public static IReadOnlySet<SentenceRole> Analytic { get; } =
        new HashSet<SentenceRole> { SentenceRole.Explanation, SentenceRole.Comparison, SentenceRole.CounterArgument, SentenceRole.Judgement };

    /// <summary>"counter-argument".</summary>
    public static string Of(SentenceRole role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());

    /// <summary>The role of a name.</summary>
    /// <exception cref="ArgumentException">There is no such role.</exception>
    public static SentenceRole Read(string name) =>
        All.Any(role => Of(role) == name) ? All.First(role => Of(role) == name) : throw new ArgumentException($"There is no role '{name}'.");
}
