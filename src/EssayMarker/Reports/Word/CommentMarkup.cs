using System.Globalization;
using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>Puts the marks of comments into the main part (ECMA-376 17.13.4).</summary>
internal sealed class CommentMarkup(DocxDocument document)
{
    private readonly XNamespace _w = document.Main.Root!.Name.Namespace;
    private readonly RevisionIds _revisions = new(document.Main);
    private readonly Dictionary<SourceParagraph, ParagraphRuns> _runs = new(ReferenceEqualityComparer.Instance);

    /// <summary>Marks the words of each comment with its id.</summary>
    public void Mark(IReadOnlyList<(WordComment Comment, int Id)> comments)
    {
        // Those at a note's reference or a shape first, as long as their runs are whole; backwards, so that they are listed in order.
        foreach ((WordComment comment, int id) in comments.Where(entry => IsApart(entry.Comment)).Reverse())
            Mark(comment.Anchor.Paragraph.Anchor!, comment.Anchor.Paragraph.Anchor!, id);
        foreach ((WordComment comment, int id) in comments.Where(entry => !IsApart(entry.Comment)).Reverse())
        {
            CommentAnchor anchor = comment.Anchor;
            if (!_runs.TryGetValue(anchor.Paragraph, out ParagraphRuns? runs))
                _runs.Add(anchor.Paragraph, runs = new ParagraphRuns(anchor.Paragraph, _revisions));
            (XElement first, XElement last) = runs.Isolate(anchor.Start, anchor.End);
            Mark(first, last, id);
        }
    }

    private static bool IsApart(WordComment comment) => comment.Anchor.Paragraph.Anchor is not null;

    private void Mark(XElement first, XElement last, int id)
    {
        (first, last) = AnchorRange.Widen(first, last);
        string number = id.ToString(CultureInfo.InvariantCulture);
        first.AddBeforeSelf(new XElement(_w + "commentRangeStart", new XAttribute(_w + "id", number)));
        last.AddAfterSelf(
            new XElement(_w + "commentRangeEnd", new XAttribute(_w + "id", number)),
            new XElement(_w + "r",
                new XElement(_w + "rPr", DirectFormat.Size(_w, DirectFormat.MarkSize)),
                new XElement(_w + "commentReference", new XAttribute(_w + "id", number))));
    }
}
