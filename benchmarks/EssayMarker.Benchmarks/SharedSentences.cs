using System.Text.Json;
using System.Text.RegularExpressions;
using EssayMarker.Essays;
using EssayMarker.Tests;

namespace EssayMarker.Benchmarks;

/// <summary>Sentences of other questions from the data beside the repository, where it is there. Nothing of it is kept.</summary>
internal static partial class SharedSentences
{
    private static readonly string Data = Path.Combine(Repository.Root, "..", "shared", "data");

    /// <summary>The samples' sentences; beside them, those of the points set with our leaders' names for theirs, and sentences of other essays.</summary>
    /// <returns>The pool, and where it is from.</returns>
    public static (SentencePool Pool, string Source) Read()
    {
        SentencePool samples = SentencePool.OfSamples;
        if (!Directory.Exists(Data))
            return (samples, "samples only, as ../shared is not there: sentences are altered more often than usual");
        string[] points = [.. Directory.EnumerateFiles(Path.Combine(Data, "points"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Points).Where(SentencePool.IsFit)];
        string[] others = [.. ThirdDrafts().Concat(Arguments()).SelectMany(text => SentencePool.Of(EssayReader.FromText("other", text)))];
        return (new SentencePool(samples.OnQuestion, [.. points, .. others]),
            $"{samples.OnQuestion.Count} sentences of the samples, {points.Length} of `points` with the leaders' names exchanged, {others.Length} of `argrewrite` and `aaec`");
    }

    private static IEnumerable<string> Points(string path)
    {
        using JsonDocument set = JsonDocument.Parse(File.ReadAllBytes(path));
        (Regex Name, string Ours)[] names = [.. set.RootElement.GetProperty("actors").EnumerateArray().Zip(["Stalin", "Khrushchev"], (actor, ours) => (NamesOf(actor), ours))];
        foreach (JsonElement sentence in set.RootElement.GetProperty("sentences").EnumerateArray())
            yield return names.Aggregate(sentence.GetProperty("text").GetString()!, (text, name) => name.Name.Replace(text, name.Ours));
    }

    private static Regex NamesOf(JsonElement actor)
    {
        IEnumerable<string> all = actor.GetProperty("aliases").EnumerateArray().Select(alias => alias.GetString()!).Append(actor.GetProperty("name").GetString()!);
        return new Regex($@"\b(?:{string.Join('|', all.OrderByDescending(name => name.Length).Select(Regex.Escape))})\b");
    }

    /// <summary>Each writer's last draft: earlier ones say the same.</summary>
    private static IEnumerable<string> ThirdDrafts() => Lines("argrewrite", "essays.jsonl").Where(essay => essay.GetProperty("draft").GetInt32() == 3).Select(essay => essay.GetProperty("essay").GetString()!);

    private static IEnumerable<string> Arguments() => Lines("aaec", "train.jsonl").Select(essay => BeforeMark().Replace(string.Join(' ', essay.GetProperty("tokens").EnumerateArray().Select(token => token.GetString())), "$1"));

    private static IEnumerable<JsonElement> Lines(string set, string file) => File.ReadLines(Path.Combine(Data, set, file)).Select(line => JsonSerializer.Deserialize<JsonElement>(line));

    /// <summary>Tokens are written apart, marks and endings too.</summary>
    [GeneratedRegex(@" ([.,;:!?)]|'s\b|n't\b)")]
    private static partial Regex BeforeMark();
}
