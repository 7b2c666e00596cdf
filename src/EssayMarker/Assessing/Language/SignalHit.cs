namespace EssayMarker.Assessing.Language;

/// <summary>A signal and where it stands.</summary>
/// <param name="Signal">What it says.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Length">How many words it has.</param>
internal readonly record struct SignalHit(Signal Signal, int First, int Length);
