using System.CommandLine;
using System.Globalization;
using EssayMarker.Batch;
using EssayMarker.Reports;

namespace EssayMarker.Cli;

/// <summary>What <c>batch</c> is asked to do.</summary>
internal sealed record BatchArguments
{
    private const int MostJobs = 256;

    /// <summary>The folder, ZIP or document with the essays.</summary>
    public required string Source { get; init; }

    /// <summary>The rubric's path, or <see langword="null"/> for the only one there is.</summary>
    public string? Rubric { get; init; }

    /// <summary>The folder for the outputs; <see langword="null"/> only where nothing is written.</summary>
    public string? Out { get; init; }

    /// <summary>Whether the source is one document whose essays are marked each by itself.</summary>
    public bool IsSplit { get; init; }

    /// <summary>How to work and what the reports may show.</summary>
    public required BatchOptions Options { get; init; }

    /// <summary>Whether only to say what would be marked.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether nothing is said but errors.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The folder with texts that the class was taught from, or <see langword="null"/>.</summary>
    public string? Handouts { get; init; }

    /// <summary>The path of the key of the pseudonyms, or <see langword="null"/> where names stay.</summary>
    public string? Pseudonyms { get; init; }

    /// <summary>The path of a teacher's decisions, or <see langword="null"/>.</summary>
    public string? Decisions { get; init; }

    /// <summary>A department's own wording, or <see langword="null"/>.</summary>
    public string? Wording { get; init; }

    /// <summary>The command as the shell sees it.</summary>
    public static Command Create()
    {
        var source = new Argument<string>("ESSAYS") { Description = "A folder, with the folders in it, a ZIP as a learning platform exports it, or one document that holds several essays." };
        var rubric = new Option<string?>("--rubric") { Description = "The rubric (YAML). May be left out where rubrics/ holds only one.", HelpName = "R.yaml" };
        var output = new Option<string>("--out") { Description = "The folder for the outputs: students/, teacher/ and the results of the class. Needed but with --dry-run.", HelpName = "DIR" };
        var formats = new FormatOption(["docx", "html", "json"], ["csv", "txt"], " JSON is written in any case: by it a later run goes on.");
        var jobs = new Option<int>("--jobs")
        {
            Description = "Essays that are marked at a time; the number of cores by default. The results are the same.",
            HelpName = "N",
            DefaultValueFactory = _ => new BatchOptions().Jobs,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number is < 1 or > MostJobs))
            {
                result.AddError($"--jobs takes a number from 1 to {MostJobs}.");
            }
        });
        var force = new Option<bool>("--force") { Description = "Make everything again, also what is there and whole." };
        var split = new Option<bool>("--split") { Description = "ESSAYS is one document that holds several essays: mark each by itself. See them first with --dry-run." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only say which essays would be marked, or which one document seems to hold, and write nothing." };
        var quiet = new Option<bool>("--quiet") { Description = "Say nothing but errors." };
        var handouts = new Option<string?>("--handouts") { Description = "A folder with texts that every student had: what is in them is no shared passage.", HelpName = "FOLDER" };
        var pseudonyms = new Option<string?>("--pseudonyms")
        {
            Description = "Put codes (S001 …) in place of the students' names and numbers in every output. The key, a CSV file outside --out, says who is who; the next run adds to it.",
            HelpName = "KEY.csv",
        };
        var showMarks = new Option<bool>("--show-marks") { Description = "Show the range of marks to the students as well." };
        var isShort = new Option<bool>("--short") { Description = "Keep the Word files and pages short." };
        var practice = new Option<bool>("--practice") { Description = "Say that the texts are practice: one that looks like coursework is not marked without this or --nea." };
        var nea = new Option<bool>("--nea") { Description = "Coursework: only the criteria and neutral questions." };
        Option<string?> wording = WordingOption.Create();
        Option<string?> decisions = DecisionsOption.Create();

        var command = new Command("batch", "Mark a class set: reports for students and teacher, and the results of the class.")
        {
            source, rubric, output, formats, jobs, force, split, dryRun, quiet, handouts, pseudonyms, showMarks, isShort, practice, nea, decisions, wording,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(practice) && result.GetValue(nea))
            {
                result.AddError("--practice and --nea cannot both hold. Give the one that is true of the texts.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is null && !result.GetValue(dryRun))
            {
                result.AddError("Name the folder for the outputs with --out, or look first with --dry-run.");
            }
        });
        command.SetAction(parsed => BatchCommand.Run(new BatchArguments
        {
            Source = parsed.GetRequiredValue(source),
            Rubric = parsed.GetValue(rubric),
            Out = parsed.GetValue(output),
            IsSplit = parsed.GetValue(split),
            Options = new BatchOptions
            {
                Jobs = parsed.GetValue(jobs),
                Force = parsed.GetValue(force),
                Formats = [.. formats.Of(parsed).Where(format => format != "json")],
                IsDeclared = parsed.GetValue(practice) || parsed.GetValue(nea),
                Reports = new ReportOptions { ShowMarks = parsed.GetValue(showMarks), IsShort = parsed.GetValue(isShort), IsCoursework = parsed.GetValue(nea), HasPseudonyms = parsed.GetValue(pseudonyms) is not null },
            },
            IsDryRun = parsed.GetValue(dryRun),
            IsQuiet = parsed.GetValue(quiet),
            Handouts = parsed.GetValue(handouts),
            Pseudonyms = parsed.GetValue(pseudonyms),
            Decisions = parsed.GetValue(decisions),
            Wording = parsed.GetValue(wording),
        }));
        return command;
    }
}
