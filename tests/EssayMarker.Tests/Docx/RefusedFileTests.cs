using System.IO.Compression;
using System.Text;
using EssayMarker.Docx;
using Shouldly;

namespace EssayMarker.Tests.Docx;

/// <summary>A file that cannot be read is refused with its name, what is wrong and the way out, and without the student's words.</summary>
public sealed class RefusedFileTests
{
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];

    [Fact]
    public void An_empty_file() => Refused([]).ShouldContain("empty");

    [Fact]
    public void A_file_of_something_else() => Refused("Dear Sir"u8.ToArray()).ShouldContain("not a Word document");

    [Fact]
    public void A_pdf() => Refused("%PDF-1.7 x"u8.ToArray()).ShouldContain("PDF");

    [Fact]
    public void A_rich_text_file() => Refused("{\\rtf1 x}"u8.ToArray()).ShouldContain(".rtf");

    [Fact]
    public void An_old_document() => Refused([.. Compound, .. Encoding.Unicode.GetBytes("WordDocument")]).ShouldContain(".doc)");

    [Fact]
    public void A_document_with_a_password() => Refused([.. Compound, .. Encoding.Unicode.GetBytes("EncryptedPackage")]).ShouldContain("password");

    [Fact]
    public void A_truncated_file()
    {
        byte[] whole = TestDocx.Of("text").ToStream().ToArray();

        Refused(whole[..(whole.Length / 2)]).ShouldContain("damaged or cut short");
    }

    [Fact]
    public void A_damaged_part()
    {
        byte[] bytes = TestDocx.Of(string.Concat(Enumerable.Range(0, 2000))).ToStream().ToArray();
        // In the middle of the main part's compressed bytes.
        for (int at = 1200; at < 1400; at++) bytes[at] ^= 0x55;

        Refused(bytes).ShouldContain("damaged");
    }

    [Fact]
    public void A_zip_without_a_document() => Refused(Zip(("readme.txt", "x"))).ShouldContain("no Word document");

    [Fact]
    public void An_open_document_text() => Refused(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>"))).ShouldContain("OpenDocument");

    [Fact]
    public void A_spreadsheet() => Refused(Zip(("xl/workbook.xml", "<a/>"))).ShouldContain("spreadsheet");

    [Fact]
    public void A_presentation() => Refused(Zip(("ppt/presentation.xml", "<a/>"))).ShouldContain("presentation");

    [Fact]
    public void A_document_without_text() => Refused(TestDocx.Of("", "  ").ToStream().ToArray()).ShouldContain("no text");

    [Fact]
    public void Broken_xml_is_refused_without_quoting_it()
    {
        string message = Refused(new TestDocx { Body = "<w:p><w:r><w:t>secret</w:r></w:p>" }.ToStream().ToArray());

        message.ShouldContain("word/document.xml");
        message.ShouldNotContain("secret");
    }

    [Fact]
    public void A_document_type_is_refused() =>
        Refused(Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"))).ShouldContain("document type");

    [Fact]
    public void Elements_nested_too_deep() =>
        Refused(new TestDocx { Body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 400)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 400)) }.ToStream().ToArray())
            .ShouldContain($"deeper than {DocxLimits.Depth}");

    [Fact]
    public void Too_many_elements() =>
        Refused(new TestDocx { Body = string.Concat(Enumerable.Repeat("<w:br/>", DocxLimits.Elements)) }.ToStream().ToArray()).ShouldContain("elements");

    [Fact]
    public void Elements_nested_as_deep_as_allowed_are_read() =>
        DocxDocument.Open(new TestDocx { Body = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 240)) + "<w:p><w:r><w:t>deep</w:t></w:r></w:p>" + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 240)) }.ToStream(), "a.docx")
            .Paragraphs.Single().Text.ShouldBe("deep");

    [Fact]
    public void A_part_that_unpacks_to_too_much() => Refused(Bomb("word/document.xml", DocxLimits.PartBytes + 1)).ShouldContain("32 MB");

    [Fact]
    public void A_file_that_unpacks_to_too_much() => Refused(Bomb("word/document.xml", DocxLimits.UnpackedBytes + 1)).ShouldContain("200 MB");

    [Fact]
    public void A_file_that_is_too_large() => Refused([.. "PK"u8, .. new byte[DocxLimits.PackageBytes]]).ShouldContain("20 MB");

    [Fact]
    public void A_part_that_is_there_twice() => Refused(Zip(("word/document.xml", "<a/>"), ("Word/Document.xml", "<b/>"))).ShouldContain("twice");

    [Fact]
    public void A_lock_file_of_word() =>
        Should.Throw<DocxException>(() => DocxReader.Read(new MemoryStream([1, 2]), "~$essay.docx")).Message.ShouldContain("lock file");

    [Fact]
    public void A_folder_and_a_missing_file()
    {
        Should.Throw<DocxException>(() => DocxReader.Read(AppContext.BaseDirectory)).Message.ShouldContain("folder");
        DocxException missing = Should.Throw<DocxException>(() => DocxReader.Read(Path.Combine("nowhere", "gone.docx")));
        missing.File.ShouldBe("gone.docx");
        missing.Message.ShouldBe($"gone.docx: {missing.Problem} {missing.Remedy}");
    }

    private static string Refused(byte[] bytes)
    {
        DocxException error = Should.Throw<DocxException>(() => DocxReader.Read(new MemoryStream(bytes), "draft.docx"));
        error.File.ShouldBe("draft.docx");
        error.Message.ShouldStartWith("draft.docx: ");
        error.Remedy.ShouldEndWith(".");
        return error.Message;
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in parts) TestDocx.Write(zip, name, content);
        }
        return stream.ToArray();
    }

    private static byte[] Bomb(string part, long size)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = zip.CreateEntry(part, CompressionLevel.Fastest).Open();
            byte[] spaces = new byte[1024 * 1024];
            Array.Fill(spaces, (byte)' ');
            for (long left = size; left > 0; left -= spaces.Length) entry.Write(spaces, 0, (int)Math.Min(left, spaces.Length));
        }
        return stream.ToArray();
    }
}
