using System.Xml.Linq;
using EssayMarker.Assessing;
using EssayMarker.DocxChecks;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Tests.Reports;
using Shouldly;

namespace EssayMarker.Tests.Docx.Properties;

/// <summary>With a comment on every sentence.</summary>
public sealed class AnnotatingProperties
{
    private static readonly string[] MayChange = ["[Content_Types].xml", ".rels", "comments", "people"];

    [Fact]
    public void The_text_that_is_read_back_is_the_same() => Properties.Check(made =>
        HandMade.Open(Annotated(made.ToBytes())).Paragraphs.Select(paragraph => (paragraph.Story, paragraph.Text))
            .ShouldBe(made.Expected.Select(paragraph => (paragraph.Story, paragraph.Text.ToString()))));

    [Fact]
    public void All_other_parts_stay_the_same_byte_for_byte() => Properties.Check(made =>
    {
        DocxPackage before = HandMade.Open(made.ToBytes()).Package, after = HandMade.Open(Annotated(made.ToBytes())).Package;
        foreach (PackageEntry entry in before.Entries.Where(entry => entry.Name != made.MainPart && !MayChange.Any(part => entry.Name.Contains(part, StringComparison.Ordinal))))
            after.Read(entry.Name).ShouldBe(before.Read(entry.Name), entry.Name);
    });

    [Fact]
    public void A_comment_stands_on_the_exact_words_of_its_sentence_or_at_the_note_or_box_that_holds_it() => Properties.Check(made =>
    {
        byte[] original = made.ToBytes();
        Assessment assessment = EverySentence.Of(original);
        DocxDocument after = HandMade.Open(HandMade.Annotate(assessment, original));
        Sentence[] sentences = [.. assessment.Essay.Sentences.Where(sentence => made.Expected[sentence.Span.Paragraph].HasPlace)];
        ExistingComment[] added = [.. after.Comments.Skip(HandMade.Open(original).Comments.Count)];
        int summaries = made.Expected.Any(paragraph => paragraph.HasPlace && !string.IsNullOrWhiteSpace(paragraph.Text.ToString())) ? 1 : 0;
        added.Length.ShouldBe(sentences.Length + summaries);

        string[] ids = [.. NewIds(after)];
        for (int at = 0; at < sentences.Length; at++)
        {
            TextSpan span = sentences[at].Span;
            ExpectedParagraph paragraph = made.Expected[span.Paragraph];
            if (paragraph.IsInBody) ShouldStandOn(span, added[at + summaries].Where, paragraph);
            else ShouldHold(after.Main, ids[at + summaries], paragraph);
        }
    });

    [Fact]
    public void Each_comment_has_one_start_one_end_after_it_and_one_reference() => Properties.Check(made =>
    {
        DocxDocument after = HandMade.Open(Annotated(made.ToBytes()));
        XElement[] marks = [.. after.Main.Descendants().Where(element => element.IsWord() && element.Name.LocalName.StartsWith("comment", StringComparison.Ordinal))];
        string[] ids = [.. CommentIds(after)];
        foreach (string id in ids)
            marks.Where(mark => mark.WordAttribute("id") == id).Select(mark => mark.Name.LocalName).ShouldBe(["commentRangeStart", "commentRangeEnd", "commentReference"], id);
        marks.Length.ShouldBe(3 * ids.Length);
    });

    [Fact]
    public void Ids_are_unique_and_the_same_in_all_parts_that_have_them() => Properties.Check(made =>
    {
        DocxDocument after = HandMade.Open(Annotated(made.ToBytes()));
        if (after.Package.Related(after.MainPartName, "commentsExtended") is null)
        {
            made.Expected.ShouldAllBe(paragraph => !paragraph.HasPlace || string.IsNullOrWhiteSpace(paragraph.Text.ToString()));
            return;
        }
        CommentIds(after).ShouldBeUnique();
        string[] paragraphs = [.. Attributes(after, "comments", "paraId")];
        paragraphs.ShouldBeUnique();
        Attributes(after, "commentsExtended", "paraId").ShouldBe(paragraphs);
        Attributes(after, "commentsIds", "paraId").ShouldBe(paragraphs);
        Attributes(after, "commentsIds", "durableId").ShouldBeUnique();
    });

    [Fact]
    public void The_same_document_gives_the_same_bytes_and_can_be_annotated_again() => Properties.Check(made =>
    {
        byte[] original = made.ToBytes(), once = Annotated(original);
        Annotated(original).ShouldBe(once);

        DocxDocument twice = HandMade.Open(Annotated(once));
        twice.Paragraphs.Select(paragraph => paragraph.Text).ShouldBe(made.Expected.Select(paragraph => paragraph.Text.ToString()));
        CommentIds(twice).ShouldBeUnique();
        int before = HandMade.Open(original).Comments.Count;
        (twice.Comments.Count - before).ShouldBe(2 * (HandMade.Open(once).Comments.Count - before));
    });

    private static byte[] Annotated(byte[] docx) => HandMade.Annotate(EverySentence.Of(docx), docx);

    private static void ShouldStandOn(TextSpan sentence, TextSpan? comment, ExpectedParagraph paragraph)
    {
        TextSpan where = comment.ShouldNotBeNull();
        where.Paragraph.ShouldBe(sentence.Paragraph);
        int start = paragraph.Uncut.Where(uncut => uncut.Start < sentence.Start && sentence.Start < uncut.End).Select(uncut => uncut.Start).Append(sentence.Start).Min();
        int end = paragraph.Uncut.Where(uncut => uncut.Start < sentence.End && sentence.End < uncut.End).Select(uncut => uncut.End).Append(sentence.End).Max();
        (where.Start, where.End).ShouldBe((start, end));
    }

    private static void ShouldHold(XDocument main, string id, ExpectedParagraph paragraph)
    {
        XElement[] all = [.. main.Descendants()];
        int start = Array.FindIndex(all, element => element.IsWord("commentRangeStart") && element.WordAttribute("id") == id);
        int end = Array.FindIndex(all, element => element.IsWord("commentRangeEnd") && element.WordAttribute("id") == id);
        int place = Array.FindIndex(all, element => paragraph.Element == "shape"
            ? element.Attribute("id")?.Value == paragraph.Id
            : element.IsWord(paragraph.Element!) && element.WordAttribute("id") == paragraph.Id);
        start.ShouldBeInRange(0, place);
        end.ShouldBeGreaterThan(place);
        all[start..end].Count(element => element.IsWord("p") && !element.Ancestors().Any(ancestor => ancestor.IsWord("txbxContent"))).ShouldBe(0);
    }

    private static IEnumerable<string> CommentIds(DocxDocument document) => Attributes(document, "comments", "id");

    private static IEnumerable<string> NewIds(DocxDocument document) => Part(document, "comments")?.Root!.Elements()
        .Where(comment => comment.WordAttribute("author") == "EssayMarker").Select(comment => comment.WordAttribute("id")!) ?? [];

    private static IEnumerable<string> Attributes(DocxDocument document, string kind, string name) => Part(document, kind)?.Root!
        .Descendants().Attributes().Where(attribute => attribute.Name.LocalName == name).Select(attribute => attribute.Value) ?? [];

    private static XDocument? Part(DocxDocument document, string kind) =>
        document.Package.Related(document.MainPartName, kind) is { } name ? document.Package.Parse(name) : null;
}
