namespace EssayMarker.Evaluation.Fuzzing;

/// <summary>What came of the files tried so far.</summary>
public sealed class Tally
{
    public int Files { get; set; }

    public int Read { get; set; }

    public int Annotated { get; set; }

    /// <summary>How many files were refused for which reason.</summary>
    public SortedDictionary<string, int> Refused { get; init; } = new(StringComparer.Ordinal);

    /// <summary>All findings, by the file's number.</summary>
    public List<Finding> Findings { get; init; } = [];

    public double Slowest { get; set; }

    public int SlowestNumber { get; set; }

    public double Peak { get; set; }

    public int PeakNumber { get; set; }

    public double Seconds { get; set; }

    public void Add(Outcome outcome)
    {
        Files++;
        if (outcome.Stage >= Stage.Read) Read++;
        if (outcome.Stage == Stage.Annotated) Annotated++;
        if (outcome.Refusal is not null) Refused[outcome.Refusal] = Refused.GetValueOrDefault(outcome.Refusal) + 1;
        Findings.AddRange(outcome.Findings);
        if (outcome.Seconds > Slowest) (Slowest, SlowestNumber) = (outcome.Seconds, outcome.Number);
        if (outcome.Megabytes > Peak) (Peak, PeakNumber) = (outcome.Megabytes, outcome.Number);
    }
}
