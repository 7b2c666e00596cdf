using Microsoft.Playwright;
using Xunit;

namespace EssayMarker.Browser;

/// <summary>One browser, the system's own Chromium, for all tests that share the fixture, one after the other; it starts with the first page.</summary>
/// <remarks>A fixture is made even where every test is skipped, so a missing browser is an error only when a page is opened.</remarks>
public sealed class ChromiumFixture : IAsyncLifetime
{
    private const string Program = "chromium";

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    /// <summary>A new window, with no cookie or setting of another, that shows the page.</summary>
    /// <exception cref="FileNotFoundException">Chromium is not installed.</exception>
    public async Task<OpenedPage> OpenAsync(Uri address, PageOptions? options = null)
    {
        options ??= new PageOptions();
        IBrowser browser = await BrowserAsync();
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = options.Width, Height = options.Height },
            ColorScheme = options.ColorScheme,
            ForcedColors = options.ForcedColors,
            ReducedMotion = options.ReducedMotion,
            JavaScriptEnabled = options.HasScript,
        });
        return await OpenedPage.OpenAsync(context, address);
    }

    private async Task<IBrowser> BrowserAsync()
    {
        _playwright ??= await Playwright.CreateAsync();
        return _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Find(), Args = Arguments });
    }

    private static string Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, Program)).FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException($"{Program} is not on the path. Install it (Debian: apt-get install {Program}), or skip the tests that need a browser.");
}
