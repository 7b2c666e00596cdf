using EssayMarker.Essays;

namespace EssayMarker.Rubrics;

/// <summary>All that is specific to a question: one YAML file written by a teacher (<c>essaymarker/rubric/1</c>).</summary>
/// <param name="Id">The rubric's id.</param>
/// <param name="Question">The question as set.</param>
/// <param name="Points">The points of the mark scheme, 0 to 100 of them, in the file's order.</param>
public sealed record Rubric(string Id, string Question, IReadOnlyList<Point> Points)
{
    /// <summary>The subject, such as <c>history</c>, or <see langword="null"/>.</summary>
    public string? Subject { get; init; }

    /// <summary>The years in scope, or <see langword="null"/> where the question names none.</summary>
    public DateSpan? Years { get; init; }

    /// <summary>The parts of those years that an answer should touch; may be empty.</summary>
    public IReadOnlyList<DateSpan> Periods { get; init; } = [];

    /// <summary>Those who are compared and can be credited; may be empty.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>Other people of the story, so that "he" is not forced onto an actor.</summary>
    public IReadOnlyList<Actor> Others { get; init; } = [];

    /// <summary>The sides of the argument, in the file's order; every point's side is one of them.</summary>
    public IReadOnlyList<Side> Sides { get; init; } = [];

    /// <summary>The levels of response, or <see langword="null"/>: then there is matching and no level.</summary>
    public LevelScheme? Levels { get; init; }

    /// <summary>The fact sheet, or <see langword="null"/>.</summary>
    public FactSheet? Facts { get; init; }

    /// <summary>What the author should look at: unknown keys and the like, each with file and line.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary><c>sha256:</c> and the hash of the file's bytes.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The file it was read from, as given, or empty.</summary>
    public string File { get; init; } = "";
}
