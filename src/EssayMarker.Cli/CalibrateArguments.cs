using System.CommandLine;

namespace EssayMarker.Cli;

/// <summary>What <c>calibrate</c> is asked to do.</summary>
/// <param name="Rubric">The rubric's path.</param>
/// <param name="Marks">The path of the department's marks.</param>
/// <param name="Conditions">How the essays were written, or <see langword="null"/>.</param>
/// <param name="Folder">The folder with the essays.</param>
internal sealed record CalibrateArguments(string Rubric, string Marks, string? Conditions, string Folder)
{
    private const int LongestConditions = 120;

    /// <summary>The command as the shell sees it.</summary>
    public static Command Create()
    {
        var rubric = new Option<string>("--rubric") { Description = "The rubric (YAML), with levels.", HelpName = "R.yaml", Required = true };
        var marks = new Option<string>("--marks") { Description = "The department's marks: file,mark[,marker[,moderated]] (yes or no).", HelpName = "MARKS.csv", Required = true };
        var conditions = new Option<string?>("--conditions") { Description = "How the essays were written, such as \"timed, 45 minutes\"; shown with every mark. No names.", HelpName = "TEXT" };
        var folder = new Argument<string>("FOLDER") { Description = "The folder with the marked essays, in any format that mark reads." };
        conditions.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && (text.Length > LongestConditions || text.Any(char.IsControl)))
            {
                result.AddError($"--conditions takes one line of at most {LongestConditions} characters. Say it in fewer words.");
            }
        });
        var command = new Command("calibrate", "Learn a department's standard from essays that it has marked: mark then follows it.") { folder, rubric, marks, conditions };
        command.SetAction(parsed => CalibrateCommand.Run(new CalibrateArguments(
            parsed.GetRequiredValue(rubric),
            parsed.GetRequiredValue(marks),
            parsed.GetValue(conditions)?.Trim() is { Length: > 0 } said ? said : null,
            parsed.GetRequiredValue(folder))));
        return command;
    }
}
