using System.Globalization;
using System.Text;
using EssayMarker.DocxChecks.Words;
using EssayMarker.Evaluation.Reports;

namespace EssayMarker.Evaluation.Docx;

/// <summary>Says in Markdown what became of a corpus of Word files.</summary>
internal static class DocxReport
{
    private const int Slowest = 5;

    /// <summary>The figures.</summary>
    public static string Write(IReadOnlyList<CheckedFile> files)
    {
        List<CheckedFile> refused = [.. files.Where(file => file.Result.Refusal is not null)];
        List<CheckedFile> annotated = [.. files.Where(file => file.Result.Annotated is not null)];
        List<CheckedFile> compared = [.. files.Where(file => file.Comparison is not null)];
        int same = compared.Count(file => file.Comparison!.IsSame), unexplained = compared.Count(file => file.Comparison!.Class == DifferenceClass.Unexplained);
        int frames = compared.Count(file => file.Comparison!.IsSameButForFrames);
        var text = new StringBuilder("""
            # Word files: figures

            Written by `evaluation -- docx`. *Annotated* means a comment on every sentence (5,000 at most) and none of these: text or formatting changed, another
            part changed, a comment not on its exact words, an error that the Open XML SDK's validator finds only afterwards. *The same* means
            that LibreOffice's flat OpenDocument text has the same words in the main text, the notes and the text boxes, and those of the main text in the same
            order; prompts of content controls are taken out before it converts.

            """);
        text.Heading("what", "files");
        text.Row("Word files", Count(files.Count)).Row("read", Count(files.Count - refused.Count)).Row("refused", Count(refused.Count))
            .Row("opened and annotated, those without text too", Count(annotated.Count)).Row("… without any fault", Count(annotated.Count(file => file.Result.Problems.Count == 0)))
            .Row("LibreOffice opens it", Count(files.Count(file => file.OpensElsewhere))).Row("both open it", Count(compared.Count))
            .Row("… annotated ones that LibreOffice opens with the same words, of those it was given", $"{Count(compared.Count(file => file.IsSameAnnotated == true))} of {Count(compared.Count(file => file.IsSameAnnotated is not null))}")
            .Row("… the same", $"{Count(same)} ({Share(same, compared.Count)})")
            .Row("… the same, the text of frames counted where LibreOffice has it", $"{Count(frames)} ({Share(frames, compared.Count)})")
            .Row("… explained by a rule", $"{Count(compared.Count - same - unexplained)} ({Share(compared.Count - unexplained, compared.Count)} with the same)")
            .Row("… unexplained", Count(unexplained));
        if (files.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nReading and annotating takes {Median(files):0.0} ms (median) and {files.Max(file => file.Result.PeakMiB):0} MiB at the most.\n");
        }
        AddRefusals(text, refused);
        AddClasses(text, compared);
        AddLists(text, files, compared);
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The words that differ, a line a file: for the screen only, as they are the documents' own.</summary>
    public static string Differences(IReadOnlyList<CheckedFile> files)
    {
        var text = new StringBuilder();
        foreach (CheckedFile file in files.Where(file => file.Comparison is { IsSame: false }))
        {
            Comparison found = file.Comparison!;
            text.Append(CultureInfo.InvariantCulture, $"{file.Name}: {found.Class}{(found.IsInOrder ? "" : ", order")}\n");
            foreach ((string story, WordDifference difference) in new[] { ("body", found.Body), ("notes", found.Notes), ("text boxes", found.TextBoxes) })
            {
                if (!difference.IsNone) text.Append(CultureInfo.InvariantCulture, $"  {story}: ours [{Words(difference.OursOnly)}] theirs [{Words(difference.TheirsOnly)}]\n");
            }
        }
        return text.ToString();
    }

    private static void AddRefusals(StringBuilder text, List<CheckedFile> refused)
    {
        text.Append("\n## Refused\n").Heading("files", "message");
        foreach (IGrouping<string, CheckedFile> group in refused.GroupBy(file => file.Result.Refusal!).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
            text.Row(Count(group.Count()), group.Key);
    }

    private static void AddClasses(StringBuilder text, List<CheckedFile> compared)
    {
        text.Append("\n## Not the same\n").Heading("class", "files", "reason");
        foreach ((string name, string reason) in DifferenceClass.Reasons)
            text.Row(name, Count(compared.Count(file => file.Comparison!.Class == name)), reason);
        foreach (IGrouping<string, CheckedFile> group in compared.Where(file => file.Comparison!.Class.Contains('+')).GroupBy(file => file.Comparison!.Class).OrderBy(group => group.Key, StringComparer.Ordinal))
            text.Row(group.Key, Count(group.Count()), "both");
    }

    private static void AddLists(StringBuilder text, IReadOnlyList<CheckedFile> files, List<CheckedFile> compared)
    {
        text.Append("\n## Unexplained\n").Heading("file", "words only ours", "words only LibreOffice's", "same order");
        foreach (CheckedFile file in compared.Where(file => file.Comparison!.Class == DifferenceClass.Unexplained))
        {
            WordDifference[] stories = [file.Comparison!.Body, file.Comparison.Notes, file.Comparison.TextBoxes];
            text.Row(file.Name, Count(stories.Sum(story => story.OursOnly.Count)), Count(stories.Sum(story => story.TheirsOnly.Count)), file.Comparison.IsInOrder ? "yes" : "no");
        }

        text.Append("\n## Faults of annotated files\n").Heading("file", "fault");
        foreach (CheckedFile file in files)
        {
            foreach (string problem in file.Result.Problems.Select(problem => problem.Split(':')[0]).Distinct()) text.Row(file.Name, problem);
        }

        text.Append("\n## Annotated files that LibreOffice does not open, or reads other words in\n").Heading("file");
        foreach (CheckedFile file in compared.Where(file => file.IsSameAnnotated == false)) text.Row(file.Name);

        text.Append("\n## Slowest\n").Heading("file", "read ms", "annotate ms", "MiB");
        foreach (CheckedFile file in files.OrderByDescending(file => file.Result.ReadMs + file.Result.WriteMs).Take(Slowest))
            text.Row(file.Name, Count((int)file.Result.ReadMs), Count((int)file.Result.WriteMs), Count((int)file.Result.PeakMiB));
    }

    private static double Median(IReadOnlyList<CheckedFile> files) =>
        files.Select(file => file.Result.ReadMs + file.Result.WriteMs).Order().ElementAt(files.Count / 2);

    private static string Count(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Share(int part, int all) => all == 0 ? "–" : (100.0 * part / all).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Words(IReadOnlyList<Word> words) => string.Join(' ', words.Take(40).Select(word => word.Text));
}
