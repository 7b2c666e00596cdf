using System.CommandLine;
using EssayMarker.Matching.Learning;
using EssayMarker.Rubrics;

namespace EssayMarker.Cli;

/// <summary><c>--decisions</c>: what a teacher accepted and rejected before.</summary>
internal static class DecisionsOption
{
    public static Option<string?> Create() => new("--decisions")
    {
        Description = "What a teacher accepted and rejected before, to learn from: text,point,accepted (yes or no).",
        HelpName = "D.csv",
    };

    /// <summary>The decisions of the file, whose warnings are shown; none where no file was named.</summary>
    public static Decisions Read(string? path, Rubric rubric)
    {
        if (path is null)
        {
            return Decisions.None;
        }

        Decisions decisions = DecisionsFile.Read(path, rubric);
        Failures.Warn(decisions.Warnings);
        return decisions;
    }
}
