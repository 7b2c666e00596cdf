using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.WhatIfs;

/// <summary>What the level and marks would be if a person credited other points.</summary>
/// <param name="TakenAway">Ids of the points that are credited and would not be, in the rubric's order.</param>
/// <param name="Added">Ids of the points that are not credited and would be, in the rubric's order.</param>
/// <param name="Level">The level.</param>
/// <param name="Marks">The marks.</param>
public sealed record WhatIfOutcome(IReadOnlyList<string> TakenAway, IReadOnlyList<string> Added, Level Level, MarkRange Marks);
