using Microsoft.Playwright;

namespace EssayMarker.Browser;

/// <summary>How a page is looked at: the window and what the reader asked their system for.</summary>
public sealed record PageOptions
{
    /// <summary>The window's width in CSS pixels.</summary>
    public int Width { get; init; } = 1280;

    /// <summary>The window's height in CSS pixels.</summary>
    public int Height { get; init; } = 800;

    public ColorScheme ColorScheme { get; init; } = ColorScheme.Light;

    public ForcedColors ForcedColors { get; init; } = ForcedColors.None;

    public ReducedMotion ReducedMotion { get; init; } = ReducedMotion.NoPreference;

    /// <summary>Whether scripts run.</summary>
    public bool HasScript { get; init; } = true;
}
