using Microsoft.AspNetCore.Http;

namespace EssayMarker.Web.Uploads;

/// <summary>Lets few uploads arrive at a time, as each is in memory.</summary>
internal sealed class UploadGate
{
    private const int AtATime = 2;

    private readonly SemaphoreSlim _free = new(AtATime);

    /// <summary>The form, or <see langword="null"/> where the request holds none that can be read.</summary>
    public async Task<Upload?> ReadAsync(HttpRequest request, CancellationToken cancelled)
    {
        await _free.WaitAsync(cancelled);
        try
        {
            return await UploadReader.ReadAsync(request, cancelled);
        }
        finally
        {
            _free.Release();
        }
    }
}
