using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.DocxChecks;
using EssayMarker.Tests.Docx;
using Shouldly;

namespace EssayMarker.Tests.Reports;

public sealed class AnnotatedPackageTests
{
    private static readonly XNamespace W = TestDocx.Transitional;
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private static byte[] Annotated { get; } = HandMade.Annotate(Draft.Assessment, Draft.Docx);

    [Fact]
    public void The_annotated_file_is_as_valid_as_the_original_and_says_the_same() =>
        AnnotationCheck.Problems(Draft.Docx, HandMade.Annotate(EverySentence.Of(Draft.Docx), Draft.Docx), EverySentence.Of(Draft.Docx)).ShouldBeEmpty();

    [Fact]
    public void The_same_document_and_assessment_give_the_same_bytes() => HandMade.Annotate(Draft.Assessment, Draft.Docx).ShouldBe(Annotated);

    [Fact]
    public void A_comment_that_was_there_stays_word_for_word()
    {
        XElement[] before = [.. Draft.Docx.Part("comments").Root!.Elements()], after = [.. Annotated.Part("comments").Root!.Elements()];

        after[0].ToString().ShouldContain("Which test do you judge by?");
        XNode.DeepEquals(Plain(before[0]), Plain(after[0])).ShouldBeTrue();
        after.Length.ShouldBe(6);
    }

    [Fact]
    public void A_comment_has_author_initials_and_a_free_number_and_no_date()
    {
        XElement[] comments = [.. Annotated.Part("comments").Root!.Elements().Skip(1)];

        comments.ShouldAllBe(comment => comment.Attribute(W + "author")!.Value == "EssayMarker" && comment.Attribute(W + "initials")!.Value == "EM");
        comments.ShouldAllBe(comment => comment.Attribute(W + "date") == null);
        comments.Select(comment => comment.Attribute(W + "id")!.Value).ShouldBe(["2", "3", "4", "5", "6"]);
    }

    [Fact]
    public void Comments_are_formatted_directly_and_no_style_is_added()
    {
        Annotated.Part("comments").Descendants().ShouldNotContain(element => element.Name.LocalName == "rStyle" || element.Name.LocalName == "pStyle");
        HandMade.Open(Annotated).Package.Read("word/styles.xml").ShouldBe(HandMade.Open(Draft.Docx).Package.Read("word/styles.xml"));
    }

    [Fact]
    public void Ids_of_a_comment_are_hashes_of_its_sentence_and_join_its_parts()
    {
        List<string> paragraphs = Values(Annotated.Part("comments"), "paraId");
        List<string> durable = Values(Annotated.Part("commentsIds"), "durableId");

        Values(Annotated.Part("commentsExtended"), "paraId").ShouldBe(paragraphs);
        Values(Annotated.Part("commentsIds"), "paraId").ShouldBe(paragraphs);
        paragraphs.Concat(durable).ShouldBeUnique();
        paragraphs.Concat(durable).ShouldAllBe(id => id.Length == 8 && uint.Parse(id, NumberStyles.HexNumber, CultureInfo.InvariantCulture) - 1 < 0x7FFFFFFF);
        Values(HandMade.Annotate(EverySentence.Of(Draft.Docx), Draft.Docx).Part("comments"), "paraId").ShouldContain(paragraphs[1]);
    }

    [Fact]
    public void Marking_a_marked_file_again_keeps_the_first_comments_and_repeats_no_id()
    {
        Assessment again = EverySentence.Of(Annotated);

        byte[] twice = HandMade.Annotate(again, Annotated);

        HandMade.Open(twice).Comments.Count.ShouldBe(HandMade.Open(Annotated).Comments.Count + 1 + again.Comments.Count);
        Values(twice.Part("comments"), "paraId").ShouldBeUnique();
        twice.Part("people").Root!.Elements().Count().ShouldBe(1);
        AnnotationCheck.Problems(Annotated, twice, again).ShouldBeEmpty();
    }

    [Fact]
    public void A_newer_namespace_is_declared_ignorable()
    {
        XElement root = Annotated.Part("comments").Root!;

        root.GetPrefixOfNamespace(W14).ShouldBe("w14");
        root.Attributes().Single(attribute => attribute.Name.LocalName == "Ignorable").Value.ShouldBe("w14");
    }

