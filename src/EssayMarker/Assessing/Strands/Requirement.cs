namespace EssayMarker.Assessing.Strands;

/// <summary>What the step up to a level turns on.</summary>
/// <param name="Id">Such as <c>both-sides</c>; remarks about it end in it.</param>
/// <param name="Degree">How far it is met, 0 to 1.</param>
internal readonly record struct Requirement(string Id, double Degree);
