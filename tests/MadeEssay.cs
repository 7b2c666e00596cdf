namespace EssayMarker.Tests;

/// <summary>What a test says of one essay of a class; the rest is usual.</summary>
/// <param name="Path">Its path below the folder.</param>
internal sealed record MadeEssay(string Path)
{
    /// <summary>The level with its marks (low, likely, high); <see langword="null"/> where it gets none.</summary>
    public (int Level, int? Possibly, int[] Marks)? Level { get; init; } = (3, null, [11, 13, 15]);

    public int Words { get; init; } = 900;

    /// <summary>The state of each point as JSON names it, in the order of the points.</summary>
    public string[] States { get; init; } = ["met", "met", "partly", "not found", "met", "not found"];

    /// <summary>The level of each strand, in their order.</summary>
    public int[] Strands { get; init; } = [3, 3, 3, 3, 3];

    /// <summary>Sentences, each with the point that it bears on, if any, and how.</summary>
    public (string Text, string? Point, string? Verdict)[] Sentences { get; init; } = [];

    /// <summary>Whether its first sentence makes an argument that no point holds.</summary>
    public bool HasOwnArgument { get; init; }

    public (string Name, string FactLine)[] DatesToCheck { get; init; } = [];

    public string[] Steps { get; init; } = ["next.evidence"];

    public string[] Warnings { get; init; } = [];

    /// <summary>Where its reports lie: its path without the ending.</summary>
    public string Stem => Path[..Path.LastIndexOf('.')];

    /// <summary>Its file as the teacher's JSON report has it, as much as a class's results read.</summary>
    public object Json(IReadOnlyList<string> points, IReadOnlyList<string> strands) => new
    {
        essay = new { file = Path[(Path.LastIndexOf('/') + 1)..], kind = Level is null ? "plan" : "essay", words = Words },
        sentences = Sentences.Select((sentence, at) => new
        {
            text = sentence.Text,
            unlisted = HasOwnArgument && at == 0,
            matches = sentence.Point is null ? [] : new[] { new { point = sentence.Point, probability = 0.9, verdict = sentence.Verdict } },
        }),
        points = points.Zip(States, (id, status) => new { id, status }),
        evidence = DatesToCheck.Select(date => new { name = date.Name, state = "check-date", factLine = date.FactLine }),
        assessment = Level is not { } level ? null : (object)(level.Possibly is { } possibly
            ? new { level = level.Level, possibly, marks = MarksOf(level.Marks), strands = StrandsOf(strands), nextSteps = StepsOf() }
            : new { level = level.Level, marks = MarksOf(level.Marks), strands = StrandsOf(strands), nextSteps = StepsOf() }),
        warnings = Warnings.Select(message => new { message, stage = "assessing" }),
    };

    private static object MarksOf(int[] marks) => new { low = marks[0], likely = marks[1], high = marks[2] };

    private IEnumerable<object> StrandsOf(IReadOnlyList<string> names) => names.Zip(Strands, (strand, level) => (object)new { strand, level });

    private IEnumerable<object> StepsOf() => Steps.Select(key => (object)new { key });
}
