namespace EssayMarker.Cli;

/// <summary>Something that only the caller of the command can put right; the message names it and the way out.</summary>
internal sealed class CommandException(string problem, string remedy) : Exception($"{problem} {remedy}");
