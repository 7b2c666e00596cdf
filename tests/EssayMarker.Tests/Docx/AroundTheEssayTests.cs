using System.IO.Compression;
using EssayMarker.Docx;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Docx;

/// <summary>What stands around the essay is kept, told, and never read as essay.</summary>
public sealed class AroundTheEssayTests
{
    private const string Text = "<w:p><w:r><w:t>One is here.</w:t></w:r></w:p>";

    [Fact]
    public void Headers_are_set_aside_and_not_read_as_essay()
    {
        DocxDocument document = Open(new TestDocx { Body = Text, Header = "<w:p><w:r><w:t>Candidate 1234</w:t></w:r></w:p><w:p><w:r><w:t>History</w:t></w:r></w:p>" });

        document.Paragraphs.Count.ShouldBe(1);
        document.SetAside.ShouldBe([new SetAsideText(SetAsideKind.Header, "Candidate 1234\nHistory", null)]);
    }

    [Theory]
    [InlineData("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>", "restricted")]
    [InlineData("<w:documentProtection w:edit=\"comments\" w:enforcement=\"true\"/>", "restricted")]
    [InlineData("<w:writeProtection w:recommended=\"1\"/>", "read-only")]
    public void A_protected_document_is_read_with_a_warning(string setting, string expected)
    {
        DocxDocument document = Open(new TestDocx { Body = Text, Settings = setting });

        document.Paragraphs.Single().Text.ShouldBe("One is here.");
        document.Warnings.Single().Message.ShouldContain(expected);
    }

    [Fact]
    public void A_protection_that_is_not_enforced_is_none() =>
        Open(new TestDocx { Body = Text, Settings = "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"0\"/>" }).Warnings.ShouldBeEmpty();

    [Fact]
    public void A_signature_is_told() => With(
        "_rels/.rels",
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin\" Target=\"_xmlsignatures/origin.sigs").Warnings.Single().Message.ShouldContain("signed");

    [Theory]
    [InlineData("attachedTemplate")]
    [InlineData("image")]
    public void A_file_outside_is_told_and_not_fetched(string kind) => With(
        "word/_rels/document.xml.rels",
        $"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/x").Warnings.Single().Message.ShouldContain("not fetched");

    [Fact]
    public void A_link_is_nothing_to_tell() => With(
        "word/_rels/document.xml.rels",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/x").Warnings.ShouldBeEmpty();

    [Fact]
    public void Macros_are_told()
    {
        using MemoryStream docx = new TestDocx { Body = Text }.ToStream();
        using (var zip = new ZipArchive(docx, ZipArchiveMode.Update, leaveOpen: true))
        {
            Replace(zip, "[Content_Types].xml", xml => xml.Replace("</Types>", "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>", StringComparison.Ordinal));
            TestDocx.Write(zip, "word/vbaProject.bin", "macros");
        }
        docx.Position = 0;

        DocxDocument.Open(docx, "a.docm").Warnings.Single().Message.ShouldContain("macros");
    }

    private static DocxDocument Open(TestDocx docx) => DocxDocument.Open(docx.ToStream(), "a.docx");

    private static DocxDocument With(string part, string relationship)
    {
        using MemoryStream docx = new TestDocx { Body = Text }.ToStream();
        using (var zip = new ZipArchive(docx, ZipArchiveMode.Update, leaveOpen: true))
            Replace(zip, part, xml => xml.Replace("</Relationships>", $"<Relationship Id=\"rId99\" Type=\"{relationship}\"/></Relationships>", StringComparison.Ordinal));
        docx.Position = 0;
        return DocxDocument.Open(docx, "a.docx");
    }

    private static void Replace(ZipArchive zip, string part, Func<string, string> change)
    {
        ZipArchiveEntry entry = zip.GetEntry(part)!;
        string xml;
        using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
        entry.Delete();
        TestDocx.Write(zip, part, change(xml));
    }
}
