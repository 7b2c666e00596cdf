using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using EssayMarker.Assessing;
using EssayMarker.Batch.Splitting;
using EssayMarker.Docx;
using EssayMarker.DocxChecks;
using EssayMarker.Reports;
using EssayMarker.Tests.Assessing;
using EssayMarker.Tests.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Batch.Splitting;

/// <summary>What is cut out of a long document is the essay that was pasted into it.</summary>
public sealed class PieceTests : IDisposable
{
    private static readonly XNamespace W = JoinedDocx.W;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_piece_holds_the_text_of_its_essay_with_its_own_notes_and_nothing_of_the_others()
    {
        string[] samples = ["essay-01", "essay-05", "essay-06", "essay-09", "essay-12"];
        JoinedDocx joined = Joined();
        foreach (string sample in samples)
            joined.Line($"Name: Student {sample[^1]}").Sample(sample).PageBreak();

        IReadOnlyList<byte[]> pieces = Split(joined);

        pieces.Count.ShouldBe(samples.Length);
        for (int at = 0; at < samples.Length; at++)
            Texts(pieces[at]).Skip(1).ShouldBe(Texts(File.ReadAllBytes(Samples.Of(samples[at]))), samples[at]);
    }

    [Fact]
    public void The_marks_of_a_piece_are_those_of_the_essay_alone()
    {
        JoinedDocx joined = Joined().Sample("essay-15").PageBreak().Sample("essay-11").PageBreak().Sample("essay-05");

        IReadOnlyList<byte[]> pieces = Split(joined);

        foreach ((byte[] piece, string sample) in pieces.Zip(["essay-15", "essay-11", "essay-05"]))
        {
            Assessment now = Mark(piece), alone = Samples.Mark(Samples.Of(sample));
            now.Level!.Marks.ShouldBe(alone.Level!.Marks, sample);
            now.Essay.Sentences.Select(sentence => sentence.Text).ShouldBe(alone.Essay.Sentences.Select(sentence => sentence.Text));
        }
    }

    [Fact]
    public void Pieces_are_valid_documents_and_their_bytes_the_same_each_time()
    {
        JoinedDocx joined = Joined().Sample("essay-06").SectionBreak().Sample("essay-05").PageBreak().Table("Name: Bo Berg", "Class: 13C").Sample("essay-12").PageBreak();

        IReadOnlyList<byte[]> pieces = Split(joined);

        pieces.Count.ShouldBe(3);
        foreach (byte[] piece in pieces)
            Errors(piece).ShouldBeEmpty();
        Split(joined).ShouldBe(pieces);
    }

