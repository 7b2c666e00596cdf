namespace EssayMarker.Assessing.Calibrating;

/// <summary>A calibration or a file of marks cannot be used. The message never holds what a marker is called.</summary>
/// <param name="file">The file, as given.</param>
/// <param name="line">From 1; 0 where the file as a whole is meant.</param>
/// <param name="problem">A full sentence.</param>
/// <param name="remedy">What to do about it, as full sentences.</param>
public sealed class CalibrationException(string file, int line, string problem, string remedy)
    : Exception($"{(line == 0 ? file : $"{file}:{line}")}: {problem} {remedy}")
{
    internal const string WayOut = "Delete it to mark without calibration, or run calibrate again.";

    /// <summary>The file, as given.</summary>
    public string File { get; } = file;

    /// <summary>From 1; 0 where the file as a whole is meant.</summary>
    public int Line { get; } = line;
}
