using System.Diagnostics;
using EssayMarker.Docx;
using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Benchmarks;

/// <summary>What matching costs beside the encoder: an essay of about 1,000 words and ten points, in a program that has matched before.</summary>
/// <remarks>Both are measured by turns in one process, so that whatever else the machine does falls on both alike.</remarks>
internal static class MatchingShare
{
    private const int Rounds = 60, Warming = 15;

    public static void Print()
    {
        SentenceEncoder encoder = SentenceEncoder.Load(Repository.Model);
        Rubric rubric = RubricFile.Read(Repository.Rubric);
        var matcher = new SentenceMatcher(rubric, encoder, MatchingModel.Load(Path.Combine(Repository.Model, "matching.json")));
        Essay essay = DocxReader.Read(new MemoryStream(File.ReadAllBytes(Repository.Essay)), "essay.docx");
        string[] texts = [.. essay.Sentences.Select(sentence => sentence.Text).Distinct()];
        MatchInput[] alones = [.. essay.Sentences.Select(sentence => new MatchInput(sentence.Text))];

        var encoding = new List<Cost>();
        var matching = new List<Cost>();
        var context = new List<Cost>();
        for (int round = -Warming; round < Rounds; round++)
        {
            // Without contexts nothing is read a second time after the sentence before.
            Cost once = CostOf(() => encoder.EncodeTokens(texts)), without = CostOf(() => matcher.Match(alones)), whole = CostOf(() => matcher.MatchEssay(essay));
            if (round < 0) continue;
            encoding.Add(once);
            matching.Add(without.Less(once));
            context.Add(whole.Less(without));
        }

        Console.WriteLine($"{essay.Words} words, {essay.Sentences.Count} sentences, {rubric.Points.Count} points, medians of {Rounds} rounds:");
        PrintShares("processor time", cost => cost.Processor);
        PrintShares("clock time", cost => cost.Clock);

        void PrintShares(string what, Func<Cost, double> of)
        {
            double all = Median(encoding, of), rest = Median(matching, of), again = Median(context, of);
            Console.WriteLine($"  {what}: encoding {all:0.0} ms; all else in matching {rest:0.0} ms, {rest / all:0 %} of encoding; second readings in context {again:0.0} ms, {again / all:0 %}");
        }
    }

    private static Cost CostOf(Func<object> work)
    {
        TimeSpan processor = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return new Cost(Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
    }

    private static double Median(List<Cost> costs, Func<Cost, double> of) => costs.Select(of).Order().ElementAt(costs.Count / 2);

    /// <summary>What a piece of work took, in milliseconds.</summary>
    /// <param name="Clock">From start to end.</param>
    /// <param name="Processor">On all cores together: the same whatever else the machine does.</param>
    private readonly record struct Cost(double Clock, double Processor)
    {
        public Cost Less(Cost other) => new(Clock - other.Clock, Processor - other.Processor);
    }
}
