using EssayMarker.Docx.Splitting;
using EssayMarker.Essays;

namespace EssayMarker.Batch.Splitting;

/// <summary>A paragraph of a document that is not empty, and what it says of where essays begin.</summary>
/// <param name="Place">The place of its block.</param>
/// <param name="Number">Its number among the document's paragraphs, from 1.</param>
/// <param name="Form">Its form.</param>
/// <param name="Start">What it begins, where it is the first of its block.</param>
internal sealed record EssayLine(int Place, int Number, ParagraphForm Form, BlockStart Start)
{
    /// <summary>The place from which on a piece is cut that begins with it.</summary>
    public int From { get; init; }

    /// <summary>Whether it is the first of its block.</summary>
    public bool IsFirstInBlock { get; init; }

    /// <summary>Whether its block begins the document, a page or a section.</summary>
    public bool IsBlockApart { get; init; }

    /// <summary>What it says of whose essay or which one this is.</summary>
    public IReadOnlyList<HeadLabel> Labels { get; init; } = [];

    /// <summary>Whether it is the question, or a good part of it.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Whether it belongs to a bibliography.</summary>
    public bool IsInBibliography { get; init; }

    /// <summary>Whether it has the style of a title.</summary>
    public bool IsTitle => Form.Raw.Look == ParagraphLook.Title;

    /// <summary>Whether it says by itself that an essay may begin.</summary>
    public bool IsSign => Labels.Count > 0 || IsQuestion || IsTitle;

    /// <summary>Words of an essay's text in it.</summary>
    public int Words => IsSign || IsInBibliography ? 0 : Form.Words;
}
