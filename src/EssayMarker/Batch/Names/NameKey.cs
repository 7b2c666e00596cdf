using System.Globalization;
using EssayMarker.Batch.Results.Copies;

namespace EssayMarker.Batch.Names;

/// <summary>Which code stands for which file. A code that was given stays; new files get the next ones, in ordinal order of their paths.</summary>
/// <param name="Rows">The files, in the order of their codes.</param>
internal sealed record NameKey(IReadOnlyList<NameKeyRow> Rows)
{
    /// <summary>The key with a code for each path.</summary>
    public NameKey With(IReadOnlyList<string> paths)
    {
        HashSet<string> known = new(Rows.Select(row => row.File), StringComparer.Ordinal);
        string[] all = [.. Rows.Select(row => row.File), .. paths.Where(path => !known.Contains(path)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string[] students = Students.Of(all);
        var rows = new List<NameKeyRow>(Rows);
        var codes = new Dictionary<string, (int Number, int Copies)>(StringComparer.Ordinal);
        int last = 0;
        for (int at = 0; at < all.Length; at++)
        {
            if (at < Rows.Count)
            {
                NameKeyRow row = Rows[at];
                last = Math.Max(last, row.Number);
                // Of two codes that files of one student have from earlier runs the first one goes on.
                codes[students[at]] = codes.TryGetValue(students[at], out (int Number, int Copies) had) && had.Number != row.Number ? had : (row.Number, Math.Max(row.Copy, had.Copies));
                continue;
            }
            (int Number, int Copies) given = codes.TryGetValue(students[at], out (int Number, int Copies) earlier) ? (earlier.Number, earlier.Copies + 1) : (++last, 1);
            codes[students[at]] = given;
            rows.Add(new NameKeyRow(Code(given.Number, given.Copies), all[at], [], []));
        }
        return new NameKey([.. rows.OrderBy(row => row.Number).ThenBy(row => row.Copy)]);
    }

    /// <summary>The row of a file.</summary>
    public IReadOnlyDictionary<string, NameKeyRow> ByFile() => Rows.ToDictionary(row => row.File, StringComparer.Ordinal);

    private static string Code(int number, int copy) => string.Create(CultureInfo.InvariantCulture, $"S{number:D3}{(copy > 1 ? $"-{copy}" : "")}");
}
