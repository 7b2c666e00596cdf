using EssayMarker.Assessing;
using EssayMarker.Assessing.Calibrating;
using EssayMarker.Docx;
using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Matching.Learning;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Cli;

/// <summary>Marks one essay: reads, marks, writes the reports, and says where they are.</summary>
internal static class MarkCommand
{
    private const string StandardInput = "-";

    public static int Run(MarkArguments arguments) => Failures.Report(() =>
    {
        Wording wording = arguments.Wording is { } path ? Wording.Read(path) : Wording.Default;
        string stem = arguments.Essay == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(arguments.Essay);
        string folder = arguments.Out ?? (arguments.Essay == StandardInput ? "." : Path.GetDirectoryName(arguments.Essay) ?? "");

        EssayFile file = ReadFile(arguments.Essay);
        (Essay essay, Rubric rubric) = Read(file, arguments.Rubric);

        Failures.Warn(rubric.Warnings);
        Decisions decisions = DecisionsOption.Read(arguments.Decisions, rubric);
        Calibration? calibration = arguments.Options.IsCoursework ? null : CalibrationOfRubric.Find(rubric);
        var files = new OutputFiles(folder.Length == 0 ? "." : folder, stem);
        var extensions = arguments.Formats.ToDictionary(format => format, format => format == "docx" ? file.Extension : $".{format}");
        foreach (string each in extensions.Values)
        {
            files.RefuseIfOpenElsewhere(each);
        }

        Assessment assessment = Progress.While("Reading and marking", () => Marker.DeclineIfTooLong(rubric, essay) ?? new Marker(
            rubric, SentenceEncoder.Load(Installation.Model), MatchingModel.Load(Installation.MatchingModel), decisions: decisions, calibration: calibration).Mark(essay));

        files.WriteAll([.. arguments.Formats.Select(format => (extensions[format], Writer(format, arguments.Options, wording, assessment, file)))]);
        new MarkSummary(assessment, arguments.Options, wording).Show();
        foreach (string written in files.Paths)
        {
            Console.Out.WriteLine(written);
        }

        return ExitCode.Done;
    });

    private static Action<Stream> Writer(
        string format, ReportOptions options, Wording wording, Assessment assessment, EssayFile file) => format switch
        {
            "docx" => output => new AnnotatedDocx(options, wording).Write(assessment, file.OpenDocument(), output),
            "html" => output => new HtmlReport(options, wording).Write(assessment, output),
            _ => output => new JsonReport(options, wording).Write(assessment, output),
        };

    // Standard input has no name whose ending would say what it is: its content does.
    private static EssayFile ReadFile(string path)
    {
        if (path != StandardInput)
        {
            return EssayFile.Read(path);
        }

        using Stream input = Console.OpenStandardInput();
        return EssayFile.Read(input, "stdin");
    }

    /// <summary>The essay is read in the light of the question: as the rubric sets it, or as the essay itself copies it out.</summary>
    private static (Essay Essay, Rubric Rubric) Read(EssayFile file, string? rubricPath)
    {
        Rubric rubric = rubricPath is not null ? RubricFile.Read(rubricPath, Installation.Rubrics) : RubricOf(file.ReadEssay());
        return (file.ReadEssay(rubric.Question), rubric);
    }

    private static Rubric RubricOf(Essay essay)
    {
        string folder = Directory.Exists("rubrics") ? "rubrics" : Installation.Rubrics;
        IEnumerable<string> texts = essay.Paragraphs
            .Where(paragraph => paragraph.Role is ParagraphRole.Question or ParagraphRole.Title)
            .Select(paragraph => paragraph.Text);
        return RubricChoice.Best(texts, [.. RubricFolder.Find(folder).Select(path => RubricFile.Read(path, Installation.Rubrics))])
            ?? throw new CommandException(
                $"None of the rubrics in {folder} is for the question that this essay answers.",
                "Name one with --rubric.");
    }
}
