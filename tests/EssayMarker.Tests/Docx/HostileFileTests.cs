using System.Diagnostics;
using System.IO.Compression;
using EssayMarker.Docx;
using Shouldly;

namespace EssayMarker.Tests.Docx;

/// <summary>Files made to do harm end with an essay or a refusal, within the bounds of <c>docs/limits.md</c>.</summary>
public sealed class HostileFileTests
{
    private const string Words = "<w:p><w:r><w:t>One is here.</w:t></w:r></w:p>";

    [Fact]
    public void A_zip_in_a_zip_is_not_unpacked()
    {
        byte[] inner = Zeros("bomb.bin", 150);
        byte[] docx = With(zip => Add(zip, "word/embeddings/inner.zip", inner));

        Read(docx).ShouldBe("One is here.");
    }

    [Fact]
    public void Entries_that_share_their_bytes_count_each_time()
    {
        byte[] docx = Overlapping(Zeros("word/a.bin", 20), 11);

        Refused(docx).ShouldContain("200 MB");
    }

    [Fact]
    public void Many_small_bombs_are_one_large_one()
    {
        byte[] docx = With(zip =>
        {
            for (int part = 0; part < 21; part++) AddZeros(zip, $"word/media/{part}.bin", 10);
        });

        Refused(docx).ShouldContain("200 MB");
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>", "&c;")]
    [InlineData("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>", "&x;")]
    [InlineData("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">", "")]
    [InlineData("", "&undeclared;")]
    [InlineData("", "&#xD800;")]
    [InlineData("", "&#0;")]
    public void A_document_type_or_an_entity_is_refused_and_nothing_is_fetched(string type, string entity)
    {
        string message = Refused(WithMain($"{type}<w:document xmlns:w=\"{TestDocx.Transitional}\"><w:body><w:p><w:r><w:t>secret {entity}</w:t></w:r></w:p></w:body></w:document>"));

        message.ShouldContain(type.Length > 0 ? "word/document.xml has a document type declaration" : "word/document.xml is damaged at line 1");
        message.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("word/../../evil.txt")]
    [InlineData("..\\evil.txt")]
    [InlineData("/../evil.txt")]
    public void A_part_whose_name_leads_out_is_refused(string name) => Refused(With(zip => TestDocx.Write(zip, name, "x"))).ShouldContain("leads out");

    [Theory]
    [InlineData("/word/document.xml")]
    [InlineData("word\\document.xml")]
    [InlineData("WORD/Document.XML")]
    [InlineData("\\word\\document.xml")]
    public void A_part_whose_name_is_written_in_another_way_is_found(string name) => Read(Rename("word/document.xml", name)).ShouldBe("One is here.");

    [Fact]
    public void A_device_of_windows_or_a_place_on_a_disk_is_a_name_like_any_other() =>
        Read(With(zip =>
        {
            foreach (string name in (string[])["C:\\Windows\\x.dll", "con", "a:b", "word/aux.xml", new string('a', 5000)]) TestDocx.Write(zip, name, "x");
        })).ShouldBe("One is here.");

    [Fact]
    public void Elements_nested_deep_in_every_way_are_read_or_refused()
    {
        string[] nests =
        [
            Nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 150),
            Nested("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>", "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>", 80),
            Nested("<mc:AlternateContent><mc:Choice Requires=\"wps\">", "</mc:Choice></mc:AlternateContent>", 230),
            Nested("<w:ins w:id=\"1\" w:author=\"A\">", "</w:ins>", 490),
        ];

        foreach (string nest in nests) Read(new TestDocx { Body = nest }.ToStream().ToArray()).ShouldContain("One is here.");
        Refused(new TestDocx { Body = Nested("<w:ins>", "</w:ins>", 100_000) }.ToStream().ToArray()).ShouldContain("nested deeper");
    }

    [Fact]
    public void A_style_beyond_measure_is_gathered_once_for_all_paragraphs()
    {
        string style = "<w:style w:type=\"paragraph\" w:styleId=\"a\"><w:name w:val=\"a\"/><w:pPr>" + string.Concat(Enumerable.Repeat("<w:x/>", 300_000)) + "</w:pPr></w:style>";
        string body = string.Concat(Enumerable.Repeat("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr></w:p>", 99_000)) + Words;

        Read(new TestDocx { Body = body, Styles = style }.ToStream().ToArray()).ShouldEndWith("One is here.");
    }

    [Theory]
    [InlineData("<w:r><w:t>a</w:t></w:r>", 1_000_000, "elements")]
    [InlineData("<w:br/>", 1_000_000, "elements")]
    [InlineData("<!---->", 1_500_000, "attributes, comments")]
    [InlineData("<?a?>", 1_500_000, "attributes, comments")]
    public void A_million_of_anything_in_a_paragraph_is_refused(string what, int times, string expected) =>
        Refused(new TestDocx { Body = $"<w:p><w:r><w:t>a</w:t></w:r>{string.Concat(Enumerable.Repeat(what, times))}</w:p>" }.ToStream().ToArray()).ShouldContain(expected);

    [Fact]
    public void A_million_empty_paragraphs_are_refused() =>
        Refused(new TestDocx { Body = string.Concat(Enumerable.Repeat("<w:p/>", 1_000_000)) }.ToStream().ToArray()).ShouldContain("more than 100,000 paragraphs");

    [Fact]
    public void A_tag_with_a_hundred_thousand_attributes_is_refused_before_it_is_parsed()
    {
        string attributes = string.Concat(Enumerable.Range(0, 100_000).Select(number => $" a{number}='>'"));

        Refused(new TestDocx { Body = $"<w:p{attributes}/>{Words}" }.ToStream().ToArray()).ShouldContain("more than 1,000 attributes");
    }

    [Fact]
    public void Quotation_marks_in_text_comments_and_sections_are_no_attributes() =>
        Read(new TestDocx { Body = $"<!--{new string('\'', 3000)}--><w:p><w:r><w:t>{new string('"', 3000)}</w:t></w:r></w:p><w:p><w:r><w:t><![CDATA[{new string('\'', 3000)}]]></w:t></w:r></w:p>" }.ToStream().ToArray())
            .Length.ShouldBe(6001);

