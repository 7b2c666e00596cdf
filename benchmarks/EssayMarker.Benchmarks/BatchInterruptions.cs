using System.Globalization;
using EssayMarker.Rubrics;
using EssayMarker.Tests;

namespace EssayMarker.Benchmarks;

/// <summary>Kills a batch of 60 short essays at random moments, many times, and looks at what is left and what a plain re-run makes of it.</summary>
internal static class BatchInterruptions
{
    public const int UsualTimes = 100;

    private const int Essays = 60, Words = 175;
    private const int Seed = 1953;

    private static readonly string Folder = Path.Combine(PublishedProgram.Folder, "interruptions");
    private static readonly string Results = Path.Combine(Repository.Results, "interruptions.md");

    /// <summary>Prints what came of it, and writes it beside the earlier figures where it was done as often as usual.</summary>
    public static void Print(int times)
    {
        PublishedProgram.Publish();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        try
        {
            string page = Page(times);
            Console.Write(page);
            if (times == UsualTimes)
                File.WriteAllText(Results, page);
        }
        finally
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    private static string Page(int times)
    {
        string set = Path.Combine(Folder, "essays");
        MadeClassSet.Write(set, SentencePool.OfSamples, RubricFile.Read(Repository.Rubric), Essays, Words);
        var interruptions = new Interruptions(PublishedProgram.Command, ["batch", set, "--rubric", Repository.Rubric, "--format", "docx,html,json,csv,txt"], Folder);
        TimeSpan length = interruptions.RunUndisturbed();
        var random = new Random(Seed);
        TimeSpan[] moments = [.. Enumerable.Range(0, times).Select(_ => random.NextDouble() * length)];
        var all = new List<Interruption>();
        foreach (TimeSpan moment in moments)
        {
            all.Add(interruptions.Kill(moment));
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Count}/{times}: {all[^1].Whole} essays there, {all[^1].Faults.Count} faults"));
        }

        var page = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        page.WriteLine("# A class set that is killed and run again");
        page.WriteLine();
        page.WriteLine("Written by `dotnet run -c Release --project benchmarks/EssayMarker.Benchmarks -- interruptions`. A batch of 60 short essays is killed (SIGKILL) at random moments between");
        page.WriteLine("its start and the length of an undisturbed run, each time in a fresh folder, and then the same command is run again to its end. After the kill every file under its own name must");
        page.WriteLine("be as in the undisturbed run; the re-run must keep just the essays that were whole; and the folder must then be the same to the byte, without a file more or less.");
        page.WriteLine();
        page.WriteLine("| | |");
        page.WriteLine("|---|---|");
        Row(page, "interruptions", $"{times}");
        Row(page, "moments, seconds after the start", Spread(moments.Select(moment => moment.TotalSeconds), "0.0"));
        Row(page, "an undisturbed run, seconds", length.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture));
        Row(page, "runs that had ended before their moment", $"{all.Count(each => !each.Run.WasKilled)}");
        Row(page, "files there under their own names", Spread(all.Select(each => (double)each.Files), "0"));
        Row(page, $"essays whole, of {Essays}", Spread(all.Select(each => (double)each.Whole), "0"));
        Row(page, "kills that left a file half-written beside its place", $"{all.Count(each => each.Partials > 0)}");
        Row(page, "**faults**", $"**{all.Sum(each => each.Faults.Count)}**");
        foreach (string fault in all.SelectMany(each => each.Faults).Distinct())
            Row(page, "fault", fault);
        return page.ToString();
    }

    private static void Row(StringWriter page, string what, string value) => page.WriteLine($"| {what} | {value} |");

    private static string Spread(IEnumerable<double> values, string format)
    {
        double[] sorted = [.. values.Order()];
        return $"least {Number(sorted[0])}, median {Number(sorted[sorted.Length / 2])}, most {Number(sorted[^1])}";

        string Number(double value) => value.ToString(format, CultureInfo.InvariantCulture);
    }
}
