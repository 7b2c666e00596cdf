using System.CommandLine;
using System.CommandLine.Help;

namespace EssayMarker.Cli;

/// <summary>The command line: what can be asked, and which class answers.</summary>
internal static class EssayMarkerCommand
{
    public static Command Create()
    {
        // Not a RootCommand: that would take its name from the assembly, and the usage lines should name the command that is typed.
        var command = new Command("essaymarker", "Reads essays (.docx, .odt, .html, .md, .txt), matches their sentences to a mark scheme, and writes annotated feedback. A person decides.")
        {
            new HelpOption { Recursive = true },
            new VersionOption(),
            MarkArguments.Create(),
            CompareArguments.Create(),
            BatchArguments.Create(),
            MatchArguments.Create(),
            CalibrateArguments.Create(),
            ServeArguments.Create(),
        };
        ExamplesAfterHelp.AddTo(command);
        return command;
    }
}
