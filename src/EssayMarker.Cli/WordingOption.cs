using System.CommandLine;
using EssayMarker.Reports;

namespace EssayMarker.Cli;

/// <summary><c>--wording</c>: a department's own words.</summary>
internal static class WordingOption
{
    public static Option<string?> Create() => new("--wording")
    {
        Description = "A file with the department's own feedback phrases.",
        HelpName = "W.yaml",
    };

    /// <summary>The words of the file, whose warnings are shown; the program's own where no file was named.</summary>
    public static Wording Read(string? path)
    {
        if (path is null)
        {
            return Wording.Default;
        }

        Wording wording = Wording.Read(path);
        Failures.Warn(wording.Warnings);
        return wording;
    }
}
