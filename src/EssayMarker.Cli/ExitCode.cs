namespace EssayMarker.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, also where a text gets no level.</summary>
    public const int Done = 0;

    /// <summary>Bad usage, rubric, model, wording or output folder.</summary>
    public const int BadSetup = 1;

    /// <summary>An essay could not be read or was refused.</summary>
    public const int EssayNotMarked = 2;

    /// <summary>Interrupted from the keyboard.</summary>
    public const int Interrupted = 130;
}
