using EssayMarker.Assessing.Drafts;
using EssayMarker.Essays;
using EssayMarker.Matching.Learning;
using EssayMarker.Reports;
using EssayMarker.Reports.Drafts;
using EssayMarker.Rubrics;

namespace EssayMarker.Cli;

/// <summary>Compares two drafts: reads and marks both by one rubric, writes the comparison, and says where it is.</summary>
internal static class CompareCommand
{
    public static int Run(CompareArguments arguments) => Failures.Report(() =>
    {
        Wording wording = WordingOption.Read(arguments.Wording);
        var first = EssayInput.Read(arguments.Before);
        var second = EssayInput.Read(arguments.After);
        Rubric rubric = RubricOfBoth(first, second, arguments.Rubric);
        (Essay before, Essay after) = (first.Essay(rubric), second.Essay(rubric));
        foreach (Essay draft in arguments.IsPractice ? Array.Empty<Essay>() : [before, after])
        {
            CourseworkGate.RefuseUndeclared(draft, wording, "cli.coursework.compare");
        }

        Failures.Warn(rubric.Warnings);
        Decisions decisions = DecisionsOption.Read(arguments.Decisions, rubric);
        var files = new OutputFiles(arguments.Out ?? second.Folder, second.Stem, "compared");

        DraftComparison comparison = Progress.While("Reading and marking both drafts", () =>
        {
            var marker = Marker.Load(rubric, Installation.Model, decisions, CalibrationOfRubric.Find(rubric));
            return DraftComparison.Of(marker.Mark(before), marker.Mark(after));
        });

        files.WriteAll([.. arguments.Formats.Select(format => ($".{format}", Writer(format, arguments.Options, wording, comparison)))]);
        new CompareSummary(comparison, arguments.Options, wording).Show();
        foreach (string written in files.Paths)
        {
            Console.Out.WriteLine(written);
        }

        return ExitCode.Done;
    });

    private static Action<Stream> Writer(string format, ReportOptions options, Wording wording, DraftComparison comparison) => format switch
    {
        "html" => output => new ComparisonHtml(options, wording).Write(comparison, output),
        _ => output => new ComparisonJson(options, wording).Write(comparison, output),
    };

    private static Rubric RubricOfBoth(EssayInput first, EssayInput second, string? path)
    {
        Rubric rubric = second.Rubric(path);
        if (path is null && first.Rubric(path) is { } other && other.Hash != rubric.Hash)
        {
            throw new CommandException(
                $"The two drafts answer different questions: one is for the rubric {other.Id}, the other for {rubric.Id}.",
                "Compare drafts of one essay, or name the rubric of both with --rubric.");
        }

        return rubric;
    }
}
