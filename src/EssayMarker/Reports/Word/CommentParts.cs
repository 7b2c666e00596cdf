using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>Puts the comments into the parts that hold them; what is there already stays.</summary>
internal sealed class CommentParts(PackageEdit package, DocxDocument document)
{
    /// <summary>Word opens no more in one document.</summary>
    private const int MostComments = 32_767;

    /// <summary>Adds the comments, as many as go, and returns them with their numbers.</summary>
    public IReadOnlyList<(WordComment Comment, int Id)> Add(IReadOnlyList<WordComment> comments)
    {
        XElement list = package.Open(CommentPart.Comments(document.Main.Root!.Name.Namespace)).Root!;
        List<WordComment> room = [.. comments.Take(Math.Max(0, MostComments - list.WordChildren("comment").Count()))];
        XElement extended = package.Open(CommentPart.Extended).Root!;
        XElement ids = package.Open(CommentPart.Ids).Root!;
        var numbers = new CommentNumbers(document.Main, list.Document!, extended.Document!, ids.Document!);
        var xml = new CommentXml(list.Name.Namespace);
        AddPerson(package.Open(CommentPart.People).Root!);
        MarkupNamespaces.MakeIgnorable(list, "w14", CommentXml.W14);

        var numbered = new List<(WordComment, int)>();
        foreach (WordComment comment in room)
        {
            int id = numbers.Next();
            string paragraphId = numbers.Hash(comment.Key);
            list.Add(xml.Write(comment, id, paragraphId));
            extended.Add(new XElement(CommentPart.W15 + "commentEx",
                new XAttribute(CommentPart.W15 + "paraId", paragraphId), new XAttribute(CommentPart.W15 + "done", "0")));
            ids.Add(new XElement(CommentPart.W16Cid + "commentId",
                new XAttribute(CommentPart.W16Cid + "paraId", paragraphId),
                new XAttribute(CommentPart.W16Cid + "durableId", numbers.Hash(comment.Key + "/durable"))));
            numbered.Add((comment, id));
        }
        return numbered;
    }

    private static void AddPerson(XElement people)
    {
        XName author = CommentPart.W15 + "author";
        if (people.Elements().Any(person => person.Attribute(author)?.Value == CommentXml.Author))
            return;
        people.Add(new XElement(CommentPart.W15 + "person",
            new XAttribute(author, CommentXml.Author),
            new XElement(CommentPart.W15 + "presenceInfo",
                new XAttribute(CommentPart.W15 + "providerId", "None"), new XAttribute(CommentPart.W15 + "userId", CommentXml.Author))));
    }
}
