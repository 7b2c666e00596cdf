namespace EssayMarker;

/// <summary>What every host may know of a failure that nobody can put right: a message may hold the student's words, so only kind and place are told.</summary>
public static class Faults
{
    /// <summary>Whether memory ran out, however the failure was wrapped.</summary>
    public static bool IsOutOfMemory(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error is OutOfMemoryException
            || (error is AggregateException several && several.Flatten().InnerExceptions.Any(IsOutOfMemory))
            || (error.InnerException is { } inner && IsOutOfMemory(inner));
    }

    /// <summary>The failure's type and the type that it came from, such as <c>ArgumentException in EssayMarker.Marker</c>.</summary>
    public static string KindAndPlace(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return $"{error.GetType().Name} in {error.TargetSite?.DeclaringType?.FullName}";
    }
}
