using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>A kind of part that says something of comments.</summary>
/// <param name="RelationshipType">How the main part is related to it.</param>
/// <param name="ContentType">What <c>[Content_Types].xml</c> calls it.</param>
/// <param name="FileName">Its usual name, beside the main part.</param>
/// <param name="Root">Its root element.</param>
/// <param name="Prefix">The usual prefix of the root's namespace.</param>
internal sealed record CommentPart(string RelationshipType, string ContentType, string FileName, XName Root, string Prefix)
{
    public static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";

    public static readonly XNamespace W16Cid = "http://schemas.microsoft.com/office/word/2016/wordml/cid";

    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>Which paragraph is a comment's last, whether it is done ([MS-DOCX] 2.5.4).</summary>
    public static readonly CommentPart Extended = new(
        "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
        Types + "commentsExtended+xml", "commentsExtended.xml", W15 + "commentsEx", "w15");

    /// <summary>An id that survives saving ([MS-DOCX] 2.7.5).</summary>
    public static readonly CommentPart Ids = new(
        "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
        Types + "commentsIds+xml", "commentsIds.xml", W16Cid + "commentsIds", "w16cid");

    /// <summary>Who wrote comments.</summary>
    public static readonly CommentPart People = new(
        "http://schemas.microsoft.com/office/2011/relationships/people",
        Types + "people+xml", "people.xml", W15 + "people", "w15");

    /// <summary>The last segment of the relationship's type.</summary>
    public string Kind => RelationshipType[(RelationshipType.LastIndexOf('/') + 1)..];

    /// <summary>The comments themselves; transitional or strict, as the main part is.</summary>
    public static CommentPart Comments(XNamespace w) => new(
        w == WordXml.Strict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments",
        Types + "comments+xml", "comments.xml", w + "comments", "w");
}
