using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Essays;

/// <summary>A text with the mark expected and what the program said.</summary>
internal sealed record MarkedEssay(ExpectedEssay Expected, Assessment Assessment)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Expected.Path);

    public int? Given => Assessment.Level?.Marks.Likely;

    public bool IsInRange => Assessment.Level is { } level && level.Marks.Low <= Expected.Mark && Expected.Mark <= level.Marks.High;

    public bool IsSameLevel => Assessment.Level is { } level && level.Level.Number == Assessment.Rubric.Levels!.LevelOf(Expected.Mark).Number;

    /// <summary>How many points with an expected state have one that a reader accepts.</summary>
    public int PointsAgreed => Assessment.Points.Count(point => Expected.Points.TryGetValue(point.Point.Id, out IReadOnlyList<string>? states) && states.Contains(State(point.Status)));

    public static MarkedEssay Of(ExpectedEssay expected, Marker marker, string question)
    {
        Essay essay = expected.Path.EndsWith(".docx", StringComparison.Ordinal)
            ? DocxReader.Read(expected.Path, question)
            : EssayReader.FromText(System.IO.Path.GetFileName(expected.Path), File.ReadAllText(expected.Path), question);
        return new MarkedEssay(expected, marker.Mark(essay));
    }

    private static string State(PointStatus status) => status == PointStatus.NotFound ? "not found" : status.ToString().ToLowerInvariant();
}
