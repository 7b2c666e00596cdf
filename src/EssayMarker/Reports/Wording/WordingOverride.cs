using EssayMarker.Rubrics;

namespace EssayMarker.Reports;

/// <summary>Holds a department's line against the program's own: the key must be known and the places the same.</summary>
internal static class WordingOverride
{
    /// <summary>Ends the key of a remark's line for the teacher; a department may add one where the program has none.</summary>
    public const string TeacherSuffix = ".teacher";

    /// <exception cref="WordingException">The line cannot stand in place of the program's.</exception>
    public static void Check(WordingFile file, string section, string key, WordingFile.Entry entry, Dictionary<string, WordingLine> basis)
    {
        string plain = section == "remarks" && key.EndsWith(TeacherSuffix, StringComparison.Ordinal) ? key[..^TeacherSuffix.Length] : key;
        if (!basis.TryGetValue(key, out WordingLine? line) && !basis.TryGetValue(plain, out line))
            throw file.Error(entry.Start, $"“{key}” is not a key of “{section}”.", Nearest.To(key, basis.Keys) is { } nearest
                ? $"Did you mean “{nearest}”?"
                : "The keys are those of the program's own wording file, en-GB.yaml.");

        if (line.Places.Except(entry.Line.Places).FirstOrDefault() is { } missing)
            throw file.Error(entry.Start, $"The words of “{key}” leave out {{{missing}}}.", $"Use each of: {Braced(line.Places)}.");
        if (entry.Line.Places.Except(line.Places).FirstOrDefault() is { } unknown)
        {
            throw file.Error(entry.Start, $"The words of “{key}” use {{{unknown}}}, which the program cannot fill there.",
                line.Places.Count == 0 ? "Write them without places." : $"Use only: {Braced(line.Places)}.");
        }
    }

    private static string Braced(IEnumerable<string> places) => string.Join(", ", places.Select(place => $"{{{place}}}"));
}
