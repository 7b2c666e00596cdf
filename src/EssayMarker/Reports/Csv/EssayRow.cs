using EssayMarker.Assessing;

namespace EssayMarker.Reports.Csv;

/// <summary>What a table of results says of one essay; a batch reads it back from the essay's JSON file.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Kind">What the text is, as JSON names it.</param>
/// <param name="Words">Words of the body.</param>
internal sealed record EssayRow(string File, string Kind, int Words)
{
    /// <summary>The level, from 1; <see langword="null"/> where it gets none.</summary>
    public int? Level { get; init; }

    /// <summary>The level it may have instead.</summary>
    public int? Possibly { get; init; }

    /// <summary>Its marks; <see langword="null"/> without a level.</summary>
    public MarkRange? Marks { get; init; }

    /// <summary>The level of each strand, by the strand's id.</summary>
    public IReadOnlyDictionary<string, int> Strands { get; init; } = new Dictionary<string, int>();

    /// <summary>The status of each point as JSON names it, by the point's id.</summary>
    public IReadOnlyDictionary<string, string> Statuses { get; init; } = new Dictionary<string, string>();

    /// <summary>What was not read, not marked or unusual, each a sentence or more.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The row of an assessment, its warnings aside: the options of a report decide those.</summary>
    public static EssayRow Of(Assessment assessment) => new(assessment.Essay.FileName, LabelKey.Name(assessment.Kind), assessment.Essay.Words)
    {
        Level = assessment.Level?.Level.Number,
        Possibly = assessment.Level?.Possibly?.Number,
        Marks = assessment.Level?.Marks,
        Strands = (assessment.Level?.Strands ?? []).ToDictionary(strand => strand.Strand, strand => strand.Level, StringComparer.Ordinal),
        Statuses = assessment.Points.ToDictionary(result => result.Point.Id, result => StatusNames.Of(result.Status), StringComparer.Ordinal),
    };
}
