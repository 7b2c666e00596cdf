using System.IO.Compression;
using System.Net;
using AngleSharp.Html.Dom;
using Shouldly;

namespace EssayMarker.Web.Tests;

public sealed class BadFileTests(RunningServer server) : IClassFixture<RunningServer>, IDisposable
{
    // The first bytes of an OLE compound file: old .doc files and encrypted ones begin with them.
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024]];

    private static readonly Dictionary<string, byte[]> Files = new()
    {
        ["text.docx"] = "This is plain text under a false name."u8.ToArray(),
        ["empty.docx"] = [],
        ["empty.txt"] = [],
        ["old.doc"] = Compound,
        ["encrypted.docx"] = [.. Compound, .. "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8],
        ["cut.docx"] = File.ReadAllBytes(Repository.Sample("essay-01.docx"))[..9000],
        ["wordless.docx"] = Docx("<w:p/>"),
        ["pdf.pdf"] = "%PDF-1.7 and more"u8.ToArray(),
        ["rich.rtf"] = "{\\rtf1 text}"u8.ToArray(),
        ["picture.png"] = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A],
        ["link.gdoc"] = """{"doc_id": "x"}"""u8.ToArray(),
        ["~$lock.docx"] = new byte[162],
        ["bytes.txt"] = [0, 1, 2, 3, 0, 0xFF],
        ["entities.docx"] = Docx("<w:p/>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"),
        ["deep.docx"] = Docx(string.Concat(Enumerable.Repeat("<w:p>", 2000)) + string.Concat(Enumerable.Repeat("</w:p>", 2000))),
        ["elements.docx"] = Docx(string.Concat(Enumerable.Repeat("<w:p/>", 700_000))),
        ["bomb.docx"] = Docx($"<w:p><w:r><w:t>{new string('a', 40_000_000)}</w:t></w:r></w:p>"),
        ["markup.md"] = [.. Enumerable.Repeat((byte)'*', 600_000)],
    };

    private readonly Visitor _visitor = new(server);

    public static TheoryData<string> Names => new(Files.Keys);

    public void Dispose() => _visitor.Dispose();

    [Theory, MemberData(nameof(Names))]
    public async Task A_file_that_cannot_be_read_gets_a_page_that_names_it_and_the_way_out_and_the_server_lives_on(string name)
    {
        HttpResponseMessage answer = await _visitor.SendAsync(new Filled { FileName = name, File = Files[name] });

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        IHtmlDocument page = await Visitor.ReadAsync(answer);
        string message = page.QuerySelectorAll("#problems li").ShouldHaveSingleItem().TextContent;
        message.ShouldStartWith(name + ": ");
        message.TrimEnd('.').Split(". ").Length.ShouldBeGreaterThan(1, message);
        page.QuerySelector("#file")!.GetAttribute("aria-invalid").ShouldBe("true");
        (await _visitor.Client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        server.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Text_beyond_the_limit_is_refused_beside_its_field()
    {
        HttpResponseMessage answer = await _visitor.SendAsync(new Filled { Text = string.Concat(Enumerable.Repeat("Words without end. ", 220_000)) });

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        IHtmlDocument page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#problems a")!.GetAttribute("href").ShouldBe("#text");
        page.QuerySelector("#problems")!.TextContent.ShouldContain("pasted.txt: The text is far longer than an essay. Copy the essay alone");
    }

    [Fact]
    public async Task A_text_too_long_for_a_level_is_answered_with_a_report_that_says_so()
    {
        (_, HttpResponseMessage report) = await _visitor.MarkAsync(new Filled { Text = string.Concat(Enumerable.Repeat("Stalin ruled by fear. ", 6_000)) });

        report.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await report.Content.ReadAsStringAsync()).ShouldContain("This text is too long for a level");
    }

    private static byte[] Docx(string body, string before = "")
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            part.Write($"{before}<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");
        }
        return stream.ToArray();
    }
}
