namespace EssayMarker.Assessing.Calibrating;

/// <summary>How one marker differs from the calibrated marks.</summary>
/// <param name="Marker">The label that the marks were given with.</param>
/// <param name="Marks">How many.</param>
/// <param name="Generosity">The mean of this marker's mark less the calibrated one: above 0 is generous, below 0 severe.</param>
public sealed record MarkerSeverity(string Marker, int Marks, Estimate Generosity);