    [Fact]
    public void Ten_thousand_names_are_refused() =>
        Refused(new TestDocx { Body = string.Concat(Enumerable.Range(0, 10_001).Select(number => $"<w:a{number}/>")) }.ToStream().ToArray()).ShouldContain("different names");

    [Fact]
    public void Text_without_end_is_refused() =>
        Refused(new TestDocx { Body = $"<w:p><w:r><w:t>{new string('a', DocxLimits.Characters + 1)}</w:t></w:r></w:p>" }.ToStream().ToArray()).ShouldContain("8,000,000 characters");

    [Fact]
    public void Styles_and_lists_that_go_in_circles_are_read() => Read(new TestDocx
    {
        Body = "<w:p><w:pPr><w:pStyle w:val=\"a\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>One is here.</w:t></w:r></w:p>",
        Styles = "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style><w:style w:styleId=\"c\"><w:basedOn w:val=\"c\"/></w:style>",
        Numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:styleLink w:val=\"x\"/><w:numStyleLink w:val=\"x\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
    }.ToStream().ToArray()).ShouldBe("One is here.");

    [Fact]
    public void Relationships_to_nowhere_to_themselves_and_without_names_are_passed_over() => Read(WithRelationships(
        "<Relationship Id=\"a\" Type=\"http://x/styles\" Target=\"gone.xml\"/><Relationship Id=\"b\" Type=\"http://x/footnotes\" Target=\"document.xml\"/>"
        + "<Relationship Id=\"c\" Type=\"http://x/comments\" Target=\"../../../../etc/passwd\"/><Relationship/><Relationship Id=\"d\" Type=\"\" Target=\"%\"/>"
        + "<Relationship Id=\"e\" Type=\"http://x/header\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/h.xml\"/>")).ShouldBe("One is here.");

