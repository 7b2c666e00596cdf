using EssayMarker.Assessing;
using EssayMarker.Matching;

namespace EssayMarker.Reports.Html;

/// <summary>The symbol beside every state, so that no state is told by colour alone. All print in black and white and are in common fonts.</summary>
internal static class Symbols
{
    public const string Comparison = "\u2248"; // ≈
    public const string Judgement = "\u25C6"; // ◆
    public const string OwnArgument = "+";

    public static string Of(PointStatus status) => status switch
    {
        PointStatus.Met => "\u2713", // ✓
        PointStatus.Partly => "\u25D0", // ◐
        PointStatus.Misattributed => "\u21C4", // ⇄
        PointStatus.Contradicted => "\u2260", // ≠
        PointStatus.Reported => "\u201C", // “
        _ => "\u25CB", // ○
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Supports => "\u2713",
        Verdict.Misattributed => "\u21C4",
        Verdict.Contradicted => "\u2260",
        Verdict.Reported => "\u201C",
        _ => "\u25CB",
    };

    public static string Of(EvidenceState state) => state switch
    {
        EvidenceState.Used => "\u2713",
        EvidenceState.NotYetUsed => "\u25CB",
        EvidenceState.CheckDate => "!",
        EvidenceState.OutsideYears => "\u2194", // ↔
        _ => "?",
    };
}
