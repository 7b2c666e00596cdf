using System.Globalization;
using System.Text;

namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>The figures of a run for people.</summary>
internal static class FuzzReport
{
    public static string Write(Tally tally, string command, int seed, IReadOnlyList<SeedFile> seeds, int workers)
    {
        var text = new StringBuilder("# Mutated Word files: read, annotated, read back\n\n");
        text.Append(CultureInfo.InvariantCulture, $"`{command}`\n\nSeed {seed}, {seeds.Count:N0} files to start from, {workers} at a time. Each file is changed in one to five ways ");
        text.Append("(bytes of the zip, parts, elements, values, references, markup), read, annotated with a comment on its first 300 sentences and read back.\n\n");
        text.Append("| | |\n|---|---|\n");
        Row("files", tally.Files);
        Row("refused when read", tally.Files - tally.Read);
        Row("read", tally.Read);
        Row("annotated and read back", tally.Annotated);
        Row("findings", tally.Findings.Count);
        text.Append(CultureInfo.InvariantCulture, $"| slowest | {tally.Slowest:0.0} s (number {tally.SlowestNumber}) |\n| most memory | {tally.Peak:0} MB (number {tally.PeakNumber}) |\n");
        text.Append(CultureInfo.InvariantCulture, $"| time in all | {tally.Seconds / 60:0.0} min |\n\n## Refused, by reason\n\n| reason | files |\n|---|---|\n");
        foreach ((string reason, int count) in tally.Refused.OrderByDescending(row => row.Value).ThenBy(row => row.Key, StringComparer.Ordinal)) Row(reason, count);
        text.Append("\n## Findings\n\n");
        if (tally.Findings.Count == 0) text.Append("None.\n");
        else text.Append("| what | files | first number | made from | by |\n|---|---|---|---|---|\n");
        foreach (IGrouping<string, Finding> kind in tally.Findings.GroupBy(finding => finding.Kind).OrderByDescending(kind => kind.Count()))
        {
            Finding first = kind.MinBy(finding => finding.Number)!;
            text.Append(CultureInfo.InvariantCulture, $"| {Cell(kind.Key)} | {kind.Count()} | {first.Number} | {Cell(first.Seed)} | {Cell(first.Mutations)} |\n");
        }
        return text.ToString();

        void Row(string what, int count) => text.Append(CultureInfo.InvariantCulture, $"| {Cell(what)} | {count:N0} |\n");
    }

    private static string Cell(string text)
    {
        string clean = string.Concat(text.Select(sign => char.IsControl(sign) || sign is '|' or '\u202E' ? ' ' : sign));
        return clean.Length > 200 ? clean[..200] + "…" : clean;
    }
}
