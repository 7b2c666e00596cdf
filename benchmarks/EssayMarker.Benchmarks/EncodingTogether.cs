using System.Diagnostics;
using EssayMarker.Docx;
using EssayMarker.Encoder;

namespace EssayMarker.Benchmarks;

/// <summary>What it would gain to fill the encoder's batches across essays: the sentences of all samples essay by essay and all at once, by turns.</summary>
internal static class EncodingTogether
{
    private const int Rounds = 9;

    public static void Print()
    {
        SentenceEncoder encoder = SentenceEncoder.Load(Repository.Model);
        string[][] essays =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "essay-*.docx").Order(StringComparer.Ordinal)
                .Select(path => DocxReader.Read(path).Sentences.Select(sentence => sentence.Text).Distinct().ToArray()),
        ];
        string[] all = [.. essays.SelectMany(essay => essay)];
        List<double> apart = [], together = [];
        for (int round = 0; round <= Rounds; round++)
        {
            double one = Milliseconds(() => Array.ForEach(essays, essay => encoder.EncodeTokens(essay))), other = Milliseconds(() => encoder.EncodeTokens(all));
            if (round == 0) // compiles
                continue;
            apart.Add(one);
            together.Add(other);
        }

        Console.WriteLine($"{essays.Length} essays, {all.Length} sentences: encoded together they take {Median(together) / Median(apart):0.00} of the time that they take essay by essay (medians of {Rounds} rounds by turns).");
    }

    private static double Milliseconds(Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
