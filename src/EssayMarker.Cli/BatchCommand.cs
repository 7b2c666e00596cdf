using EssayMarker.Batch;
using EssayMarker.Batch.Names;
using EssayMarker.Batch.Results;
using EssayMarker.Batch.Splitting;
using EssayMarker.Docx;
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
        (IReadOnlyList<Submission> submissions, EssaysOfDocument? document) = BatchSource.Find(arguments, rubric.Question);
        if (arguments.IsDryRun)
        {
            Show(arguments, submissions, document, pseudonyms);
            return ExitCode.Done;
        }

        if (document is not null)
        {
            BatchSource.Check(arguments, document);
        }

        BatchOptions options = arguments.Options with { Reports = arguments.Options.Reports with { IsSplit = arguments.IsSplit && submissions.Count > 1 } };
        Decisions decisions = DecisionsOption.Read(arguments.Decisions, rubric);
        string[] taught = Taught(arguments.Handouts);
        using var folder = new BatchFolder(arguments.Out!);
        var marker = Marker.Load(rubric, Installation.Model, decisions, arguments.Options.Reports.IsCoursework ? null : CalibrationOfRubric.Find(rubric));

        submissions = pseudonyms?.Replace(submissions) ?? submissions;

        using var interrupt = new Interrupt();
        IReadOnlyList<BatchResult> results = new BatchProgress(submissions.Count, arguments.IsQuiet).While(
            told => new BatchRun(marker, rubric, wording, options, folder).Run(submissions, told, interrupt.Token));
        if (interrupt.Token.IsCancellationRequested)
        {
            Console.Error.WriteLine($"essaymarker: stopped after {results.Count} of {submissions.Count} essays. Run the same command again: it goes on from there.");
            return ExitCode.Interrupted;
        }

        BatchResult.Failed[] failures = [.. results.OfType<BatchResult.Failed>()];
        foreach (BatchResult.Failed failed in failures)
        {
            Console.Error.WriteLine($"essaymarker: {Terminal.Safe($"{failed.Path}: {failed.Problem} {failed.Remedy}")}");
        }

        if (!arguments.IsQuiet)
        {
            if (folder.EssaysBeside(results.Select(result => result.Stem)) is > 0 and int beside)
            {
                Console.Error.WriteLine($"essaymarker: {arguments.Out} also holds the reports of {beside} essays that are not in this set. They were left as they are and are not in the results.");
            }

            Console.Error.WriteLine(
                $"essaymarker: {results.Count(result => result is BatchResult.Marked)} marked, {results.Count(result => result is BatchResult.Kept)} as before, {failures.Length} not marked.");
        }

        foreach (string path in new ClassFiles(folder, rubric, wording, options).Write(results, taught))
        {
            Console.Out.WriteLine(path);
        }

        return failures.Length > 0 ? ExitCode.EssayNotMarked : ExitCode.Done;
    });

    private static Rubric RubricOfClass(string? path) => path is not null
        ? RubricFile.Read(path, Installation.Rubrics)
        : Installation.RubricsIn(Installation.UsualRubrics) is [{ } only]
            ? only
            : throw new CommandException($"There is not just one rubric in {Installation.UsualRubrics}.", "Name the one of this class with --rubric.");

    private static void Show(BatchArguments arguments, IReadOnlyList<Submission> submissions, EssaysOfDocument? document, Pseudonyms? pseudonyms)
    {
        if (document is not null)
        {
            SplitProposal.Write(BatchSource.NameOf(arguments), document, showsOpenings: pseudonyms is null, Console.Out);
            return;
        }

        foreach (string name in pseudonyms?.NamesOf(submissions) ?? [.. submissions.Select(submission => submission.Path)])
        {
            Console.Out.WriteLine(Terminal.Safe(name));
        }
    }

    private static string[] Taught(string? folder) => folder is null ? [] : [.. FolderOfEssays.Find(folder).Essays.Select(handout => TextOf(folder, handout))];

    private static string TextOf(string folder, Submission handout)
    {
        try
        {
            var file = EssayFile.Read(new MemoryStream(handout.Read(), writable: false), handout.FileName);
            return string.Join('\n', file.ReadEssay().Paragraphs.Select(paragraph => paragraph.Text));
        }
        catch (DocxException error)
        {
            throw new CommandException($"{Path.Combine(folder, handout.Path)}: {error.Problem}", $"{error.Remedy} Or take it out of the folder of --handouts.");
        }
    }
}