    [Fact]
    public void A_checksum_that_is_wrong_is_refused()
    {
        byte[] docx = With(zip =>
        {
            using Stream stored = zip.CreateEntry("word/media/a.png", CompressionLevel.NoCompression).Open();
            stored.Write("picture"u8);
        });
        docx[docx.AsSpan().IndexOf("picture"u8)] ^= 1;

        Refused(docx).ShouldContain("word/media/a.png is damaged: the checksum is wrong");
    }

    [Fact]
    public void Every_file_cut_short_and_every_flipped_byte_is_read_or_refused()
    {
        byte[] whole = TestDocx.Of("One is here. Two is there.").ToStream().ToArray();
        for (int at = 0; at < whole.Length; at += 7)
        {
            byte[] flipped = [.. whole];
            flipped[at] ^= 0xFF;
            foreach (byte[] bytes in (byte[][])[whole[..at], flipped]) ReadOrRefuse(bytes);
        }
    }

    [Fact]
    public void A_part_in_an_encoding_that_is_not_known_is_refused() =>
        Refused(WithMain($"<?xml version=\"1.0\" encoding=\"x-none\"?><w:document xmlns:w=\"{TestDocx.Transitional}\"><w:body/></w:document>")).ShouldContain("damaged");

    [FactOnUnix]
    public async Task A_pipe_is_refused_and_not_waited_for()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string pipe = Path.Combine(folder, "draft.docx");
        await Process.Start("mkfifo", pipe).WaitForExitAsync();

        Task<DocxException> reading = Task.Run(() => Should.Throw<DocxException>(() => DocxReader.Read(pipe)));

