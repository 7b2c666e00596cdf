using System.Security.Cryptography;
using System.Text;

namespace EssayMarker.Batch;

/// <summary>
/// Where the reports of each essay go: the essay's own path without its ending, put right for every file system. Names are stable: they depend on the
/// paths alone, and of essays whose names clash the first in ordinal order keeps its name.
/// </summary>
internal static class OutputNames
{
    /// <summary>Bytes of UTF-8 in a name: file systems allow 255, of which the endings of reports need some.</summary>
    private const int LongestName = 200;

    private static readonly char[] Unfit = ['<', '>', ':', '"', '|', '?', '*', '\\'];

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })], StringComparer.OrdinalIgnoreCase);

    /// <summary>The stems in the order of the paths: relative, divided by <c>/</c>, no two alike where case or the form of accents does not count.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> paths)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var stems = new string[paths.Count];
        foreach ((string path, int at) in paths.Select((path, at) => (path, at)).OrderBy(each => each.path, StringComparer.Ordinal))
        {
            string stem = Fit(path);
            stems[at] = taken.Add(Key(stem)) ? stem : $"{stem}~{Digest(path)}";
            taken.Add(Key(stems[at]));
        }
        return stems;
    }

    private static string Key(string stem) => stem.Normalize(NormalizationForm.FormC).ToUpperInvariant();

    private static string Fit(string path)
    {
        string[] parts = path.Split('/');
        parts[^1] = Path.GetFileNameWithoutExtension(parts[^1]);
        return string.Join('/', parts.Select(part => FitPart(part)));
    }

    private static string FitPart(string part)
    {
        string clean = string.Concat(part.EnumerateRunes().Select(rune => rune.Value < 0x20 || rune.Value == 0xFFFD || (rune.IsBmp && Unfit.Contains((char)rune.Value)) ? "_" : rune.ToString()))
            .TrimEnd('.', ' ');
        if (clean.Length == 0 || Reserved.Contains(clean.Split('.')[0]))
            clean += "_";
        return Encoding.UTF8.GetByteCount(clean) <= LongestName ? clean : $"{Shortened(clean)}~{Digest(part)}";
    }

    private static string Shortened(string name)
    {
        var kept = new StringBuilder();
        int bytes = 0;
        foreach (Rune rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestName - 12)
                break;
            kept.Append(rune.ToString());
        }
        return kept.ToString();
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
