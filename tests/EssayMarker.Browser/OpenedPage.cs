using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace EssayMarker.Browser;

/// <summary>A page in a window of its own, and all that went wrong or left the page since it was opened.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _dialogs = new();

    private OpenedPage(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        context.Request += (_, request) => _requests.Enqueue(request.Url);
        page.PageError += (_, error) => _errors.Enqueue("script: " + error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _errors.Enqueue($"console {message.Type}: {message.Text}");
        };
        page.Dialog += (_, dialog) =>
        {
            _dialogs.Enqueue($"{dialog.Type}: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings on the console, and exceptions that no script caught.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>The address of every request, the document's own first.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Alerts, prompts and the like, each dismissed.</summary>
    public IReadOnlyCollection<string> Dialogs => _dialogs;

    internal static async Task<OpenedPage> OpenAsync(IBrowserContext context, Uri address)
    {
        var opened = new OpenedPage(context, await context.NewPageAsync());
        await opened.Page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return opened;
    }

    public async ValueTask DisposeAsync() => await _context.CloseAsync();
}
