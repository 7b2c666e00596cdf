using EssayMarker.Essays;

namespace EssayMarker.Assessing.Calibrating;

/// <summary>What a file of marks holds.</summary>
/// <param name="Items">The rows that can be used, each file once, in the file's order.</param>
/// <param name="LeftOut">Why each of the others cannot, with its line.</param>
public sealed record GivenMarks(IReadOnlyList<GivenMark> Items, IReadOnlyList<Warning> LeftOut);
