using System.CommandLine;
using EssayMarker.Reports;

namespace EssayMarker.Cli;

/// <summary>What <c>mark</c> is asked to do.</summary>
internal sealed record MarkArguments
{
    /// <summary>The essay's path as typed, or <c>-</c> for standard input.</summary>
    public required string Essay { get; init; }

    /// <summary>The rubric's path, or <see langword="null"/> to choose by the essay's question.</summary>
    public string? Rubric { get; init; }

    /// <summary>The folder for the outputs, or <see langword="null"/> for the essay's own.</summary>
    public string? Out { get; init; }

    /// <summary>Which of docx, html, json, csv and txt to write.</summary>
    public required IReadOnlyList<string> Formats { get; init; }

    /// <summary>What the reports may show.</summary>
    public required ReportOptions Options { get; init; }

    /// <summary>Whether the user says that the text is practice.</summary>
    public bool IsPractice { get; init; }

    /// <summary>The path of a teacher's decisions, or <see langword="null"/>.</summary>
    public string? Decisions { get; init; }

    /// <summary>A department's own wording, or <see langword="null"/>.</summary>
    public string? Wording { get; init; }

    /// <summary>The command as the shell sees it.</summary>
    public static Command Create()
    {
        var essay = new Argument<string>("ESSAY") { Description = "The essay: a Word file (.docx, .docm, .dotx, .dotm), .odt, .html, .md or .txt; or - for standard input, told by its content." };
        var rubric = new Option<string?>("--rubric") { Description = "The rubric (YAML). Left out: the one in rubrics/ whose question the essay answers.", HelpName = "R.yaml" };
        var output = new Option<string?>("--out") { Description = "The folder for the outputs; the essay's own by default.", HelpName = "DIR" };
        var formats = new FormatOption(["docx", "html", "json"], ["csv", "txt"], " csv is a row for a spreadsheet, txt the result in one line.");
        var view = new Option<View>("--view") { Description = "Whom the reports are for; the student by default.", HelpName = "student|teacher" };
        var showMarks = new Option<bool>("--show-marks") { Description = "Show the range of marks to the student as well." };
        var isShort = new Option<bool>("--short") { Description = "Keep the Word file and the page short: what matters most, without the lists and the reasons of every strand." };
        var practice = new Option<bool>("--practice") { Description = "Say that the text is practice: one that looks like coursework is not marked without this or --nea." };
        var nea = new Option<bool>("--nea") { Description = "Coursework: only the criteria and neutral questions, no level, marks or points." };
        Option<string?> wording = WordingOption.Create();
        Option<string?> decisions = DecisionsOption.Create();

        var command = new Command("mark", "Mark one essay: an annotated Word file, a web page and a JSON file.")
        {
            essay, rubric, output, formats, view, showMarks, isShort, practice, nea, decisions, wording,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(practice) && result.GetValue(nea))
            {
                result.AddError("--practice and --nea cannot both hold. Give the one that is true of the text.");
            }
        });
        command.SetAction(parsed => MarkCommand.Run(new MarkArguments
        {
            Essay = parsed.GetRequiredValue(essay),
            Rubric = parsed.GetValue(rubric),
            Out = parsed.GetValue(output),
            Formats = formats.Of(parsed),
            Options = new ReportOptions { View = parsed.GetValue(view), ShowMarks = parsed.GetValue(showMarks), IsShort = parsed.GetValue(isShort), IsCoursework = parsed.GetValue(nea) },
            IsPractice = parsed.GetValue(practice),
            Decisions = parsed.GetValue(decisions),
            Wording = parsed.GetValue(wording),
        }));
        return command;
    }
}
