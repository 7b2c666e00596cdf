using System.Runtime;
using System.Text;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Reports;
using EssayMarker.Rubrics;
using EssayMarker.Web.Sessions;
using EssayMarker.Web.Uploads;

namespace EssayMarker.Web.Marking;

/// <summary>Reads and marks essays one at a time, as the program's memory is for one; away from the threads that answer requests.</summary>
internal sealed class MarkingDesk(Markers markers, SessionStore sessions, WebServerOptions options) : IDisposable
{
    private const int Places = 4;

    private readonly SemaphoreSlim _places = new(Places);
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _closing = new();

    /// <summary>
    /// Marks the first question's own words before any essay: what a program makes once is made while there is memory (a type whose start
    /// fails stays broken), and no essay waits for it.
    /// </summary>
    public async Task WarmUpAsync()
    {
        Rubric first = options.Rubrics[0];
        var submission = new Submission(first, IsCoursework: false, new UploadedFile("question.txt", Encoding.UTF8.GetBytes(first.Question)));
        try
        {
            await InTurnAsync(() => Mark(Draft.Read(submission), []), _closing.Token);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Tell(error);
        }
    }

    /// <summary>Waits for a place for one more essay: before it is received, as it is in memory from then on.</summary>
    public async Task<Place> EnterAsync(CancellationToken cancelled)
    {
        await _places.WaitAsync(cancelled);
        return new Place(_places);
    }

    /// <summary>Reads an essay when it is its turn.</summary>
    /// <exception cref="DocxException">It cannot be read as an essay.</exception>
    /// <exception cref="OutOfMemoryException">It needs more memory than there is.</exception>
    public Task<Draft> ReadAsync(Submission submission, CancellationToken cancelled) => InTurnAsync(() => Draft.Read(submission), cancelled);

    /// <summary>Takes an essay to be marked when it is its turn; what comes of it is told to the essay that is kept. Its place is free then.</summary>
    public void Take(Draft draft, KeptEssay essay, Place place)
    {
        sessions.Add(essay);
        _ = MarkInTurnAsync(draft, essay, place);
    }

    /// <summary>Starts no more of those that wait.</summary>
    public void Dispose() => _closing.Cancel();

    private async Task MarkInTurnAsync(Draft draft, KeptEssay essay, Place place)
    {
        using Place held = place;
        try
        {
            essay.Outcome = await InTurnAsync(() => new MarkingOutcome.Marked(Mark(draft, ReportLinks.Of(essay, options.Wording))), _closing.Token);
        }
        catch (Exception error) when (Faults.IsOutOfMemory(error))
        {
            essay.Outcome = new MarkingOutcome.TooLarge();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Tell(error);
            essay.Outcome = new MarkingOutcome.Failed(error.GetType().Name);
        }
        sessions.KeepWithinBytes();
    }

    private ReportFiles Mark(Draft draft, IReadOnlyList<PageLink> links)
    {
        ReportOptions reports = options.Reports with { IsCoursework = draft.IsCoursework };
        Assessment assessment = Marker.DeclineIfTooLong(draft.Rubric, draft.Essay)
            ?? markers.For(draft.Rubric, draft.IsCoursework).Mark(draft.Essay, reports.ShowsWhatIf);
        return ReportFiles.Of(assessment, draft.File, reports, options.Wording, links);
    }

    private async Task<T> InTurnAsync<T>(Func<T> work, CancellationToken cancelled)
    {
        await _turn.WaitAsync(cancelled);
        try
        {
            return await Task.Run(work, cancelled);
        }
        catch (Exception error) when (Faults.IsOutOfMemory(error))
        {
            GiveBackMemory();
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    private void Tell(Exception error) => options.Errors.WriteLine($"essaymarker: {Faults.KindAndPlace(error)}");

    /// <summary>So that the next essay finds it whole: what one essay took lies scattered among what stays.</summary>
    private static void GiveBackMemory()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
