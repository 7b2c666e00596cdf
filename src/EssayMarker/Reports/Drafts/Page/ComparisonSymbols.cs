using EssayMarker.Assessing.Drafts;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>The symbol beside every change, so that none is told by colour alone. All print in black and white and are in common fonts.</summary>
internal static class ComparisonSymbols
{
    public const string Moved = "\u2195"; // ↕

    public static string Of(SentenceChange change) => change switch
    {
        SentenceChange.Kept => "=",
        SentenceChange.Changed => "\u2248", // ≈
        SentenceChange.New => "+",
        _ => "\u2212", // −
    };

    public static string Of(TargetState state) => state switch
    {
        TargetState.Met => "\u2713", // ✓
        TargetState.Begun => "\u25D0", // ◐
        TargetState.NotYet => "\u25CB", // ○
        TargetState.Dropped => "\u2212", // −
        _ => "?",
    };

    public static string Of(Direction direction) => direction switch
    {
        Direction.Up => "\u25B2", // ▲
        Direction.Down => "\u25BC", // ▼
        _ => "=",
    };
}
