using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Reports.Word;

namespace EssayMarker.Reports;

/// <summary>The student's own document with native Word comments on the exact words; everything else in it stays as it was.</summary>
/// <param name="options">What may be shown.</param>
/// <param name="wording">The words of the comments.</param>
public sealed class AnnotatedDocx(ReportOptions options, Wording wording)
{
    /// <summary>Writes the document with comments; the same document and assessment give the same bytes.</summary>
    /// <param name="assessment">What was found in it.</param>
    /// <param name="original">The document that was assessed; read to the end, not closed.</param>
    /// <param name="output">Where to write; not closed.</param>
    /// <exception cref="DocxException">The document cannot be read.</exception>
    /// <exception cref="ArgumentException">The assessment is of another document.</exception>
    public void Write(Assessment assessment, Stream original, Stream output)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        Write(assessment, DocxDocument.Open(original, assessment.Essay.FileName), output);
    }

    /// <summary>Writes a document that is open already, which saves reading it again; it has its comments then and is of no further use.</summary>
    /// <param name="assessment">What was found in it.</param>
    /// <param name="document">The document that was assessed.</param>
    /// <param name="output">Where to write; not closed.</param>
    /// <exception cref="ArgumentException">The assessment is of another document.</exception>
    public void Write(Assessment assessment, DocxDocument document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(document);
        var package = new PackageEdit(document.Package, document.MainPartName);
        List<WordComment> comments = [.. Comments(assessment, document)];
        if (comments.Count > 0)
        {
            package.Change(document.MainPartName, document.Main);
            new CommentMarkup(document).Mark(new CommentParts(package, document).Add(comments));
        }
        package.Save(output);
    }

    private IEnumerable<WordComment> Comments(Assessment assessment, DocxDocument document)
    {
        var places = new CommentPlaces(assessment.Essay, document);
        CommentAnchor? place = places.OfSummary();
        IReadOnlyList<CommentLine> unmarked = new UnmarkedComment(options, wording, assessment.Essay).Lines();
        return
        [
            .. place is null ? [] : new[] { new WordComment("summary", new Summary(options, wording, assessment).Lines(), place) },
            .. place is null || unmarked.Count == 0 ? [] : new[] { new WordComment("unmarked", unmarked, place) },
            .. options.IsCoursework ? [] : new SentenceComments(options, wording, assessment).All(places),
        ];
    }
}
