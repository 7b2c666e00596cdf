using System.Xml.Linq;
using EssayMarker.Docx;
using EssayMarker.Essays;

namespace EssayMarker.Tests.Reports;

/// <summary>The comments of a document as a reader sees them, bold words in stars.</summary>
internal static class CommentText
{
    public static string Of(byte[] docx, string author = "EssayMarker")
    {
        DocxDocument document = HandMade.Open(docx);
        IEnumerable<string> shown = docx.Part("comments").Root!.WordChildren("comment").Zip(document.Comments)
            .Where(pair => pair.First.WordAttribute("author") == author)
            .Select(pair => $"On “{Words(document, pair.Second)}”\n{string.Concat(pair.First.WordChildren("p").Select(Line))}");
        return string.Join('\n', shown);
    }

    private static string Words(DocxDocument document, ExistingComment comment) =>
        comment.Where is { } where ? document.Paragraphs[where.Paragraph].Text.Substring(where.Start, where.Length) : "";

    private static string Line(XElement paragraph) => "  " + string.Concat(paragraph.WordChildren("r").Select(run =>
        run.WordChild("rPr")?.WordChild("b") is null ? run.Value : $"*{run.Value}*")) + "\n";
}
