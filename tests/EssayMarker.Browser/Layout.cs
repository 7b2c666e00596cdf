using Microsoft.Playwright;

namespace EssayMarker.Browser;

/// <summary>Whether a page is laid out so that all of it can be read without scrolling sideways.</summary>
public static class Layout
{
    private static readonly string Script = EmbeddedText.Read("layout.js");

    /// <summary>
    /// A line for every text that is cut, lies over other text or stands outside of its box, and for a page wider than its window.
    /// A box that scrolls by itself may hide text; what is fixed over the page is left out.
    /// </summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page) => await page.EvaluateAsync<string[]>(Script);
}