    [Fact]
    public void The_copy_with_comments_of_a_piece_is_as_good_as_of_any_document()
    {
        IReadOnlyList<byte[]> pieces = Split(Joined().Sample("essay-15").PageBreak().Sample("essay-05"));

        foreach (byte[] piece in pieces)
        {
            Assessment assessment = Mark(piece);
            using var annotated = new MemoryStream();
            new AnnotatedDocx(new ReportOptions(), Wording.Default).Write(assessment, new MemoryStream(piece), annotated);
            AnnotationCheck.Problems(piece, annotated.ToArray(), assessment).ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_border_inside_a_content_control_cuts_it_in_two()
    {
        IReadOnlyList<byte[]> pieces = Split(Joined().Sample("essay-15").PageBreak().Line("Name: Bo Berg").Sample("essay-05").InControl());

        pieces.Count.ShouldBe(2);
        pieces.ShouldAllBe(piece => EverySentence.Open(piece).Main.Descendants(W + "sdt").Count() == 1);
        Texts(pieces[0]).ShouldBe(Texts(File.ReadAllBytes(Samples.Of("essay-15"))));
        Texts(pieces[1]).Skip(1).ShouldBe(Texts(File.ReadAllBytes(Samples.Of("essay-05"))));
        pieces.SelectMany(Errors).ShouldBeEmpty();
    }

    [Fact]
    public void Each_piece_keeps_the_page_that_governs_it()
    {
        JoinedDocx joined = Joined().Sample("essay-15").Add(Section("8000")).Line("Name: Bo Berg").Sample("essay-05").Add(Section("9000")).Line("Name: Cy Cole").Sample("essay-06");

        IReadOnlyList<byte[]> pieces = Split(joined);

        pieces.Select(piece => EverySentence.Open(piece).Main.Descendants(W + "sectPr").ShouldHaveSingleItem().Element(W + "pgSz")?.Attribute(W + "w")?.Value)
            .Take(2).ShouldBe(["8000", "9000"]);
        pieces.ShouldAllBe(piece => EverySentence.Open(piece).Main.Root!.Element(W + "body")!.Elements().Last().Name == W + "sectPr");
    }

    [Fact]
    public void A_header_that_a_section_takes_over_from_the_one_before_stays_with_its_essay()
    {
        using MemoryStream document = new Docx.TestDocx
        {
            Header = "<w:p><w:r><w:t>History department</w:t></w:r></w:p>",
            Body = $"""
                <w:p><w:r><w:t>Name: Ann Ames</w:t></w:r></w:p><w:p><w:r><w:t>{Prose("Ann")}</w:t></w:r></w:p>
                <w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr></w:pPr></w:p>
                <w:p><w:r><w:t>Name: Bo Berg</w:t></w:r></w:p><w:p><w:r><w:t>{Prose("Bo")}</w:t></w:r></w:p>
                <w:sectPr><w:type w:val="nextPage"/></w:sectPr>
                """,
        }.ToStream();

        Split(document.ToArray()).Select(piece => EverySentence.Open(piece).SetAside.ShouldHaveSingleItem().Text).ShouldBe(["History department", "History department"]);
    }

    [Fact]
    public void A_header_of_another_essays_section_is_not_in_a_piece()
    {
        using MemoryStream document = new Docx.TestDocx
        {
            Header = "<w:p><w:r><w:t>Bo Berg</w:t></w:r></w:p>",
            Body = $"""
                <w:p><w:r><w:t>Name: Ann Ames</w:t></w:r></w:p><w:p><w:r><w:t>{Prose("Ann")}</w:t></w:r></w:p>
                <w:p><w:pPr><w:sectPr/></w:pPr></w:p>
                <w:p><w:r><w:t>Name: Bo Berg</w:t></w:r></w:p><w:p><w:r><w:t>{Prose("Bo")}</w:t></w:r></w:p>
                <w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>
                """,
        }.ToStream();

        IReadOnlyList<byte[]> pieces = Split(document.ToArray());

        EverySentence.Open(pieces[0]).SetAside.ShouldBeEmpty();
        EverySentence.Open(pieces[0]).Package.Contains("word/header.xml").ShouldBeFalse();
        EverySentence.Open(pieces[1]).SetAside.ShouldHaveSingleItem();
    }

    [Fact]
    public void Comments_bookmarks_and_links_of_other_essays_are_not_in_a_piece()
    {
        string body = string.Concat(new[] { "Ann Ames", "Bo Berg" }.Select((name, at) => $"""
            <w:p><w:r><w:t>Name: {name}</w:t></w:r></w:p>
            <w:p><w:commentRangeStart w:id="{at}"/><w:r><w:t>{Prose(name)}</w:t></w:r><w:commentRangeEnd w:id="{at}"/><w:r><w:commentReference w:id="{at}"/></w:r></w:p>
            <w:p><w:bookmarkStart w:id="{at + 7}" w:name="b{at}"/><w:r><w:t>{Prose(name)}</w:t></w:r></w:p>
            <w:p><w:bookmarkEnd w:id="{at + 6}"/><w:r><w:footnoteReference w:id="{at + 2}"/></w:r></w:p>
            """));
        using MemoryStream document = new Docx.TestDocx
        {
            Body = body,
            Comments = "<w:comment w:id=\"0\" w:author=\"T\"><w:p><w:r><w:t>For Ann</w:t></w:r></w:p></w:comment><w:comment w:id=\"1\" w:author=\"T\"><w:p><w:r><w:t>For Bo</w:t></w:r></w:p></w:comment>",
            Footnotes = "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Note of Ann</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"3\"><w:p><w:r><w:t>Note of Bo</w:t></w:r></w:p></w:footnote>",
        }.ToStream();

        IReadOnlyList<byte[]> pieces = Split(document.ToArray());

        pieces.Count.ShouldBe(2);
        DocxDocument second = EverySentence.Open(pieces[1]);
        second.Comments.Select(comment => comment.Text).ShouldBe(["For Bo"]);
        second.Paragraphs[^1].Text.ShouldBe("Note of Bo");
        second.Main.Descendants().ShouldNotContain(element => element.Name.LocalName.StartsWith("bookmark", StringComparison.Ordinal));
        second.Package.Entries.ShouldAllBe(entry => !System.Text.Encoding.UTF8.GetString(second.Package.Read(entry.Name)).Contains("Ann", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_of_another_essay_is_left_out()
    {
        byte[] first = Split(Joined().Sample("essay-15").PageBreak().Line("Name: Bo Berg").Sample("essay-12"))[0];
        byte[] second = Split(Joined().Sample("essay-15").PageBreak().Line("Name: Bo Berg").Sample("essay-12"))[1];

        EverySentence.Open(first).Package.Relationships("word/document.xml").ShouldNotContain(relationship => relationship.Kind == "hyperlink");
        EverySentence.Open(second).Package.Relationships("word/document.xml").ShouldContain(relationship => relationship.Kind == "hyperlink");
    }

    private static JoinedDocx Joined() => new(Samples.Folder);

    private static XElement Section(string width) => new(W + "p", new XElement(W + "pPr", new XElement(W + "sectPr", new XElement(W + "pgSz", new XAttribute(W + "w", width), new XAttribute(W + "h", "12000")))));

    private static string Prose(string name) => string.Join(' ', Enumerable.Range(1, 20).Select(number => $"In year {number} the leader of {name} ruled alone."));

    private static Assessment Mark(byte[] piece) =>
        Marking.For(Marking.Rubric).Mark(DocxReader.Read(new MemoryStream(piece), "piece.docx", Marking.Rubric.Question));

    private static IEnumerable<string> Texts(byte[] docx) =>
        [.. EverySentence.Open(docx).Paragraphs.Select(paragraph => paragraph.Text).Where(text => !string.IsNullOrWhiteSpace(text))];

    private static IEnumerable<string> Errors(byte[] docx)
    {
        using WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Id} {error.Description} {error.Path?.XPath}")];
    }

    private IReadOnlyList<byte[]> Split(JoinedDocx joined) => Split(joined.ToBytes());

    private IReadOnlyList<byte[]> Split(byte[] docx)
    {
        string path = _folder["long.docx"];
        File.WriteAllBytes(path, docx);
        return [.. EssaysOfDocument.Read(path, Marking.Rubric.Question).Split().Select(essay => essay.Read())];
    }
}
