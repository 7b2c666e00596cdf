namespace EssayMarker.Web.Marking;

/// <summary>What is told of a fault of the program's own: its message may hold the student's words, so only its kind and place are.</summary>
internal static class Faults
{
    /// <summary>Whether memory ran out.</summary>
    public static bool IsOutOfMemory(Exception error) =>
        error is OutOfMemoryException
        || (error is AggregateException several && several.Flatten().InnerExceptions.Any(IsOutOfMemory))
        || (error.InnerException is { } inner && IsOutOfMemory(inner));

    /// <summary>Writes one line.</summary>
    public static void Tell(TextWriter errors, Exception error) =>
        errors.WriteLine($"essaymarker: {error.GetType().Name} in {error.TargetSite?.DeclaringType?.FullName}");
}
