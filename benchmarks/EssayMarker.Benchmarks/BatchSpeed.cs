using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using EssayMarker.Docx;
using EssayMarker.Rubrics;
using EssayMarker.Tests;

namespace EssayMarker.Benchmarks;

/// <summary>How fast the published program marks class sets with every feature on, and what memory and arithmetic that takes.</summary>
internal static class BatchSpeed
{
    private const int Words = 1_000;

    private static readonly int[] UsualSizes = [1, 10, 100, 300];
    private static readonly int[] Jobs = [1, 2];
    private static readonly string Folder = Path.Combine(PublishedProgram.Folder, "batch");
    private static readonly string Results = Path.Combine(Repository.Results, "batch.md");

    /// <summary>Prints the figures, and writes them beside the earlier ones where all sizes were measured.</summary>
    /// <param name="sizes">Essays of each class set; none means the usual ones.</param>
    public static void Print(IReadOnlyList<int> sizes)
    {
        sizes = sizes.Count > 0 ? sizes : UsualSizes;
        PublishedProgram.Publish();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        try
        {
            string page = Page(sizes);
            Console.Write(page);
            if (sizes.SequenceEqual(UsualSizes))
                File.WriteAllText(Results, page);
        }
        finally
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static string Page(IReadOnlyList<int> sizes)
    {
        (SentencePool pool, string source) = SharedSentences.Read();
        string all = Path.Combine(Folder, "essays");
        ClassSetFigures figures = MadeClassSet.Write(all, pool, RubricFile.Read(Repository.Rubric), sizes.Max(), Words);
        Say($"{figures.Essays} essays of {figures.Words:0} words and {figures.Sentences:0} sentences; {figures.Recurring:P1} of the sentences recur between essays");
        string[] essays = [.. Directory.EnumerateFiles(all).Order(StringComparer.Ordinal)];
        string handouts = Directory.CreateDirectory(Path.Combine(Folder, "handouts")).FullName;
        File.Copy(Path.Combine(Repository.Root, "samples", "notes.docx"), Path.Combine(handouts, "notes.docx"));

        EssayArithmetic arithmetic = EssayArithmetic.Of(essays);
        Reference.Run(); // compiles it
        BatchRow[] rows = [.. sizes.SelectMany(size => Jobs.Select(jobs => Measure(essays[..size], jobs, handouts)))];
        double product = ArithmeticPeak.OfMatrixProduct(), multiplyAdd = ArithmeticPeak.OfMultiplyAdd();
        BatchRow best = rows.MaxBy(row => row.EssaysASecond)!;
        double reached = best.EssaysASecond * arithmetic.All / 1e9;

        var page = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        page.WriteLine("# A class set: rate, memory and scaling");
        page.WriteLine();
        page.WriteLine("Written by `dotnet run -c Release --project benchmarks/EssayMarker.Benchmarks -- batch`. The published program, a process a row, into a fresh folder, every feature on:");
        page.WriteLine("reports for student and teacher as docx, html, json, csv and txt, results of the class, shared passages with a handout set aside.");
        page.WriteLine();
        page.WriteLine(Invariant($"Machine: {Environment.ProcessorCount} cores, vectors of {(Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : 128)} bits, {RuntimeInformation.FrameworkDescription}."));
        page.WriteLine(Invariant($"Essays: {figures.Essays}, made by `tests/ClassSets` from {source}; {figures.Words:0} words and {figures.Sentences:0} sentences each on average; {figures.Recurring:0.0 %} of the sentences recur between essays."));
        page.WriteLine("They are the work of nobody and are not kept. *Times* are seconds as multiples of the reference arithmetic (a hundred million dependent multiply-adds on one core), taken just before and after each run.");
        page.WriteLine();
        page.WriteLine("| essays | jobs | seconds | times | essays a second | words a second | share of all cores | peak MiB | run again, all kept: seconds | times |");
        page.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (BatchRow row in rows)
        {
            page.Write(Invariant($"| {row.Essays} | {row.Jobs} | {row.First.Clock.TotalSeconds:0.0} | {row.First.Clock / row.Reference:0.0} | {row.EssaysASecond:0.00} | {row.WordsASecond:0} |"));
            page.WriteLine(Invariant($" {row.ProcessorShare:0 %} | {row.PeakMebibytes:0} | {row.Again.Clock.TotalSeconds:0.0} | {row.Again.Clock / row.Reference:0.0} |"));
        }
        page.WriteLine();
        page.WriteLine("The program's own start and end, without any marking, are the run again of one essay. One essay uses all cores as well, so two at a time gain only what one leaves idle:");
        page.WriteLine(string.Join("; ", rows.GroupBy(row => row.Essays).Select(size => Invariant($"{size.Key} essays ×{size.First().First.Clock / size.Last().First.Clock:0.00}"))) + ".");
        page.WriteLine();
        page.WriteLine("## Arithmetic");
        page.WriteLine();
        page.WriteLine(Invariant($"An essay is {arithmetic.Once / 1e9:0.0} GFLOP for reading each sentence once ({arithmetic.Tokens:0} tokens), and {arithmetic.InContext / 1e9:0.0} for reading those that go on a second time, after the sentence before: {arithmetic.All / 1e9:0.0} in all."));
        page.WriteLine("Counted from the encoder's shapes: for each token and layer two operations a weight and four a number of the vector and token of the text (attention), over the made essays' own tokens; nothing but the encoder is counted.");
        page.WriteLine();
        page.WriteLine("| | GFLOP/s | share |");
        page.WriteLine("|---|---|---|");
        page.WriteLine(Invariant($"| reached in the fastest run ({best.Essays} essays, {best.Jobs} jobs: reading, matching and reports included) | {reached:0} | |"));
        page.WriteLine(Invariant($"| the encoder's matrix product alone, all cores, the best of its shapes and a large square | {product:0} | {reached / product:0 %} reached |"));
        page.WriteLine(Invariant($"| multiply-adds in registers alone, all cores: the upper bound | {multiplyAdd:0} | {reached / multiplyAdd:0 %} reached |"));
        return page.ToString();
    }

    private static BatchRow Measure(string[] essays, int jobs, string handouts)
    {
        string set = Directory.CreateDirectory(Path.Combine(Folder, "set")).FullName, output = Path.Combine(Folder, "out");
        foreach (string essay in essays)
            File.Copy(essay, Path.Combine(set, Path.GetFileName(essay)));
        double words = essays.Sum(essay => DocxReader.Read(essay).Words);
        string[] command = ["batch", set, "--rubric", Repository.Rubric, "--out", output, "--format", "docx,html,json,csv,txt", "--handouts", handouts, "--jobs", jobs.ToString(CultureInfo.InvariantCulture)];

        TimeSpan before = ReferenceTime();
        PublishedProgram.Outcome first = PublishedProgram.Do(command);
        var row = new BatchRow(essays.Length, jobs, words, first, PublishedProgram.Do(command), (before + ReferenceTime()) / 2);
        Directory.Delete(set, recursive: true);
        Directory.Delete(output, recursive: true);
        Say($"{row.Essays} essays, {row.Jobs} jobs: {row.First.Clock.TotalSeconds:0.0} s, {row.EssaysASecond:0.00} essays/s, {row.PeakMebibytes:0} MiB");
        return row;
    }

    private static TimeSpan ReferenceTime()
    {
        long start = Stopwatch.GetTimestamp();
        Reference.Run();
        return Stopwatch.GetElapsedTime(start);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Say(FormattableString text) => Console.Error.WriteLine(Invariant(text));
}
