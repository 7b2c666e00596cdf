namespace EssayMarker.Tests;

/// <summary>What one interruption left and came to.</summary>
/// <param name="Run">How the run that was disturbed ended.</param>
/// <param name="Files">Files that were there under their own names.</param>
/// <param name="Partials">Files that were half-written beside their places.</param>
/// <param name="Whole">Essays of which every report was there.</param>
/// <param name="Faults">What was not as it should be; nothing where all is well.</param>
internal sealed record Interruption(BatchProcess.Outcome Run, int Files, int Partials, int Whole, IReadOnlyList<string> Faults);
