using EssayMarker.Essays;

namespace EssayMarker.Assessing.Calibrating;

/// <summary>What calibrating changed, for the department to judge. Each essay was marked by a calibration that had not seen it.</summary>
/// <param name="Before">Agreement of the program's own marks.</param>
/// <param name="After">Agreement of the calibrated marks.</param>
/// <param name="Words">Agreement of marks that are told from the number of words alone.</param>
/// <param name="LengthCorrelation">Pearson's r of the calibrated marks with the number of words; NaN where either never changes.</param>
/// <param name="Markers">Each named marker, by label; empty where none is named.</param>
/// <param name="Warnings">What the department should look at before it relies on the calibration.</param>
public sealed record CalibrationReport(
    MarkAgreement Before,
    MarkAgreement After,
    MarkAgreement Words,
    double LengthCorrelation,
    IReadOnlyList<MarkerSeverity> Markers,
    IReadOnlyList<Warning> Warnings);
