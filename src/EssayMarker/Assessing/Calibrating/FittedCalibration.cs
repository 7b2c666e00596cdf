namespace EssayMarker.Assessing.Calibrating;

/// <summary>A calibration and how well it does.</summary>
public sealed record FittedCalibration(Calibration Calibration, CalibrationReport Report);
