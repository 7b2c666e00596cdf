namespace EssayMarker.Batch.Splitting;

/// <summary>Paragraphs of a document from one to another, both included, counted from 1 with empty ones and those in tables.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
public sealed record ParagraphRange(int First, int Last);
