namespace EssayMarker.Matching.Language;

/// <summary>A cue and where it stands.</summary>
/// <param name="Cue">What it says.</param>
/// <param name="First">Its first word.</param>
/// <param name="Length">How many words it has.</param>
internal readonly record struct CueHit(Cue Cue, int First, int Length);
