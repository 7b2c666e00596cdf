using EssayMarker.Essays;

namespace EssayMarker.Batch.Splitting;

/// <summary>Lines that may be the head of an essay: from a new page, or a line that says so, to the first paragraph that is written out.</summary>
/// <param name="First">The index of its first line.</param>
/// <param name="End">The index after its last.</param>
internal sealed record EssayHead(int First, int End)
{
    /// <summary>What says that an essay begins here.</summary>
    public BorderSigns Signs { get; init; }

    /// <summary>Whose essay or which one it is.</summary>
    public IReadOnlyList<HeadLabel> Labels { get; init; } = [];

    /// <summary>A line that looks like a person's name, or <see langword="null"/>.</summary>
    public string? Person { get; init; }

    /// <summary>Whether that line is a heading.</summary>
    public bool IsPersonHeading { get; init; }

    /// <summary>A line that looks like a title, or <see langword="null"/>.</summary>
    public ParagraphForm? Title { get; init; }

    /// <summary>Whether a line gives a class, a teacher, a date.</summary>
    public bool HasOtherNameLine { get; init; }

    /// <summary>Whether it stands on a page or in a section of its own.</summary>
    public bool StandsApart => (Signs & (BorderSigns.NewPage | BorderSigns.NewSection)) != 0;

    /// <summary>Whether something in it looks like a cover, though it may be no more than a heading.</summary>
    public bool MayBeCover => StandsApart && (Title is not null || Person is not null || HasOtherNameLine || Labels.Count > 0);

    /// <summary>Whether it says that it belongs to another than a head before it.</summary>
    public bool Contradicts(EssayHead before) => Labels.Any(label => before.Labels.Any(label.Contradicts))
        && !Labels.Any(label => label.Kind == LabelKind.Name && before.Labels.Any(other => other.Kind == LabelKind.Name && !label.Contradicts(other)));

    /// <summary>This head with what a later one adds, the lines between them included.</summary>
    public EssayHead With(EssayHead later) => this with
    {
        End = later.End,
        Signs = Signs | (later.Signs & ~(BorderSigns.NewPage | BorderSigns.NewSection | BorderSigns.AfterBibliography)),
        Labels = [.. Labels, .. later.Labels.Where(label => Labels.All(known => known.Kind != label.Kind))],
        Person = Person ?? later.Person,
        Title = Title ?? later.Title,
        HasOtherNameLine = HasOtherNameLine || later.HasOtherNameLine,
    };
}
