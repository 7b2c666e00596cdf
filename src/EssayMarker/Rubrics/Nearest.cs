namespace EssayMarker.Rubrics;

/// <summary>What the author of a file probably meant by a word that is not known.</summary>
internal static class Nearest
{
    /// <summary>A sentence that offers the known word nearest to <paramref name="word"/>, else one that lists all of them.</summary>
    public static string Offer(string word, IReadOnlyCollection<string> known) =>
        To(word, known) is { } nearest ? $"Did you mean “{nearest}”?" : $"Known here: {string.Join(", ", known)}.";

    /// <summary>The known word nearest to <paramref name="word"/>, or <see langword="null"/> where none is near.</summary>
    public static string? To(string word, IEnumerable<string> known) => known
        .Select(candidate => (Word: candidate, Edits: Edits(word.ToLowerInvariant(), candidate.ToLowerInvariant())))
        .Where(candidate => candidate.Edits <= Math.Max(1, Math.Min(word.Length, candidate.Word.Length) / 3))
        .OrderBy(candidate => candidate.Edits)
        .Select(candidate => candidate.Word)
        .FirstOrDefault();

    /// <summary>Letters to insert, drop or change; two neighbours swapped count as one.</summary>
    private static int Edits(string from, string to)
    {
        var edits = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
        {
            for (int j = 0; j <= to.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    edits[i, j] = i + j;
                    continue;
                }
                int change = edits[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                edits[i, j] = Math.Min(change, 1 + Math.Min(edits[i - 1, j], edits[i, j - 1]));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }
        }
        return edits[from.Length, to.Length];
    }
}
