using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using EssayMarker.Batch;
using EssayMarker.Batch.Names;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Tests.Assessing;
using EssayMarker.Tests.Rubrics;
using Shouldly;
using static EssayMarker.Tests.NamedEssay;

namespace EssayMarker.Tests.Batch.Names;

/// <summary>What is read of an essay under pseudonyms holds no name, wherever it stood, and is the same essay.</summary>
public sealed partial class NamelessDocumentTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public static TheoryData<string> Places => [.. NamePlaces.All.Keys];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Places))]
    public void A_name_or_number_is_replaced_in(string place)
    {
        byte[] bytes = NamePlaces.All[place].ToBytes();

        byte[] nameless = Replaced(bytes);

        Texts(bytes).ShouldContain(text => HasName(text));
        Texts(nameless).Where(HasName).ShouldBeEmpty();
        Faults(nameless).ShouldBe(Faults(bytes));
    }

    [Theory]
    [InlineData("May Brown")]
    [InlineData("Sam Stalin")]
    public void A_name_that_is_a_word_of_the_essay_leaves_the_prose_as_it_is(string name)
    {
        byte[] bytes = new NamedEssay { Before = Paragraph("Name: " + name), Header = Paragraph(name.Split(' ')[1] + " 3"), Creator = name }.ToBytes();

        DocxDocument document = Open(Replaced(bytes, name + ".docx"));

        document.Paragraphs[0].Text.ShouldBe("Name: S001");
        document.Paragraphs.Skip(1).Select(paragraph => paragraph.Text).ShouldBe(Open(bytes).Paragraphs.Skip(1).Select(paragraph => paragraph.Text));
        document.SetAside.Select(aside => aside.Text).ShouldBe(["S001 3"]);
    }

    [Fact]
    public void A_line_that_only_begins_like_a_writers_names_nobody()
    {
        byte[] bytes = new NamedEssay { Before = Paragraph("By the end of 1956") + Paragraph("By Force"), Header = Paragraph("The End of Terror, Force") }.ToBytes();

        Open(Replaced(bytes)).SetAside.Single().Text.ShouldStartWith("The End of Terror");
    }

    [Fact]
    public void A_candidate_number_like_a_year_leaves_the_years_of_the_prose()
    {
        DocxDocument document = Open(Replaced(new NamedEssay { Before = Paragraph("Candidate number: 1945") }.ToBytes()));

        document.Paragraphs[0].Text.ShouldBe("Candidate number: S001");
        document.Paragraphs[2].Text.ShouldContain("In May 1945 Brown");
    }

    [Fact]
    public void Other_peoples_comments_are_theirs_under_numbers()
    {
        byte[] bytes = new NamedEssay
        {
            Comments = string.Concat(new[] { "Ms Smith", "Zebedee Quillfeather", "Mr Jones", "Ms Smith", "EssayMarker" }.Select((author, at) => $"<w:comment w:id=\"{at}\" w:author=\"{author}\" w:initials=\"XX\">{Paragraph("Why?")}</w:comment>")),
        }.ToBytes();

        DocxDocument document = Open(Replaced(bytes));

        document.Comments.Select(comment => comment.Author).ShouldBe(["Person 1", "S001", "Person 2", "Person 1", "EssayMarker"]);
    }

    [Fact]
    public void What_a_bookmark_is_called_now_is_what_refers_to_it()
    {
        string xml = Part(Replaced(NamePlaces.All["a bookmark"].ToBytes()), "word/document.xml");

        xml.ShouldContain("w:name=\"S001\"");
        xml.ShouldContain("w:anchor=\"S001\"");
    }

    [Fact]
    public void A_measure_that_is_like_a_number_stays()
    {
        const string Drawing = "<w:p><w:r><w:drawing><wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"4711\" behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"page\"><wp:posOffset>4711</wp:posOffset></wp:positionH></wp:anchor></w:drawing></w:r></w:p>";

        string xml = Part(Replaced(new NamedEssay { Before = Paragraph("Candidate number: 4711"), After = Drawing }.ToBytes()), "word/document.xml");

        xml.ShouldContain("Candidate number: S001");
        xml.ShouldContain("<wp:posOffset>4711</wp:posOffset>");
        xml.ShouldContain("relativeHeight=\"4711\"");
    }

    [Fact]
    public void The_picture_of_the_first_page_goes_and_other_pictures_are_told()
    {
        Submission essay = Coded(new NamedEssay { HasThumbnail = true, HasPicture = true }.ToBytes());

        using var zip = new ZipArchive(new MemoryStream(essay.Read()));
        zip.Entries.Select(entry => entry.FullName).ShouldNotContain("docProps/thumbnail.jpeg");
        zip.Entries.Select(entry => entry.FullName).ShouldContain("word/media/image1.jpeg");
        essay.Warnings.Single().Message.ShouldContain("Pictures and embedded files were not looked into");
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Replaced(NamePlaces.All["a table"].ToBytes()).ShouldBe(Replaced(NamePlaces.All["a table"].ToBytes()));

    [Theory]
    [InlineData(".txt", "Name: Zebedee Quillfeather\n\nThey differed, says Zebedee Quillfeather, in the end.")]
    [InlineData(".md", "# Essay\n\nZebedee Quillfeather\n\nThey differed, says **Zebedee** Quillfeather, in the end.")]
    [InlineData(".html", "<!doctype html><title>Zebedee</title><p>By Zebedee Quillfeather<p>They differed, says <b>Zebedee</b> Quillfeather, in the end.")]
    public void Other_formats_are_treated_the_same(string ending, string text)
    {
        Submission essay = Coded(Encoding.UTF8.GetBytes(text), "quillfeather zebedee" + ending);

        essay.Path.ShouldBe("S001" + ending);
        Texts(essay.Read()).Where(HasName).ShouldBeEmpty();
        EssayFile.Read(new MemoryStream(essay.Read()), essay.FileName).Extension.ShouldBe(".docx");
    }

    [Fact]
    public void A_file_that_cannot_be_read_fails_under_its_code()
    {
        Submission essay = Coded(Encoding.UTF8.GetBytes("%PDF-1.7"), "Zebedee Quillfeather.pdf");

        DocxException error = Should.Throw<DocxException>(() => essay.Read());

        error.Message.ShouldStartWith("S001.pdf: This is a PDF");
    }

    [Fact]
    public void A_damaged_part_is_told_without_the_name_in_its_name()
    {
        byte[] bytes = new NamedEssay { Links = "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml\" Target=\"../customXml/zebedee.xml\"/>" }.ToBytes();
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using Stream part = zip.CreateEntry("customXml/zebedee.xml").Open();
            part.Write("<a>"u8);
        }

        Should.Throw<DocxException>(() => Replaced(stream.ToArray())).Message.ShouldStartWith("S001.docx: Its part customXml/S001.xml is damaged");
    }

    [Theory]
    [InlineData("essay-01")]
    [InlineData("essay-09")]
    [InlineData("plan")]
    public void A_sample_is_the_same_essay_to_a_marker(string sample)
    {
        byte[] bytes = File.ReadAllBytes(Samples.Of(sample));

        DocxDocument before = Open(bytes), after = Open(Replaced(bytes, sample + ".docx"));

        var question = Marking.Rubric.Question;
        DocxReader.Read(after, question).Sentences.Select(sentence => sentence.Text).ShouldBe(DocxReader.Read(before, question).Sentences.Select(sentence => sentence.Text));
        DocxReader.Read(after, question).Paragraphs.Select(IsMarked).ShouldBe(DocxReader.Read(before, question).Paragraphs.Select(IsMarked));

        static bool IsMarked(Paragraph paragraph) => paragraph.Role is ParagraphRole.Body or ParagraphRole.Note;
    }

    private byte[] Replaced(byte[] bytes, string path = "Quillfeather, Zebedee - essay.docx") => Coded(bytes, path).Read();

    private Submission Coded(byte[] bytes, string path = "Quillfeather, Zebedee - essay.docx") =>
        new Pseudonyms(_folder[$"{Guid.NewGuid()}.csv"], _folder["out"], Marking.Rubric).Replace([new Submission(path, () => bytes)]).Single();

    private static DocxDocument Open(byte[] bytes) => DocxDocument.Open(new MemoryStream(bytes), "essay.docx");

    private static string Part(byte[] bytes, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Each part as it is written and without its tags, so that a name is seen which stands in two runs.</summary>
    private static List<string> Texts(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var texts = new List<string>();
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            string text = WebUtility.HtmlDecode(reader.ReadToEnd()).Replace("\u00AD", "", StringComparison.Ordinal);
            texts.AddRange([$"{entry.FullName}: {text}", $"{entry.FullName}: {TagPattern().Replace(text, "")}"]);
        }
        return texts;
    }

    private static bool HasName(string text) => new[] { "zebedee", "quillfeather", "4711", "61234" }.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static string[] Faults(byte[] bytes)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Description} in {error.Node?.LocalName}")];
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex TagPattern();
}
