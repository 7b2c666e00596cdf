namespace EssayMarker.Web.Pages;

/// <summary>One of several that a field offers.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Label">What is read.</param>
/// <param name="Hint">A line below it, or <see langword="null"/>.</param>
internal sealed record Choice(string Value, string Label, string? Hint = null);
