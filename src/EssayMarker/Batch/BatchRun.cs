using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Batch;

/// <summary>Marks the essays of a class set, several at a time, and goes on where an earlier run stopped. The results do not depend on the number of jobs.</summary>
public sealed class BatchRun
{
    private readonly Marker _marker;
    private readonly Rubric _rubric;
    private readonly Wording _wording;
    private readonly BatchOptions _options;
    private readonly BatchFolder _folder;

    /// <param name="marker">A marker for the class's question.</param>
    /// <param name="rubric">The same question.</param>
    /// <param name="wording">The words of the reports.</param>
    /// <param name="options">How to work.</param>
    /// <param name="folder">Where the reports go.</param>
    /// <exception cref="ValidationException">An option is out of its range.</exception>
    public BatchRun(Marker marker, Rubric rubric, Wording wording, BatchOptions options, BatchFolder folder)
    {
        Validator.ValidateObject(options, new ValidationContext(options), validateAllProperties: true);
        (_marker, _rubric, _wording, _options, _folder) = (marker, rubric, wording, options, folder);
    }

    /// <summary>Works through a class set.</summary>
    /// <param name="submissions">The essays, each path once.</param>
    /// <param name="done">Told of every essay as it is done, from any thread; may be <see langword="null"/>.</param>
    /// <param name="cancellation">Once cancelled no essay is begun; those in hand are finished.</param>
    /// <returns>What became of each essay that was begun, in the order of <paramref name="submissions"/>.</returns>
    public IReadOnlyList<BatchResult> Run(IReadOnlyList<Submission> submissions, Action<BatchResult>? done = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        IReadOnlyList<string> stems = OutputNames.Of([.. submissions.Select(submission => submission.Path)]);
        var results = new BatchResult?[submissions.Count];
        var tooLarge = new ConcurrentQueue<int>();
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, submissions.Count), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = _options.Jobs },
            (at, loop) =>
            {
                if (cancellation.IsCancellationRequested)
                    loop.Stop();
                else if ((results[at] = MarkInCompany(submissions[at], stems[at])) is { } result)
                    done?.Invoke(result);
                else
                    tooLarge.Enqueue(at);
            });
        // What needs all the memory there is gets it, one at a time.
        foreach (int at in tooLarge.Order().TakeWhile(_ => !cancellation.IsCancellationRequested))
            done?.Invoke(results[at] = MarkAlone(submissions[at], stems[at]));
        return [.. results.OfType<BatchResult>()];
    }

    private BatchResult? MarkInCompany(Submission submission, string stem)
    {
        try
        {
            return Mark(submission, stem);
        }
        catch (Exception error) when (Faults.IsOutOfMemory(error))
        {
            return null;
        }
    }

    private BatchResult MarkAlone(Submission submission, string stem)
    {
        GC.Collect();
        try
        {
            return Mark(submission, stem);
        }
        catch (Exception error) when (Faults.IsOutOfMemory(error))
        {
            return new BatchResult.Failed(submission.Path, stem, "It needs more memory than the program may use.", "Copy the essay's text into a new document and hand in that.");
        }
    }

    private BatchResult Mark(Submission submission, string stem)
    {
        var reports = new EssayReports(_folder, stem, _options, _wording);
        BatchResult result = Attempt(submission, stem, reports);
        return result is BatchResult.Failed failed && reports.AreThere
            ? failed with { Problem = failed.Problem + " The reports under its name are of an earlier run." }
            : result;
    }

    private BatchResult Attempt(Submission submission, string stem, EssayReports reports)
    {
        try
        {
            byte[] bytes = submission.Read();
            if (!_options.Force && reports.AreWhole(_marker.MadeOf(ContentHash.Of(bytes))))
                return new BatchResult.Kept(submission.Path, stem);
            EssayFile file = EssayFile.Read(new MemoryStream(bytes, writable: false), submission.FileName);
            Essay essay = file.ReadEssay(_rubric.Question);
            essay = essay with { Warnings = [.. submission.Warnings, .. essay.Warnings] };
            if (!_options.IsDeclared && CourseworkSigns.Of(essay) is { LooksLikeCoursework: true } signs)
                return new BatchResult.Failed(submission.Path, stem, CourseworkQuestion.Text(essay.FileName, signs, _wording), _wording.Label("cli.coursework.mark"));
            Assessment assessment = _marker.Mark(essay, _options.TeacherReports.ShowsWhatIf);
            reports.Write(assessment, file);
            return new BatchResult.Marked(submission.Path, stem);
        }
        catch (DocxException error)
        {
            return new BatchResult.Failed(submission.Path, stem, error.Problem, error.Remedy);
        }
        catch (BatchException error)
        {
            return new BatchResult.Failed(submission.Path, stem, error.Problem, error.Remedy);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new BatchResult.Failed(submission.Path, stem, $"Its reports cannot be written: {error.Message.TrimEnd('.')}.", "Free the place or choose another folder with --out, then run this again: it goes on.");
        }
        catch (Exception error) when (!Faults.IsOutOfMemory(error))
        {
            // A fault of the program's own: its message may hold the student's words, so only its kind and place are told.
            return new BatchResult.Failed(submission.Path, stem,
                $"The program itself failed ({Faults.KindAndPlace(error)}).", "Please report this line to the authors.");
        }
    }
}
