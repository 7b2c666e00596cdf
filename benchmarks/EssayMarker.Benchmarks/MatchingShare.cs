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

        var encoding = new List<double>();
        var matching = new List<double>();
        for (int round = -Warming; round < Rounds; round++)
        {
            double alone = Milliseconds(() => encoder.EncodeTokens(texts)), whole = Milliseconds(() => matcher.MatchEssay(essay));
            if (round < 0) continue;
            encoding.Add(alone);
            matching.Add(whole - alone);
        }

        double encoded = Median(encoding), rest = Median(matching);
        Console.WriteLine($"{essay.Words} words, {essay.Sentences.Count} sentences, {rubric.Points.Count} points, {Rounds} rounds, medians: "
            + $"encoding {encoded:0.0} ms, all else in matching {rest:0.0} ms, {rest / encoded:0 %} of encoding.");
    }

    private static double Milliseconds(Func<object> work)
    {
        long start = Stopwatch.GetTimestamp();
        GC.KeepAlive(work());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
