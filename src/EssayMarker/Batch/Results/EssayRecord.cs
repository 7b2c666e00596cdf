using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Reports.Csv;

namespace EssayMarker.Batch.Results;

/// <summary>What the results of a class need of one essay, read back from the teacher's JSON, so that it does not matter in which run the essay was marked.</summary>
/// <param name="Path">The essay's path below the folder.</param>
/// <param name="Stem">Where its reports lie.</param>
/// <param name="Row">Its row in the table.</param>
internal sealed record EssayRecord(string Path, string Stem, EssayRow Row)
{
    /// <summary>What assessing warned of: each says that the text is unusual. Warnings of reading are in the row only.</summary>
    public IReadOnlyList<string> Unusual { get; init; } = [];

    /// <summary>The sentences that make each point, by the point's id, the likeliest first.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Made { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Sentences that give a fact to the wrong person, with the point.</summary>
    public IReadOnlyList<(string Point, string Text)> Misattributed { get; init; } = [];

    /// <summary>Names of evidence whose date should be checked, with the fact sheet's line.</summary>
    public IReadOnlyList<(string Name, string? FactLine)> DatesToCheck { get; init; } = [];

    /// <summary>Sentences that make an argument which no point holds.</summary>
    public IReadOnlyList<string> Unlisted { get; init; } = [];

    /// <summary>The keys of the next steps, the first one first.</summary>
    public IReadOnlyList<string> NextSteps { get; init; } = [];

    /// <summary>All sentences in order.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>Reads an essay's teacher's JSON.</summary>
    /// <exception cref="JsonException">It is no such file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static EssayRecord Read(string path, string stem, string jsonFile)
    {
        using FileStream stream = File.OpenRead(jsonFile);
        using JsonDocument json = JsonDocument.Parse(stream);
        JsonElement root = json.RootElement;
        (JsonElement Json, string Text)[] sentences = [.. root.GetProperty("sentences").EnumerateArray().Select(sentence => (sentence, Text(sentence, "text")!))];
        return new EssayRecord(path, stem, RowOf(root))
        {
            Unusual = [.. List(root, "warnings").Where(warning => Text(warning, "stage") == "assessing").Select(warning => Text(warning, "message")!)],
            Made = sentences.SelectMany(sentence => Matches(sentence.Json, "supports").Select(match => (match.Point, match.Probability, sentence.Text)))
                .GroupBy(made => made.Point, StringComparer.Ordinal)
                .ToDictionary(point => point.Key, IReadOnlyList<string> (point) => [.. point.OrderByDescending(made => made.Probability).Select(made => made.Text)], StringComparer.Ordinal),
            Misattributed = [.. sentences.SelectMany(sentence => Matches(sentence.Json, "misattributed").Select(match => (match.Point, sentence.Text)))],
            DatesToCheck = [.. List(root, "evidence").Where(finding => Text(finding, "state") == "check-date").Select(finding => (Text(finding, "name")!, Text(finding, "factLine")))],
            Unlisted = [.. sentences.Where(sentence => sentence.Json.TryGetProperty("unlisted", out JsonElement unlisted) && unlisted.ValueKind == JsonValueKind.True).Select(sentence => sentence.Text)],
            NextSteps = [.. StepsOf(root).Select(step => Text(step, "key")!)],
            Sentences = [.. sentences.Select(sentence => sentence.Text)],
        };
    }

    private static EssayRow RowOf(JsonElement root)
    {
        JsonElement essay = root.GetProperty("essay");
        var row = new EssayRow(Text(essay, "file")!, Text(essay, "kind")!, essay.GetProperty("words").GetInt32())
        {
            Statuses = List(root, "points").ToDictionary(point => Text(point, "id")!, point => Text(point, "status")!, StringComparer.Ordinal),
            Warnings = [.. List(root, "warnings").Select(warning => Text(warning, "message")!)],
        };
        if (root.GetProperty("assessment") is not { ValueKind: JsonValueKind.Object } assessment)
            return row;
        return row with
        {
            Level = assessment.GetProperty("level").GetInt32(),
            Possibly = assessment.TryGetProperty("possibly", out JsonElement possibly) ? possibly.GetInt32() : null,
            Marks = assessment.TryGetProperty("marks", out JsonElement marks)
                ? new MarkRange(marks.GetProperty("low").GetInt32(), marks.GetProperty("likely").GetInt32(), marks.GetProperty("high").GetInt32())
                : null,
            Strands = List(assessment, "strands").ToDictionary(strand => Text(strand, "strand")!, strand => strand.GetProperty("level").GetInt32(), StringComparer.Ordinal),
        };
    }

    private static JsonElement[] StepsOf(JsonElement root) =>
        root.GetProperty("assessment") is { ValueKind: JsonValueKind.Object } assessment ? List(assessment, "nextSteps") : [];

    private static IEnumerable<(string Point, double Probability)> Matches(JsonElement sentence, string verdict) => List(sentence, "matches")
        .Where(match => Text(match, "verdict") == verdict)
        .Select(match => (Text(match, "point")!, match.GetProperty("probability").GetDouble()));

    private static JsonElement[] List(JsonElement of, string name) => of.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray()] : [];

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out JsonElement text) ? text.GetString() : null;
}
