using System.Globalization;
using System.Text.Json;
using EssayMarker.Batch;
using EssayMarker.Batch.Results;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Tests;

/// <summary>The results of a class that a test makes up, written by the program as after a batch; they go when the test ends.</summary>
internal sealed class MadeClass : IDisposable
{
    /// <summary>A passage of 38 words.</summary>
    public const string Passage =
        "When the old leader died in the spring his heirs stood around the bed and waited and none of them dared to call a doctor in case he woke and found that they had hoped for his end";

    private static readonly string[] Strands = ["focus", "support", "analysis", "judgement", "organisation"];

    private readonly string _folder = Directory.CreateTempSubdirectory("essaymarker-").FullName;

    public static Rubric Rubric { get; } = new("leaders", "How alike were the two leaders?",
    [
        new Point("S1", "The scheme says that both men ruled alone.") { Side = "similarity", Ask = "Who took the great decisions?" },
        new Point("S2", "The scheme says that both believed in one party.") { Side = "similarity", Ask = "Which parties could stand at an election?" },
        new Point("S3", "The scheme says that both put arms before bread.") { Side = "similarity", Ask = "What did each budget spend most on?" },
        new Point("D1", "The scheme says that only one ruled by terror.") { Side = "difference", Ask = "What happened to the camps after 1953?" },
        new Point("D2", "The scheme says that only one spoke to crowds.") { Side = "difference", Ask = "How did each appear in public?" },
        new Point("D3", "The scheme says that only one shared power.") { Side = "difference", Ask = "Who could overrule each of them?" },
    ])
    {
        Sides = [new Side("similarity", "Similarities", Stance.Supports), new Side("difference", "Differences", Stance.Challenges)],
        Hash = "sha256:rubric",
        Levels = new LevelScheme("five", "none", Strands,
            [.. Enumerable.Range(1, 5).Select(number => new Level(number, (number * 5) - 4, number * 5, Strands.ToDictionary(strand => strand, strand => $"The descriptor of {strand}.")))],
            "sha256:levels"),
    };

    public static BatchOptions Options { get; } = new() { Jobs = 1 };

    /// <summary>The page is beside the other results.</summary>
    public string Page => Path.Combine(_folder, "class.html");

    public string Root => _folder;

    /// <summary>Texts that every student had.</summary>
    public IReadOnlyList<string> Taught { get; init; } = [];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A class of any size: names, levels, states and sentences follow from each student's number.</summary>
    public static IReadOnlyList<MadeEssay> Essays(int count) => [.. Enumerable.Range(1, count).Select(Essay)];

    /// <summary>Writes the results.</summary>
    /// <param name="essays">The essays that were marked.</param>
    /// <param name="options">As a batch was run.</param>
    /// <param name="rubric">Another question than the class's own.</param>
    /// <param name="failures">Essays that were not: path, problem and remedy of each.</param>
    public MadeClass Write(IEnumerable<MadeEssay> essays, BatchOptions? options = null, Rubric? rubric = null, params IEnumerable<(string Path, string Problem, string Remedy)> failures)
    {
        rubric ??= Rubric;
        using var folder = new BatchFolder(_folder);
        var results = new List<BatchResult>();
        foreach (MadeEssay essay in essays)
        {
            string file = Path.Combine(folder.Teacher, essay.Stem + ".marked");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file + ".json", JsonSerializer.Serialize(essay.Json([.. rubric.Points.Select(point => point.Id)], rubric.Levels?.Strands ?? [])));
            File.WriteAllText(file + ".html", "<!DOCTYPE html><title>A report</title>");
            results.Add(new BatchResult.Marked(essay.Path, essay.Stem));
        }
        results.AddRange(failures.Select(failure => new BatchResult.Failed(failure.Path, failure.Path, failure.Problem, failure.Remedy)));
        new ClassFiles(folder, rubric, Wording.Default, options ?? Options).Write(results, Taught);
        return this;
    }

    private static MadeEssay Essay(int number)
    {
        int level = 1 + (number * 7 % 13 % 5), likely = (level * 5) - (number % 5);
        string[] states = [.. Rubric.Points.Select((_, at) => State((number * (at + 3)) + (at * at)))];
        return new MadeEssay(Name(number) + ".docx")
        {
            Level = number % 14 == 0 ? null : (level, number % 3 == 0 ? Math.Min(5, level + 1) : null, [Math.Max(1, likely - 3), likely, Math.Min(25, likely + (number % 9 == 0 ? 7 : 3))]),
            Words = 700 + (number * 37 % 500),
            States = states,
            Strands = [.. Strands.Select((_, at) => 1 + ((number + at) * (at + 2) % 5))],
            Sentences = [.. Rubric.Points.SelectMany((point, at) => Sentences(number, point.Id, states[at]))],
            HasOwnArgument = number % 4 == 0,
            DatesToCheck = number % 5 == 0 ? [("the speech", "The speech: February 1956")] : [],
            Steps = number % 2 == 0 ? ["next.evidence", "next.weigh"] : ["next.comment"],
            Warnings = number % 14 == 0 ? ["This is a plan, so it gets no level."] : [],
        };
    }

    private static string Name(int number) => $"{"Adams Brown Clark Davies Evans Foster Green Hughes Iqbal Jones Khan Lewis".Split(' ')[number % 12]} {number.ToString("D3", CultureInfo.InvariantCulture)}";

    private static string State(int number) => (number % 10) switch { < 4 => "met", < 6 => "partly", 6 => "misattributed", 7 => "contradicted", 8 => "reported", _ => "not found" };

    /// <summary>Words of each student's own stand so close that no two essays share a passage.</summary>
    private static IEnumerable<(string, string?, string?)> Sentences(int number, string point, string state)
    {
        string own = Spelt(number);
        if (state == "met")
            yield return ($"Witness {own} has both men decide alone on {point}, as law {own} of that year shows.", point, "supports");
        if (state == "misattributed")
            yield return ($"Error {own} gives decree {own} on {point} to the other man, by paper {own}.", point, "misattributed");
        yield return ($"Comment {own} weighs what this {own} meant for people {own} at the time.", null, null);
    }

    private static string Spelt(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')).Prepend('q'));
}
