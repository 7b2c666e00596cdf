namespace EssayMarker.Batch.Splitting;

/// <summary>A place where an essay seems to begin.</summary>
/// <param name="Head">Its head.</param>
/// <param name="IsCertain">Whether the signs agree.</param>
internal sealed record EssayBorder(EssayHead Head, bool IsCertain);
