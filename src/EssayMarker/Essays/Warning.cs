namespace EssayMarker.Essays;

/// <summary>Something that a person should know about how a text was read or marked. It never holds the student's words.</summary>
/// <param name="Message">A full sentence for the user.</param>
/// <param name="Where">The place in the essay, or <see langword="null"/> where it concerns the whole.</param>
public sealed record Warning(string Message, TextSpan? Where = null);
