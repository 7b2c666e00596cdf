using EssayMarker.Browser;
using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Web.Tests.Browser;

/// <summary>A browser's window on the server's pages.</summary>
internal sealed class Window(RunningServer server, OpenedPage opened) : IAsyncDisposable
{
    private const int MostTabs = 60;
    private const int Patience = 60_000; // milliseconds: the machine may have other work

    public IPage Page => opened.Page;

    public static async Task<Window> OpenAsync(ChromiumFixture chromium, RunningServer server, PageOptions? options = null)
    {
        OpenedPage opened = await chromium.OpenAsync(server.Address, options);
        opened.Page.SetDefaultTimeout(Patience);
        return new Window(server, opened);
    }

    public ValueTask DisposeAsync() => opened.DisposeAsync();

    /// <summary>Presses Tab until the element has the focus.</summary>
    public async Task TabToAsync(string selector)
    {
        for (int tab = 0; tab < MostTabs; tab++)
        {
            if (await HasFocusAsync(selector))
                return;
            await Page.Keyboard.PressAsync("Tab");
        }
        throw new InvalidOperationException($"{selector} is not reached by Tab.");
    }

    public Task<bool> HasFocusAsync(string selector) => Page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) === true", selector);

    /// <summary>Waits until the report is shown.</summary>
    public Task ReportAsync() => Page.Locator("nav.page-links").WaitForAsync();

    /// <summary>Nothing went to another origin, and the console says nothing but that the server answered with an error where it should.</summary>
    /// <param name="refusals">How many answers were errors.</param>
    public void ShouldHaveStayedQuietly(int refusals = 0)
    {
        string[] errors = [.. opened.Errors];
        errors.Where(error => !error.StartsWith("console error: Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal)).ShouldBeEmpty();
        errors.Length.ShouldBeLessThanOrEqualTo(refusals);
        opened.Requests.Where(request => !request.StartsWith(server.Address.AbsoluteUri, StringComparison.Ordinal)).ShouldBeEmpty();
        opened.Dialogs.ShouldBeEmpty();
    }
}
