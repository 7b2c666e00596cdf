namespace EssayMarker.Evaluation.Learning;

/// <summary>How much a teacher has labelled.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Examples">Examples a point, up to two.</param>
/// <param name="Decisions">Accepted or rejected pairs.</param>
/// <param name="IsNoisy">Whether one decision in ten is wrong.</param>
internal sealed record Setting(string Name, int Examples, int Decisions, bool IsNoisy = false)
{
    /// <summary>Nothing labelled: what the others are held against.</summary>
    public static Setting Nothing { get; } = new("nothing", 0, 0);

    /// <summary>What weights are chosen by.</summary>
    public static IReadOnlyList<Setting> Plain { get; } =
    [
        new("1 example a point", 1, 0),
        new("2 examples a point", 2, 0),
        new("10 decisions", 0, 10),
        new("30 decisions", 0, 30),
    ];

    public static IReadOnlyList<Setting> All { get; } =
    [
        .. Plain,
        new("2 examples a point and 30 decisions", 2, 30),
        new("10 decisions, one in ten wrong", 0, 10, true),
        new("30 decisions, one in ten wrong", 0, 30, true),
    ];
}
