using System.Text;
using EssayMarker.DocxChecks;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Tests.Reports;
using Shouldly;

namespace EssayMarker.Tests.Docx;

/// <summary>What a file is told by, what is refused, and what is made of the rest.</summary>
public sealed class EssayFileTests
{
    private const string Text = "Stalin ruled by terror. Khrushchev took its machinery apart.";

    public static TheoryData<string> Files => ["essay-01.odt", "essay-12.odt", "notes.odt", "comments.odt", "essay-03.fodt", "essay-12.html"];

    [Fact]
    public void A_Word_document_is_handed_on_as_it_is()
    {
        byte[] bytes = File.ReadAllBytes(Samples.Of("essay-08"));

        EssayFile file = EssayFile.Read(Samples.Of("essay-08"));

        Bytes(file).ShouldBe(bytes);
        Bytes(file).ShouldBe(bytes);
        (file.FileName, file.Extension, file.Hash).ShouldBe(("essay-08.docx", ".docx", ContentHash.Of(bytes)));
        file.ReadEssay().Sentences().ShouldBe(DocxReader.Read(Samples.Of("essay-08")).Sentences());
    }

    [Fact]
    public void The_hash_and_name_are_of_what_was_given()
    {
        Essay essay = Given.File("draft.txt", Text).ReadEssay();

        (essay.Hash, essay.FileName).ShouldBe((ContentHash.Of(Encoding.UTF8.GetBytes(Text)), "draft.txt"));
    }

    [Theory, MemberData(nameof(Files))]
    public void What_is_made_is_valid_and_the_same_bytes_each_time(string name)
    {
        EssayFile file = EssayFile.Read(Given.Path(name));

        file.Extension.ShouldBe(".docx");
        file.Errors().ShouldBeEmpty();
        Bytes(file).ShouldBe(Bytes(EssayFile.Read(Given.Path(name))));
    }

    [Theory, MemberData(nameof(Files))]
    public void What_is_made_takes_a_comment_on_every_sentence(string name)
    {
        byte[] made = Bytes(EssayFile.Read(Given.Path(name)));

        var assessment = EverySentence.Of(made, 5_000);

        AnnotationCheck.Problems(made, HandMade.Annotate(assessment, made), assessment).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("document.main", "draft.docm", ".docx")]
    [InlineData("document.macroEnabled.main", "stdin", ".docm")]
    [InlineData("template.main", "draft.dotx", ".dotx")]
    [InlineData("template.macroEnabledTemplate.main", "draft.dotm", ".dotm")]
    public void An_annotated_copy_is_named_as_its_content_type_says(string type, string name, string extension)
    {
        MemoryStream docx = TestDocx.Of(Text).ToStream();
        byte[] bytes = Given.Zip([.. Parts(docx, part => part.Replace("document.main+xml", type + "+xml", StringComparison.Ordinal))]);

        Given.File(name, bytes).Extension.ShouldBe(extension);
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("draft.text")]
    [InlineData("stdin")]
    public void Text_is_read_whatever_its_name(string name) => Given.File(name, Text).Texts().ShouldBe([Text]);

    [Theory]
    [InlineData("draft.txt")]
    [InlineData("stdin")]
    public void The_content_says_what_it_is_before_the_name_does(string name)
    {
        Given.File(name, "\n<!doctype HTML><p>" + Text).Texts().ShouldBe([Text]);
        Given.File(name, "<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'><p>" + Text + "</p></html>").Texts().ShouldBe([Text]);
        Given.File(name, Given.OpenDocumentBytes($"<text:p>{Text}</text:p>")).Texts().ShouldBe([Text]);
        Given.File(name, TestDocx.Of(Text).ToStream().ToArray()).Texts().ShouldBe([Text]);
    }

    [Fact]
    public void A_page_without_a_head_is_told_by_its_name() => Given.File("draft.htm", $"<p>{Text}</p>").Texts().ShouldBe([Text]);

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.docm")]
    [InlineData("a.doc")]
    [InlineData("a.odt")]
    [InlineData("a.pdf")]
    [InlineData("a.jpg")]
    public void Text_under_the_name_of_another_format_is_not_read(string name) => Given.Refused(name, Text).ShouldContain("not a Word document");

    [Fact]
    public void Formats_without_text_are_refused_with_a_way_out()
    {
        Given.Refused("a.pdf", "%PDF-1.7 x").ShouldContain("Hand in the document that it was made from");
        Given.Refused("a.rtf", "{\\rtf1 x}").ShouldContain(".rtf");
        Given.Refused("a.gdoc", "{\"url\": \"https://docs.google.com/open?id=1\", \"doc_id\": \"1\"}").ShouldContain("File, Download, Microsoft Word");
        Given.Refused("a.pages", Given.Zip(("Index/Document.iwa", "x"))).ShouldContain("File, Export To, Word");
        Given.Refused("a.xml", "<?xml version='1.0'?><essay>text</essay>").ShouldContain("not a Word document");
    }

    [Theory]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 16 })]
    [InlineData(new byte[] { (byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'9', (byte)'a', 1 })]
    [InlineData(new byte[] { (byte)'I', (byte)'I', (byte)'*', 0, 8 })]
    [InlineData(new byte[] { (byte)'M', (byte)'M', 0, (byte)'*', 8 })]
    [InlineData(new byte[] { (byte)'R', (byte)'I', (byte)'F', (byte)'F', 1, 2, 3, 4, (byte)'W', (byte)'E', (byte)'B', (byte)'P' })]
    [InlineData(new byte[] { (byte)'B', (byte)'M', 1, 2, 3, 4, 0, 0, 0, 0, 54 })]
    [InlineData(new byte[] { 0, 0, 0, 24, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h', (byte)'e', (byte)'i', (byte)'c' })]
    public void A_picture_is_refused_with_a_way_out(byte[] bytes) => Given.Refused("scan.txt", bytes).ShouldContain("Type the essay out");

    [Fact]
    public void What_was_refused_before_still_is()
    {
        byte[] docx = TestDocx.Of(Text).ToStream().ToArray();

        Given.Refused("a.docx", docx[..(docx.Length / 2)]).ShouldContain("damaged or cut short");
        Given.Refused("a.txt", []).ShouldContain("empty");
        Given.Refused("~$aft.docx", [5, .. "Megan"u8]).ShouldContain("lock file");
        Given.Refused(".~lock.draft.odt#", ",megan,laptop,").ShouldContain("lock file");
        Given.Refused("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).ShouldContain("password");
        Given.Refused("a.txt", " \n \n").ShouldContain("no text");
    }

    private static byte[] Bytes(EssayFile file)
    {
        var bytes = new MemoryStream();
        file.Docx.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<(string Name, string Content)> Parts(MemoryStream docx, Func<string, string> change)
    {
        DocxPackage package = DocxPackage.Open(docx, "a.docx");
        foreach (PackageEntry entry in package.Entries) yield return (entry.Name, change(Encoding.UTF8.GetString(package.Read(entry.Name))));
    }
}
