using System.Diagnostics;
using System.Text.RegularExpressions;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>Something that must not be.</summary>
/// <param name="Number">The number of the file.</param>
/// <param name="Kind">What is wrong, the same for all files with which the same is wrong.</param>
/// <param name="Seed">The file that it was made from.</param>
/// <param name="Mutations">What was done to that.</param>
public sealed record Finding(int Number, string Kind, string Seed, string Mutations)
{
    public static Finding Of(MutatedFile file, string kind) => new(file.Number, kind, file.Seed, string.Join("; ", file.Mutations));

    /// <summary>An exception by its type and the first of our methods that it went through. Its message may hold text.</summary>
    public static string KindOf(Exception error)
    {
        StackFrame? ours = new StackTrace(error).GetFrames().FirstOrDefault(frame => Type(frame)?.StartsWith("EssayMarker.", StringComparison.Ordinal) == true);
        string place = ours is null ? "outside" : $"{Type(ours)}.{ours.GetMethod()!.Name}";
        return $"{error.GetType().Name} at {Regex.Replace(place, @"[<>]|__\w+|\+", "").Replace("EssayMarker.", "", StringComparison.Ordinal)}";
    }

    private static string? Type(StackFrame frame) => frame.GetMethod()?.DeclaringType?.FullName;
}
