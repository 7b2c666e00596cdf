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
            throw file.Error(entry.Start, $"“{key}” is not a key of “{section}”.", Nearest(key, basis.Keys));

        if (line.Places.Except(entry.Line.Places).FirstOrDefault() is { } missing)
            throw file.Error(entry.Start, $"The words of “{key}” leave out {{{missing}}}.", $"Use each of: {Braced(line.Places)}.");
        if (entry.Line.Places.Except(line.Places).FirstOrDefault() is { } unknown)
        {
            throw file.Error(entry.Start, $"The words of “{key}” use {{{unknown}}}, which the program cannot fill there.",
                line.Places.Count == 0 ? "Write them without places." : $"Use only: {Braced(line.Places)}.");
        }
    }

    private static string Braced(IEnumerable<string> places) => string.Join(", ", places.Select(place => $"{{{place}}}"));

    private static string Nearest(string key, IEnumerable<string> known)
    {
        string? nearest = known
            .Select(candidate => (Key: candidate, Shared: SharedPairs(key, candidate)))
            .Where(candidate => candidate.Shared > 0.6)
            .OrderByDescending(candidate => candidate.Shared).ThenBy(candidate => candidate.Key, StringComparer.Ordinal)
            .FirstOrDefault().Key;
        return nearest is null ? "The keys are those of the program's own wording file, en-GB.yaml." : $"Did you mean “{nearest}”?";
    }

    /// <summary>Dice's measure over pairs of neighbouring letters: 0 nothing in common, 1 the same pairs.</summary>
    private static double SharedPairs(string one, string other)
    {
        HashSet<(char, char)> ones = [.. one.Zip(one.Skip(1))], others = [.. other.Zip(other.Skip(1))];
        return 2.0 * ones.Intersect(others).Count() / Math.Max(1, ones.Count + others.Count);
    }
}
