using System.Text.Json;
using Microsoft.Playwright;

namespace EssayMarker.Browser;

/// <summary>The element that has the focus, as the reader sees it.</summary>
public sealed record FocusedElement
{
    private static readonly string Script = EmbeddedText.Read("focus.js");

    /// <summary>Its place among all elements of the page, in the order of the source.</summary>
    public required int Place { get; init; }

    /// <summary>Its tag, id and classes.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a line of it is in the window and nothing lies over that line.</summary>
    public required bool IsSeen { get; init; }

    /// <summary>The width of its outline in CSS pixels; 0 where it has none.</summary>
    public required double Outline { get; init; }

    /// <summary>Its edges in CSS pixels from the top of the window.</summary>
    public required int Top { get; init; }

    /// <inheritdoc cref="Top"/>
    public required int Bottom { get; init; }

    /// <summary>Null where the page itself has the focus.</summary>
    public static async Task<FocusedElement?> OfAsync(IPage page) =>
        (await page.EvaluateAsync<JsonElement?>(Script))?.Deserialize<FocusedElement>(JsonSerializerOptions.Web);
}
