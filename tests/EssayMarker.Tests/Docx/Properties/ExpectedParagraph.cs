using System.Text;
using EssayMarker.Essays;

namespace EssayMarker.Tests.Docx.Properties;

/// <summary>A paragraph that a reader must find.</summary>
/// <param name="Story">The story that it belongs to.</param>
/// <param name="Element">The element in the body that stands for it, where comments cannot stand inside.</param>
/// <param name="Id">That element's id.</param>
internal sealed record ExpectedParagraph(Story Story, string? Element, string? Id)
{
    public StringBuilder Text { get; } = new();

    /// <summary>Stretches of its text that no mark may be put into.</summary>
    public List<(int Start, int End)> Uncut { get; } = [];

    /// <summary>Whether comments can stand on its own words.</summary>
    public bool IsInBody => Story == Story.Body && Element is null;

    /// <summary>Whether comments on it can stand anywhere.</summary>
    public bool HasPlace => IsInBody || Element is not null;
}
