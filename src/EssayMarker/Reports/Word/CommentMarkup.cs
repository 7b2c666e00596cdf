using System.Globalization;
using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>Puts the marks of comments into the main part (ECMA-376 17.13.4): cuts the runs, finds the places, then sets all marks.</summary>
internal sealed class CommentMarkup(DocxDocument document)
{
    private readonly XNamespace _w = document.Main.Root!.Name.Namespace;
    private readonly RunParts _parts = new();
    private readonly Dictionary<SourceParagraph, ParagraphRuns> _runs = new(ReferenceEqualityComparer.Instance);

    /// <summary>Marks the words of each comment with its id.</summary>
    public void Mark(IReadOnlyList<(WordComment Comment, int Id)> comments)
    {
        CutRuns(comments.Select(entry => entry.Comment.Anchor).Where(anchor => !IsApart(anchor)));
        var range = new AnchorRange(new Siblings());
        var marks = new MarksBesideElements();
        // Backwards, so that comments that share a place are listed in order; those at a note's reference or a shape inside the others.
        foreach ((WordComment comment, int id) in comments.OrderByDescending(entry => IsApart(entry.Comment.Anchor)).ThenByDescending(entry => entry.Id))
        {
            (XElement first, XElement last) = Words(comment.Anchor);
            (first, last) = range.Widen(first, last);
            string number = id.ToString(CultureInfo.InvariantCulture);
            marks.Before(first, new XElement(_w + "commentRangeStart", new XAttribute(_w + "id", number)));
            marks.After(
                last,
                new XElement(_w + "commentRangeEnd", new XAttribute(_w + "id", number)),
                new XElement(_w + "r",
                    new XElement(_w + "rPr", DirectFormat.Size(_w, DirectFormat.MarkSize)),
                    new XElement(_w + "commentReference", new XAttribute(_w + "id", number))));
        }
        marks.Set();
    }

    private static bool IsApart(CommentAnchor anchor) => anchor.Paragraph.Anchor is not null;

    private void CutRuns(IEnumerable<CommentAnchor> anchors)
    {
        var revisions = new RevisionIds(document.Main);
        foreach (CommentAnchor[] words in anchors.GroupBy(object (anchor) => anchor.Paragraph, ReferenceEqualityComparer.Instance).Select(words => words.ToArray()))
        {
            _runs.Add(words[0].Paragraph, new ParagraphRuns(
                words[0].Paragraph, words.Select(anchor => anchor.Start).ToHashSet(), words.Select(anchor => anchor.End).ToHashSet(), _parts, revisions));
        }
    }

    private (XElement First, XElement Last) Words(CommentAnchor anchor) => anchor.Paragraph.Anchor is { } run
        ? (run, _parts.LastOf(run))
        : _runs[anchor.Paragraph].Between(anchor.Start, anchor.End);
}
