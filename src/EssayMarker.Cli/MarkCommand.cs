using EssayMarker.Assessing;
using EssayMarker.Assessing.Calibrating;
using EssayMarker.Essays;
using EssayMarker.Matching.Learning;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Cli;

/// <summary>Marks one essay: reads, marks, writes the reports, and says where they are.</summary>
internal static class MarkCommand
{
    public static int Run(MarkArguments arguments) => Failures.Report(() =>
    {
        Wording wording = WordingOption.Read(arguments.Wording);
        var input = EssayInput.Read(arguments.Essay);
        Rubric rubric = input.Rubric(arguments.Rubric);
        Essay essay = input.Essay(rubric);
        if (!arguments.IsPractice && !arguments.Options.IsCoursework)
        {
            CourseworkGate.RefuseUndeclared(essay, wording, "cli.coursework.mark");
        }

        Failures.Warn(rubric.Warnings);
        Decisions decisions = DecisionsOption.Read(arguments.Decisions, rubric);
        Calibration? calibration = arguments.Options.IsCoursework ? null : CalibrationOfRubric.Find(rubric);
        var files = new OutputFiles(arguments.Out ?? input.Folder, input.Stem, "marked");
        var extensions = arguments.Formats.ToDictionary(format => format, format => format == "docx" ? input.File.Extension : $".{format}");
        foreach (string each in extensions.Values)
        {
            files.RefuseIfOpenElsewhere(each);
        }

        Assessment assessment = Progress.While("Reading and marking", () => Marker.DeclineIfTooLong(rubric, essay) ?? Marker.Load(rubric, Installation.Model, decisions, calibration).Mark(essay, arguments.Options.ShowsWhatIf));

        files.WriteAll([.. arguments.Formats.Select(format => ReportOf.Format(format, arguments.Options, wording, assessment, input.File))]);
        new MarkSummary(assessment, arguments.Options, wording).Show();
        foreach (string written in files.Paths)
        {
            Console.Out.WriteLine(written);
        }

        return ExitCode.Done;
    });
}