        // Only a failure waits: opening a pipe that nobody writes to never ends.
        (await reading.WaitAsync(TimeSpan.FromSeconds(30))).Message.ShouldContain("a pipe or a device");
        Directory.Delete(folder, recursive: true);
    }

    [FactOnUnix]
    public void A_link_to_an_essay_is_read_and_a_link_to_a_device_refused()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        string essay = Path.Combine(folder, "a-long-name-for-a-draft.docx"), link = Path.Combine(folder, "draft.docx"), device = Path.Combine(folder, "zero.docx");
        File.WriteAllBytes(essay, TestDocx.Of("One is here.").ToStream().ToArray());
        File.CreateSymbolicLink(link, essay);
        File.CreateSymbolicLink(device, "/dev/zero");

        DocxReader.Read(link).Sentences.Single().Text.ShouldBe("One is here.");
        Should.Throw<DocxException>(() => DocxReader.Read(device)).Message.ShouldContain("a pipe or a device");
        Directory.Delete(folder, recursive: true);
    }

    [FactOnUnix]
    public void A_device_that_never_ends_is_refused() => Should.Throw<DocxException>(() => DocxReader.Read("/dev/zero")).Message.ShouldContain("a pipe or a device");

    [Fact]
    public async Task A_file_that_changes_while_it_is_read_is_refused_or_read_as_it_was()
    {
        string path = Path.GetTempFileName();
        byte[] whole = With(zip => Add(zip, "word/media/noise.bin", Noise(15)));
        File.WriteAllBytes(path, whole);
        using var stop = new CancellationTokenSource();
        var changing = Task.Run(() =>
        {
            for (int length = 1; !stop.IsCancellationRequested; length = (length * 7) % whole.Length)
            {
                using FileStream file = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
                file.SetLength(whole.Length - (length % 1000));
                file.SetLength(whole.Length);
            }
        });

        int refused = 0;
        for (int attempt = 0; attempt < 20; attempt++)
        {
            try
            {
                DocxReader.Read(path).Sentences.Single().Text.ShouldBe("One is here.");
            }
            catch (DocxException error)
            {
                refused++;
                (error.Message.Contains("changed while it was read", StringComparison.Ordinal) || error.Message.Contains("damaged", StringComparison.Ordinal)).ShouldBeTrue(error.Message);
            }
        }

        await stop.CancelAsync();
        await changing;
        File.Delete(path);
        refused.ShouldBeGreaterThan(0);
    }

    private static string Nested(string open, string close, int times) => string.Concat(Enumerable.Repeat(open, times)) + Words + string.Concat(Enumerable.Repeat(close, times));

    private static string Read(byte[] docx) => string.Join("\n", DocxDocument.Open(new MemoryStream(docx), "draft.docx").Paragraphs.Select(paragraph => paragraph.Text)).Trim('\n');

    private static void ReadOrRefuse(byte[] docx)
    {
        try
        {
            Read(docx);
        }
        catch (DocxException)
        {
            // Anything else fails the test.
        }
    }

    private static string Refused(byte[] docx)
    {
        DocxException error = Should.Throw<DocxException>(() => DocxReader.Read(new MemoryStream(docx), "draft.docx"));
        error.Message.ShouldBe($"draft.docx: {error.Problem} {error.Remedy}");
        error.Remedy.ShouldEndWith(".");
        return error.Message;
    }

    private static byte[] With(Action<ZipArchive> change)
    {
        using MemoryStream docx = new TestDocx { Body = Words }.ToStream();
        using (var zip = new ZipArchive(docx, ZipArchiveMode.Update, leaveOpen: true)) change(zip);
        return docx.ToArray();
    }

    private static byte[] WithMain(string xml) => Replaced("word/document.xml", "word/document.xml", _ => xml);

    private static byte[] WithRelationships(string xml) => Replaced(
        "word/_rels/document.xml.rels", "word/_rels/document.xml.rels", old => old.Replace("</Relationships>", xml + "</Relationships>", StringComparison.Ordinal));

    private static byte[] Rename(string from, string to) => Replaced(from, to, xml => xml);

    private static byte[] Replaced(string from, string to, Func<string, string> change) => With(zip =>
    {
        ZipArchiveEntry entry = zip.GetEntry(from)!;
        string xml;
        using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
        entry.Delete();
        TestDocx.Write(zip, to, change(xml));
    });

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        using Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        entry.Write(bytes);
    }

    private static void AddZeros(ZipArchive zip, string name, int megabytes)
    {
        using Stream entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        byte[] zeros = new byte[1024 * 1024];
        for (int written = 0; written < megabytes; written++) entry.Write(zeros);
    }

    private static byte[] Zeros(string name, int megabytes)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) AddZeros(zip, name, megabytes);
        return stream.ToArray();
    }

    private static byte[] Noise(int megabytes)
    {
        byte[] noise = new byte[megabytes * 1024 * 1024];
        new Random(1).NextBytes(noise);
        return noise;
    }

    /// <summary>A zip of one entry whose directory lists it so many times, under names of the same length.</summary>
    private static byte[] Overlapping(byte[] zip, int times)
    {
        int directory = zip.AsSpan().IndexOf("PK\u0001\u0002"u8), end = zip.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        byte[] record = zip[directory..end], tail = zip[end..];
        int name = record.AsSpan().IndexOf("word/a.bin"u8);
        var bytes = new List<byte>(zip[..directory]);
        for (int copy = 0; copy < times; copy++)
        {
            record[name + 5] = (byte)('a' + copy);
            bytes.AddRange(record);
        }
        BitConverter.GetBytes((ushort)times).CopyTo(tail, 8);
        BitConverter.GetBytes((ushort)times).CopyTo(tail, 10);
        BitConverter.GetBytes(record.Length * times).CopyTo(tail, 12);
        return [.. bytes, .. tail];
    }
}
