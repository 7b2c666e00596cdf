using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Web.Tests;

/// <summary>A real server on a free port, and all that it said went wrong.</summary>
public sealed class RunningServer : IAsyncLifetime, IDisposable
{
    private readonly StringWriter _errors = new();
    private readonly StoppedClock _clock = new();
    private WebServer? _server;

    /// <summary>What it offers where a test has not asked for anything else: the one question, the student's view.</summary>
    public IReadOnlyList<Rubric> Rubrics { get; init; } = [Repository.Rubric()];

    public ReportOptions Reports { get; init; } = new();

    public Uri Address => _server!.Address;

    /// <summary>Lines of faults, so far.</summary>
    public string Errors => _errors.ToString();

    public async Task InitializeAsync() => _server = await WebServer.StartAsync(new WebServerOptions
    {
        Port = 0,
        Rubrics = Rubrics,
        ModelFolder = Repository.Model,
        Reports = Reports,
        Errors = TextWriter.Synchronized(_errors),
        Time = _clock,
    });

    public async Task DisposeAsync() => await _server!.DisposeAsync();

    public void Dispose() => _errors.Dispose();

    public void Wait(TimeSpan time) => _clock.GoOn(time);
}
