using EssayMarker.Essays;

namespace EssayMarker.Docx.Names;

/// <summary>What a document says of who wrote it.</summary>
/// <param name="Names">Names in lines that call them so, and surnames at the head of pages, in the order found.</param>
/// <param name="Makers">Who made and last saved it, as the properties say.</param>
/// <param name="Numbers">Candidate, centre and such numbers, letters and digits only.</param>
/// <param name="HasPictures">Whether it holds pictures or files, which are not looked into.</param>
internal sealed record DocumentNames(IReadOnlyList<string> Names, IReadOnlyList<string> Makers, IReadOnlyList<string> Numbers, bool HasPictures)
{
    private const int LongestLine = 14;

    /// <summary>A document that cannot be read says nothing.</summary>
    public static readonly DocumentNames None = new([], [], [], false);

    /// <summary>The essay's words that are written small, folded, from which words of the language are known.</summary>
    public IReadOnlySet<string> SmallWords { get; private init; } = new HashSet<string>();

    /// <summary>Reads them.</summary>
    /// <exception cref="DocxException">It holds no essay, or a part of it is damaged.</exception>
    public static DocumentNames Of(DocxDocument document)
    {
        Essay essay = DocxReader.Read(document);
        string[] beside = [.. essay.SetAside.SelectMany(aside => aside.Text.Split('\n'))];
        string[] lines =
        [
            .. essay.Paragraphs.Where(paragraph => paragraph.Role is not (ParagraphRole.Body or ParagraphRole.Note) || paragraph.IsInTable || IsShort(paragraph.Text))
                .SelectMany(paragraph => paragraph.Text.Split('\n')),
            .. beside,
        ];
        return new DocumentNames(
            [.. LabelledLines.Names(lines).Concat(beside.Select(LabelledLines.SurnameAtHead).OfType<string>()).Distinct(StringComparer.Ordinal)],
            [.. MakersOf(document.Package)],
            [.. LabelledLines.Numbers(lines, essay.Paragraphs.Where(paragraph => !IsShort(paragraph.Text)).Select(paragraph => paragraph.Text)).Distinct(StringComparer.Ordinal)],
            document.Package.Entries.Any(entry => IsPicture(document.Package, entry.Name)))
        {
            SmallWords = SmallWordsOf(essay),
        };
    }

    private static bool IsShort(string text) => text.Count(char.IsWhiteSpace) < LongestLine;

    private static HashSet<string> SmallWordsOf(Essay essay)
    {
        var small = new HashSet<string>(StringComparer.Ordinal);
        foreach (Paragraph paragraph in essay.Paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Body))
        {
            var folded = new FoldedText(paragraph.Text);
            small.UnionWith(NameWord.Of(folded.Text).Where(word => char.IsLower(paragraph.Text[folded.Place(word.Start)])).Select(word => word.Text));
        }
        return small;
    }

    private static IEnumerable<string> MakersOf(DocxPackage package) =>
        package.Related("", "core-properties") is { } part && package.Parse(part).Root is { } root
            ? root.Elements().Where(element => element.Name.LocalName is "creator" or "lastModifiedBy").OrderBy(element => element.Name.LocalName, StringComparer.Ordinal)
                .Select(element => element.Value.Trim()).Where(maker => maker.Length > 0).Distinct(StringComparer.Ordinal)
            : [];

    private static bool IsPicture(DocxPackage package, string name)
    {
        string part = PartName.Normalise(name);
        return !part.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase)
            && (package.ContentType(part) is { } type
                ? !type.EndsWith("xml", StringComparison.OrdinalIgnoreCase) && !part.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase)
                : part.Contains("/media/", StringComparison.OrdinalIgnoreCase) && !part.EndsWith('/'));
    }
}