    [Fact]
    public void A_strict_document_stays_strict()
    {
        byte[] strict = HandMade.Of(new TestDocx { Namespace = TestDocx.Strict, Body = "<w:p><w:r><w:t>One is here.</w:t></w:r></w:p>" });

        byte[] annotated = HandMade.Annotate(EverySentence.Of(strict), strict);

        annotated.Part("comments").Root!.Name.NamespaceName.ShouldBe(TestDocx.Strict);
        DocxDocument document = HandMade.Open(annotated);
        document.Package.Relationships(document.MainPartName).Single(relationship => relationship.Kind == "comments").Type
            .ShouldBe("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
        Encoding.UTF8.GetString([.. document.Package.Entries.SelectMany(entry => document.Package.Read(entry.Name))]).ShouldNotContain(TestDocx.Transitional);
    }

    [Fact]
    public void A_main_part_of_another_name_gets_its_comments_beside_it()
    {
        byte[] docx = HandMade.Of(new TestDocx { MainPart = "other/main2.xml", Body = "<w:p><w:r><w:t>One is here.</w:t></w:r></w:p>" });

        DocxDocument annotated = HandMade.Open(HandMade.Annotate(EverySentence.Of(docx), docx));

        annotated.Package.Related("other/main2.xml", "comments").ShouldBe("other/comments.xml");
        annotated.Package.ContentType("other/comments.xml").ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
    }

    [Fact]
    public void An_assessment_of_another_document_is_refused() =>
        Should.Throw<ArgumentException>(() => HandMade.Annotate(Draft.Assessment, HandMade.Of(TestDocx.Of("Two leaders", "Other words.")))).Message.ShouldContain("another document");

    [Fact]
    public void There_are_never_more_comments_than_Word_opens()
    {
        byte[] docx = HandMade.Of(TestDocx.Of([.. Enumerable.Range(0, 33_000).Select(number => $"Sentence {number}.")]));

        using var zip = new ZipArchive(new MemoryStream(HandMade.Annotate(EverySentence.Of(docx), docx)));
        using Stream comments = zip.GetEntry("word/comments.xml")!.Open();
        XElement.Load(comments).Elements().Count().ShouldBe(32_767);
    }

    [Fact]
    public void Old_entries_keep_order_and_time_and_new_ones_have_the_first_day_of_zips()
    {
        using var zip = new ZipArchive(new MemoryStream(Annotated));
        using var before = new ZipArchive(new MemoryStream(Draft.Docx));

        zip.Entries.Take(before.Entries.Count).Select(entry => (entry.FullName, entry.LastWriteTime)).ShouldBe(before.Entries.Select(entry => (entry.FullName, entry.LastWriteTime)));
        zip.Entries.Skip(before.Entries.Count).Select(entry => (entry.FullName, entry.LastWriteTime.DateTime)).ShouldBe(
        [
            ("word/commentsExtended.xml", new DateTime(1980, 1, 1)),
            ("word/commentsIds.xml", new DateTime(1980, 1, 1)),
            ("word/people.xml", new DateTime(1980, 1, 1)),
        ]);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    public void The_main_part_keeps_its_encoding_and_declaration(string name, bool hasMark)
    {
        Encoding encoding = name == "utf-8" ? new UTF8Encoding(hasMark) : new UnicodeEncoding(bigEndian: false, hasMark);
        string declaration = $"<?xml version='1.0' encoding='{name}'?>";
        byte[] docx = HandMade.Recoded(TestDocx.Of("One is here, naïve as it may be."), declaration, encoding);

        byte[] main = HandMade.Open(HandMade.Annotate(EverySentence.Of(docx), docx)).Package.Read("word/document.xml");

        byte[] start = [.. encoding.Preamble, .. encoding.GetBytes(declaration)];
        main.Take(start.Length).ShouldBe(start);
        encoding.GetString(main).ShouldContain("naïve");
    }

    private static List<string> Values(XDocument part, string name) =>
        [.. part.Descendants().Attributes().Where(attribute => attribute.Name.LocalName == name).Select(attribute => attribute.Value)];

    /// <summary>Without what tells only where in the file it stands.</summary>
    private static XElement Plain(XElement element) => XElement.Parse(element.ToString(SaveOptions.DisableFormatting | SaveOptions.OmitDuplicateNamespaces));
}
