namespace EssayMarker.Tests.Essays;

/// <summary>A text and the sentences that a person sees in it.</summary>
public sealed record SplittingCase(string Kind, string Text, IReadOnlyList<string> Sentences);
