using System.CommandLine;
using System.Globalization;
using System.Net;
using EssayMarker.Reports;

namespace EssayMarker.Cli;

/// <summary>What <c>serve</c> is asked to do.</summary>
/// <param name="Port">The port; 0 for any that is free.</param>
/// <param name="Rubrics">The folder with the rubrics, or <see langword="null"/> for the usual one.</param>
/// <param name="Options">What the reports may show.</param>
/// <param name="Wording">A department's own wording, or <see langword="null"/>.</param>
internal sealed record ServeArguments(int Port, string? Rubrics, ReportOptions Options, string? Wording)
{
    private const int UsualPort = 5157;

    /// <summary>The command as the shell sees it.</summary>
    public static Command Create()
    {
        var port = new Option<int>("--port")
        {
            Description = $"The port; {UsualPort} by default, 0 for any that is free.",
            HelpName = "N",
            DefaultValueFactory = _ => UsualPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number)
                && number is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
            {
                result.AddError($"--port takes a number from {IPEndPoint.MinPort} to {IPEndPoint.MaxPort}. Leave it out for {UsualPort}.");
            }
        });
        var rubrics = new Option<string?>("--rubrics") { Description = "The folder with the rubrics; rubrics/ here, or the installed ones, by default.", HelpName = "DIR" };
        var view = new Option<View>("--view") { Description = "Whom the reports are for; the student by default.", HelpName = "student|teacher" };
        var showMarks = new Option<bool>("--show-marks") { Description = "Show the range of marks to the student as well." };
        Option<string?> wording = WordingOption.Create();

        var command = new Command("serve", "Show the upload page in your browser, on this computer only.") { port, rubrics, view, showMarks, wording };
        command.SetAction(parsed => ServeCommand.Run(new ServeArguments(
            parsed.GetValue(port),
            parsed.GetValue(rubrics),
            new ReportOptions { View = parsed.GetValue(view), ShowMarks = parsed.GetValue(showMarks) },
            parsed.GetValue(wording))));
        return command;
    }
}
