using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>One opened document: its package, its main part, and its paragraphs with their places in the XML.</summary>
/// <remarks>Whoever annotates changes <see cref="Main"/>: open a document of one's own for that.</remarks>
public sealed class DocxDocument
{
    /// <summary>The document of a package.</summary>
    /// <exception cref="DocxException">It cannot be read.</exception>
    internal DocxDocument(DocxPackage package)
    {
        Package = package;
        (MainPartName, Main) = MainPart.Find(package);

        var reading = new Reading(new StyleSheet(Part("styles")), new Numbering(Part("numbering")));
        new BlockReader(reading, Story.Body, Main.Root!.WordChild("body")!).Read();
        if (Part("footnotes") is { } footnotes) NotesPart.Read(reading, footnotes, Story.Footnote, Main);
        if (Part("endnotes") is { } endnotes) NotesPart.Read(reading, endnotes, Story.Endnote, Main);

        Paragraphs = reading.Build();
        Comments = Part("comments") is { } comments ? CommentsPart.Read(comments, reading.Comments, Paragraphs) : [];
        SetAside = [.. reading.Hidden.ToList(), .. HeadersAndFooters.Read(package, MainPartName)];
        Warnings = [.. reading.Warnings.ToList(), .. PackageWarnings.Of(package, MainPartName, Part("settings"))];
    }

    /// <summary>The zip and its parts.</summary>
    public DocxPackage Package { get; }

    /// <summary>The name of the main document part, without a leading slash; not always <c>word/document.xml</c>.</summary>
    public string MainPartName { get; }

    /// <summary>The main document part, with all its white space: saved with <see cref="SaveOptions.DisableFormatting"/> it is the same XML.</summary>
    public XDocument Main { get; }

    /// <summary>All paragraphs in order, numbered as in <see cref="Essay.Paragraphs"/>: body (a text box after the paragraph that holds it), footnotes, endnotes.</summary>
    public IReadOnlyList<SourceParagraph> Paragraphs { get; }

    /// <summary>The comments that are in the document.</summary>
    public IReadOnlyList<ExistingComment> Comments { get; }

    /// <summary>Text that stands in none of the paragraphs: hidden text in its order, then headers and footers.</summary>
    public IReadOnlyList<SetAsideText> SetAside { get; }

    /// <summary>What was left out, each kind of thing once, and what Word will say of the document.</summary>
    public IReadOnlyList<Warning> Warnings { get; }

    /// <summary>Opens a document.</summary>
    /// <param name="stream">The file's bytes; read to the end, not closed.</param>
    /// <param name="fileName">The name to use in messages.</param>
    /// <exception cref="DocxException">It cannot be read.</exception>
    public static DocxDocument Open(Stream stream, string fileName) => new(DocxPackage.Open(stream, fileName));

    private XDocument? Part(string kind) => Package.Related(MainPartName, kind) is { } name ? Package.Parse(name) : null;
}
