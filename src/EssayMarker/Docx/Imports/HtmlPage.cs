using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EssayMarker.Docx.Imports;

/// <summary>Parses a page within the limits of every document; they hold while parsing, before the tree is complete.</summary>
internal sealed class HtmlPage
{
    // A start, an end, and as many marks again for comments.
    private const int MarksOfElement = 3;

    // A word processor's page has some ten in a line.
    private const long MostAttributes = 300_000;

    private readonly string _file;
    private IElement? _last;
    private int _elements;

    private HtmlPage(string file) => _file = file;

    /// <summary>Parses bytes, whose encoding the page itself names.</summary>
    /// <exception cref="DocxException">It goes beyond a limit.</exception>
    public static IHtmlDocument Parse(byte[] bytes, string file)
    {
        if (bytes.AsSpan().Count((byte)'<') > MarksOfElement * DocxLimits.Elements || HasTooManyAttributes(bytes)) throw ManuscriptBuilder.TooLong(file);
        using var stream = new MemoryStream(bytes, writable: false);
        return new HtmlPage(file).Parser().ParseDocument(stream);
    }

    /// <summary>Parses text.</summary>
    /// <exception cref="DocxException">It goes beyond a limit.</exception>
    public static IHtmlDocument Parse(string html, string file) => new HtmlPage(file).Parser().ParseDocument(html);

    private static bool HasTooManyAttributes(byte[] bytes)
    {
        using var guard = new StartTagGuard(new MemoryStream(bytes, writable: false), MostAttributes);
        guard.CopyTo(Stream.Null);
        return guard.IsBeyond;
    }

    private HtmlParser Parser() => new(new HtmlParserOptions { OnCreated = (element, _) => Check(element) });

    // The parser tells of an element before it has its place, and does not tell of the copies of bold and the like that it puts into
    // the next paragraph (HTML, 13.2.4.3): both show when the element after it comes.
    private void Check(IElement next)
    {
        int depth = 0;
        for (INode? above = _last?.Parent; above is not null; above = above.Parent) depth++;
        for (IElement? copy = _last?.LastElementChild; copy is not null; copy = copy.LastElementChild) (depth, _elements) = (depth + 1, _elements + 1);
        if (++_elements > DocxLimits.Elements) throw ManuscriptBuilder.TooLong(_file);
        if (depth > DocxLimits.Depth)
        {
            throw new DocxException(
                _file,
                $"The page has elements nested deeper than {DocxLimits.Depth}.",
                "Copy the essay's text into a new document and save that.");
        }
        _last = next;
    }
}
