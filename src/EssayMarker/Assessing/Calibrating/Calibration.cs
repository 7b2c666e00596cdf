using System.Globalization;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Calibrating;

/// <summary>What was learned from a department's marks for one question (<c>essaymarker/calibration/1</c>). It holds no name and no text of an essay.</summary>
public sealed record Calibration
{
    /// <summary>The id of the rubric.</summary>
    public required string Question { get; init; }

    /// <summary>The id of the levels file.</summary>
    public required string Levels { get; init; }

    /// <summary>The highest mark of those levels.</summary>
    public required int TopMark { get; init; }

    /// <summary>How the essays were written, in the department's words, or <see langword="null"/>.</summary>
    public string? Conditions { get; init; }

    /// <summary>Marks learned from; at least 5.</summary>
    public required int Marks { get; init; }

    /// <summary>How many of them were moderated: all or none, as moderated marks are not mixed with others.</summary>
    public required int ModeratedMarks { get; init; }

    /// <summary>How many markers were named for them; 0 where none was.</summary>
    public required int Markers { get; init; }

    /// <summary>The levels that moderated marks lie in, in order.</summary>
    public required IReadOnlyList<int> LevelsCovered { get; init; }

    /// <summary>Too few moderated marks to learn more than a severity, or a range narrower than without.</summary>
    public required bool IsProvisional { get; init; }

    /// <summary>What is added to the program's own mark.</summary>
    public required Correction Correction { get; init; }

    /// <summary>The standard deviation of what the marks were off by, cross-validated.</summary>
    public required double ResidualSpread { get; init; }

    /// <summary>The half of a range of marks: four in five of the marks lay within it, cross-validated.</summary>
    public required int HalfRange { get; init; }

    /// <summary>The names of the profile's numbers when it was fitted.</summary>
    public required IReadOnlyList<string> Profile { get; init; }

    /// <summary><c>sha256:</c> and the hash of the file's bytes; empty where there is no file.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The file it was read from, as given, or empty.</summary>
    public string File { get; init; } = "";

    /// <summary>The likely mark as the department would give it.</summary>
    /// <param name="profile">The essay in numbers.</param>
    /// <param name="programMark">The likely mark without calibration.</param>
    public int Mark(StrandProfile profile, int programMark) => Correction.Mark(profile, programMark, TopMark);

    /// <summary>What a reader is told, as a full sentence.</summary>
    public string Note()
    {
        string marks = Marks.ToString(CultureInfo.InvariantCulture);
        string conditions = Conditions is null ? "" : $" ({Conditions})";
        return IsProvisional
            ? $"Calibrated on {marks} {(ModeratedMarks > 0 ? "moderated" : "unmoderated")} marks of your department{conditions}: provisional, for severity only."
            : $"Calibrated on {marks} moderated marks of your department{conditions}.";
    }

    /// <summary>Refuses a calibration that was made for something else.</summary>
    /// <exception cref="CalibrationException">Another question, other levels, or another version of the profile.</exception>
    internal void CheckFor(Rubric rubric)
    {
        if (Question != rubric.Id) throw Refused($"It is for the question '{Question}', not for '{rubric.Id}'.");
        if (rubric.Levels is null) throw Refused($"It is for the levels '{Levels}', and the rubric '{rubric.Id}' names none.");
        if (Levels != rubric.Levels.Id) throw Refused($"It is for the levels '{Levels}', not for '{rubric.Levels.Id}'.");
        if (TopMark != rubric.Levels.TopMark) throw Refused($"It is for marks out of {TopMark}, not out of {rubric.Levels.TopMark}.");
        if (!Profile.SequenceEqual(StrandProfile.Names)) throw Refused("It was made by a version of the program that measures essays in other numbers.");
    }

    private CalibrationException Refused(string problem) => new(File.Length == 0 ? "The calibration" : File, 0, problem, CalibrationException.WayOut);
}
