namespace EssayMarker.Cli;

/// <summary>An essay that is not marked before its user says something about it; the message names what and how.</summary>
internal sealed class RefusedException(string problem, string remedy) : Exception($"{problem} {remedy}");
