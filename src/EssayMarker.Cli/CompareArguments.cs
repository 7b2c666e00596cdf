using System.CommandLine;
using EssayMarker.Reports;

namespace EssayMarker.Cli;

/// <summary>What <c>compare</c> is asked to do.</summary>
internal sealed record CompareArguments
{
    /// <summary>The first draft's path as typed, or <c>-</c> for standard input.</summary>
    public required string Before { get; init; }

    /// <summary>The second draft's path as typed, or <c>-</c> for standard input.</summary>
    public required string After { get; init; }

    /// <summary>The rubric's path, or <see langword="null"/> to choose by the essays' question.</summary>
    public string? Rubric { get; init; }

    /// <summary>The folder for the outputs, or <see langword="null"/> for the second draft's own.</summary>
    public string? Out { get; init; }

    /// <summary>Which of html and json to write.</summary>
    public required IReadOnlyList<string> Formats { get; init; }

    /// <summary>What the report may show.</summary>
    public required ReportOptions Options { get; init; }

    /// <summary>Whether the user says that the texts are practice.</summary>
    public bool IsPractice { get; init; }

    /// <summary>The path of a teacher's decisions, or <see langword="null"/>.</summary>
    public string? Decisions { get; init; }

    /// <summary>A department's own wording, or <see langword="null"/>.</summary>
    public string? Wording { get; init; }

    /// <summary>The command as the shell sees it.</summary>
    public static Command Create()
    {
        var before = new Argument<string>("DRAFT1") { Description = "The first draft: any file that mark takes, or - for standard input." };
        var after = new Argument<string>("DRAFT2") { Description = "The second draft of the same essay." };
        var rubric = new Option<string?>("--rubric") { Description = "The rubric (YAML). Left out: the one in rubrics/ whose question the drafts answer.", HelpName = "R.yaml" };
        var output = new Option<string?>("--out") { Description = "The folder for the outputs; the second draft's own by default.", HelpName = "DIR" };
        var formats = new FormatOption(["html", "json"]);
        var view = new Option<View>("--view") { Description = "Whom the comparison is for; the student by default.", HelpName = "student|teacher" };
        var showMarks = new Option<bool>("--show-marks") { Description = "Show the ranges of marks to the student as well." };
        var practice = new Option<bool>("--practice") { Description = "Say that the drafts are practice: those that look like coursework are not compared without this." };
        var nea = new Option<bool>("--nea") { Description = "Coursework: refused, as drafts of coursework are not compared." };
        Option<string?> wording = WordingOption.Create();
        Option<string?> decisions = DecisionsOption.Create();

        var command = new Command("compare", "Compare two drafts of one essay: steps done, points gained and lost, how the level moved; a web page and a JSON file.")
        {
            before, after, rubric, output, formats, view, showMarks, practice, nea, decisions, wording,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(nea))
            {
                result.AddError(
                    "Drafts of coursework are not compared: that would guide the work from draft to draft. "
                    + "Use 'essaymarker mark DRAFT --nea' for the criteria and neutral questions.");
            }
            else if (result.GetValue(before) == EssayInput.StandardInput && result.GetValue(after) == EssayInput.StandardInput)
            {
                result.AddError("Only one of the drafts can come from standard input. Name a file for the other.");
            }
        });
        command.SetAction(parsed => CompareCommand.Run(new CompareArguments
        {
            Before = parsed.GetRequiredValue(before),
            After = parsed.GetRequiredValue(after),
            Rubric = parsed.GetValue(rubric),
            Out = parsed.GetValue(output),
            Formats = formats.Of(parsed),
            Options = new ReportOptions { View = parsed.GetValue(view), ShowMarks = parsed.GetValue(showMarks) },
            IsPractice = parsed.GetValue(practice),
            Decisions = parsed.GetValue(decisions),
            Wording = parsed.GetValue(wording),
        }));
        return command;
    }
}
