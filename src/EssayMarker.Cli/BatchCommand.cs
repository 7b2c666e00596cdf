using EssayMarker.Batch;
using EssayMarker.Batch.Names;
using EssayMarker.Batch.Results;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Matching.Learning;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Cli;

/// <summary>Marks a class set and says where its results are. A run that was stopped goes on when it is asked again.</summary>
internal static class BatchCommand
{
    public static int Run(BatchArguments arguments) => Failures.Report(() =>
    {
        Wording wording = WordingOption.Read(arguments.Wording);
        Rubric rubric = RubricOfClass(arguments.Rubric);
        Failures.Warn(rubric.Warnings);
        Pseudonyms? pseudonyms = arguments.Pseudonyms is { } key ? new Pseudonyms(key, arguments.Out, rubric) : null;
        IReadOnlyList<Submission> submissions = Find(arguments);
        if (arguments.IsDryRun)
        {
            foreach (string name in pseudonyms?.NamesOf(submissions) ?? [.. submissions.Select(submission => submission.Path)])
            {
                Console.Out.WriteLine(Terminal.Safe(name));
            }

            return ExitCode.Done;
        }

        Decisions decisions = DecisionsOption.Read(arguments.Decisions, rubric);
        string[] taught = Taught(arguments.Handouts);
        var folder = new BatchFolder(arguments.Out);
        var marker = Marker.Load(rubric, Installation.Model, decisions, arguments.Options.Reports.IsCoursework ? null : CalibrationOfRubric.Find(rubric));

        submissions = pseudonyms?.Replace(submissions) ?? submissions;

        using var interrupt = new Interrupt();
        IReadOnlyList<BatchResult> results = new BatchProgress(submissions.Count, arguments.IsQuiet).While(
            told => new BatchRun(marker, rubric, wording, arguments.Options, folder).Run(submissions, told, interrupt.Token));
        if (interrupt.Token.IsCancellationRequested)
        {
            Console.Error.WriteLine($"essaymarker: stopped after {results.Count} of {submissions.Count} essays. Run the same command again: it goes on from there.");
            return ExitCode.Interrupted;
        }

        IReadOnlyList<string> written = new ClassFiles(folder, rubric, wording, arguments.Options).Write(results, taught);
        foreach (BatchResult.Failed failed in results.OfType<BatchResult.Failed>())
        {
            Console.Error.WriteLine($"essaymarker: {Terminal.Safe($"{failed.Path}: {failed.Problem} {failed.Remedy}")}");
        }

        foreach (string path in written)
        {
            Console.Out.WriteLine(path);
        }

        return results.Any(result => result is BatchResult.Failed) ? ExitCode.EssayNotMarked : ExitCode.Done;
    });

    private static Rubric RubricOfClass(string? path) => path is not null
        ? RubricFile.Read(path, Installation.Rubrics)
        : Installation.RubricsIn(Installation.UsualRubrics) is [{ } only]
            ? only
            : throw new CommandException($"There is not just one rubric in {Installation.UsualRubrics}.", "Name the one of this class with --rubric.");

    private static IReadOnlyList<Submission> Find(BatchArguments arguments)
    {
        IReadOnlyList<Submission> submissions;
        if (ZipOfEssays.IsZip(arguments.Source))
        {
            submissions = ZipOfEssays.Find(arguments.Source);
        }
        else
        {
            (submissions, IReadOnlyList<Warning> warnings) = FindInFolder(arguments);
            Failures.Warn(warnings);
        }

        return submissions.Count > 0
            ? submissions
            : throw new CommandException($"There is no essay in {arguments.Source}.", "Name the folder or ZIP that holds them (.docx, .odt, .html, .md or .txt).");
    }

    /// <summary>The names of folders and links can be students' too.</summary>
    private static (IReadOnlyList<Submission> Essays, IReadOnlyList<Warning> Warnings) FindInFolder(BatchArguments arguments)
    {
        try
        {
            (IReadOnlyList<Submission> essays, IReadOnlyList<Warning> warnings) = FolderOfEssays.Find(arguments.Source, arguments.Out);
            return arguments.Pseudonyms is null || warnings.Count == 0
                ? (essays, warnings)
                : (essays, [new Warning($"{warnings.Count} link(s) in {arguments.Source} lead out of it and were not followed. Copy what they name into the folder.")]);
        }
        catch (BatchException error) when (arguments.Pseudonyms is not null && error.Place != arguments.Source)
        {
            throw new BatchException(arguments.Source, "A folder in it cannot be read.", "Check that you may read all of them.", error);
        }
    }

    private static string[] Taught(string? handouts) => handouts is null ? [] :
        [.. FolderOfEssays.Find(handouts).Essays.Select(handout => string.Join('\n',
            EssayFile.Read(new MemoryStream(handout.Read(), writable: false), handout.FileName).ReadEssay().Paragraphs.Select(paragraph => paragraph.Text)))];
}
