using Spectre.Console;

namespace EssayMarker.Cli;

/// <summary>Standard error as a console: standard output carries results only.</summary>
internal static class ErrorConsole
{
    public static IAnsiConsole Create() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
}
