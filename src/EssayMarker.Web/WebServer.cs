using EssayMarker.Encoder;
using EssayMarker.Web.Endpoints;
using EssayMarker.Web.Hosting;
using EssayMarker.Web.Marking;
using EssayMarker.Web.Pages;
using EssayMarker.Web.Sessions;
using EssayMarker.Web.Uploads;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EssayMarker.Web;

/// <summary>The upload page, served to this computer alone. All it is given is kept in memory and forgotten when it stops.</summary>
public sealed class WebServer : IAsyncDisposable
{
    private const int Tries = 3;
    private const int MostBodyBytes = 64 * 1024; // of every request but an upload

    private readonly WebApplication _app;

    private WebServer(WebApplication app, int port) => (_app, Address) = (app, new Uri($"http://localhost:{port}/"));

    /// <summary>Where the page is.</summary>
    public Uri Address { get; }

    /// <summary>Loads the models and starts to serve; Ctrl-C and a request of the system to end stop it.</summary>
    /// <exception cref="ModelException">The models cannot be used.</exception>
    /// <exception cref="WebServerException">The port is taken or may not be used, or there is no question.</exception>
    public static async Task<WebServer> StartAsync(WebServerOptions options, CancellationToken cancelled = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Rubrics.Count == 0)
            throw new WebServerException("There is no question to mark essays by.", "Name a folder with rubrics.");
        var markers = new Markers(options.ModelFolder, options.Errors, options.Wording.Label("web.without-calibration"));
        for (int tries = 1; ; tries++)
        {
            int port = options.Port == 0 ? LoopbackPort.FindFree() : options.Port;
            WebApplication app = Build(options, markers, port);
            try
            {
                await app.StartAsync(cancelled);
                _ = app.Services.GetRequiredService<MarkingDesk>().WarmUpAsync();
                return new WebServer(app, port);
            }
            catch (IOException error)
            {
                await app.DisposeAsync();
                if (options.Port != 0 || tries == Tries)
                    throw new WebServerException($"Port {port} cannot be used: another program has it, or it is not allowed.", "Choose another port; 0 takes any that is free.", error);
            }
        }
    }

    /// <summary>Waits until it is stopped.</summary>
    public Task WaitAsync(CancellationToken cancelled = default) => _app.WaitForShutdownAsync(cancelled);

    /// <summary>Stops and forgets everything.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    /// <summary>From nothing: no settings of files or the environment, no log.</summary>
    private static WebApplication Build(WebServerOptions options, Markers markers, int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(WebServer).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBodyBytes;
            kestrel.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        builder.Services.AddRoutingCore()
            .Configure<ConsoleLifetimeOptions>(lifetime => lifetime.SuppressStatusMessages = true)
            .AddSingleton(options)
            .AddSingleton(markers)
            .AddSingleton(_ => new SessionStore(options.Time))
            .AddSingleton<MarkingDesk>()
            .AddSingleton(new UploadCheck(options.Rubrics, options.Wording))
            .AddSingleton<WebPages>();

        WebApplication app = builder.Build();
        WebPages pages = app.Services.GetRequiredService<WebPages>();
        app.UseSecurityHeaders();
        app.UseErrorPages(pages, options.Errors);
        app.UseLoopbackHostsOnly(pages);
        app.MapHome();
        app.MapUpload();
        app.MapEssays();
        app.MapAssets();
        return app;
    }
}
