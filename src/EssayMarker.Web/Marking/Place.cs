namespace EssayMarker.Web.Marking;

/// <summary>One of the few places for essays that are received, read or marked: each is in memory meanwhile. Disposing of it frees it.</summary>
internal sealed class Place(SemaphoreSlim places) : IDisposable
{
    private SemaphoreSlim? _places = places;

    /// <summary>The same place, for whoever frees it from now on; this one frees nothing any more.</summary>
    public Place Pass()
    {
        var passed = new Place(_places ?? throw new ObjectDisposedException(nameof(Place)));
        _places = null;
        return passed;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _places?.Release();
        _places = null;
    }
}
