using EssayMarker.Assessing;
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
        string extension = arguments.Essay == StandardInput ? ".docx" : DocumentExtension(arguments.Essay);
        string folder = arguments.Out ?? (arguments.Essay == StandardInput ? "." : Path.GetDirectoryName(arguments.Essay) ?? "");

        using MemoryStream original = ReadEssay(arguments.Essay);
        (Essay essay, Rubric rubric) = Read(original, arguments.Essay == StandardInput ? "stdin.docx" : Path.GetFileName(arguments.Essay), arguments.Rubric);

        Failures.Warn(rubric.Warnings);
        Decisions decisions = DecisionsOption.Read(arguments.Decisions, rubric);
        var files = new OutputFiles(folder.Length == 0 ? "." : folder, stem);
        var extensions = arguments.Formats.ToDictionary(format => format, format => format == "docx" ? extension : $".{format}");
        foreach (string each in extensions.Values)
        {
            files.RefuseIfOpenElsewhere(each);
        }

        Assessment assessment = Progress.While("Reading and marking", () => new Marker(
            rubric, SentenceEncoder.Load(Installation.Model), MatchingModel.Load(Installation.MatchingModel), decisions: decisions).Mark(essay));

        files.WriteAll([.. arguments.Formats.Select(format => (extensions[format], Writer(format, arguments.Options, wording, assessment, original)))]);
        new MarkSummary(assessment, arguments.Options, wording).Show();
        foreach (string written in files.Paths)
        {
            Console.Out.WriteLine(written);
        }

        return ExitCode.Done;
    });

    private static Action<Stream> Writer(
        string format, ReportOptions options, Wording wording, Assessment assessment, MemoryStream original) => format switch
        {
            "docx" => output =>
            {
                original.Position = 0;
                new AnnotatedDocx(options, wording).Write(assessment, original, output);
            },
            "html" => output => new HtmlReport(options, wording).Write(assessment, output),
            _ => output => new JsonReport(options, wording).Write(assessment, output),
        };

    private static MemoryStream ReadEssay(string path)
    {
        if (path != StandardInput)
        {
            return DocxFile.ReadWhole(path);
        }

        using Stream input = Console.OpenStandardInput();
        return DocxFile.ReadWhole(input, "stdin.docx");
    }

    private static string DocumentExtension(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".docm" => ".docm",
        ".dotx" => ".dotx",
        _ => ".docx",
    };

    /// <summary>The essay is read in the light of the question: as the rubric sets it, or as the essay itself copies it out.</summary>
    private static (Essay Essay, Rubric Rubric) Read(MemoryStream original, string name, string? rubricPath)
    {
        if (rubricPath is not null)
        {
            Rubric named = RubricFile.Read(rubricPath, Installation.Rubrics);
            return (DocxReader.Read(original, name, named.Question), named);
        }

        DocxDocument document = DocxDocument.Open(original, name);
        Rubric chosen = RubricOf(DocxReader.Read(document));
        return (DocxReader.Read(document, chosen.Question), chosen);
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
