using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Tests.Reports;
using Shouldly;

namespace EssayMarker.Tests.Docx.Properties;

public sealed class ReadingProperties
{
    [Fact]
    public void Exactly_the_paragraphs_that_were_written_are_read_in_their_order() => Properties.Check(made =>
        HandMade.Open(made.ToBytes()).Paragraphs.Select(paragraph => (paragraph.Story, paragraph.Text))
            .ShouldBe(made.Expected.Select(paragraph => (paragraph.Story, paragraph.Text.ToString()))));

    [Fact]
    public void The_pieces_of_a_paragraph_make_up_its_text() => Properties.Check(made =>
    {
        foreach (SourceParagraph paragraph in HandMade.Open(made.ToBytes()).Paragraphs)
        {
            string.Concat(paragraph.Pieces.Select(Text)).ShouldBe(paragraph.Text.Replace('\n', ' ').Replace('\t', ' '));
            paragraph.Pieces.Select(piece => piece.Start).ShouldBe(paragraph.Pieces.Select((_, at) => paragraph.Pieces.Take(at).Sum(piece => piece.Length)));
        }
    });

    [Fact]
    public void Every_sentence_is_where_its_span_says() => Properties.Check(made =>
    {
        if (made.Expected.All(paragraph => string.IsNullOrWhiteSpace(paragraph.Text.ToString())))
        {
            Should.Throw<DocxException>(() => DocxReader.Read(new MemoryStream(made.ToBytes()), "draft.docx"));
            return;
        }
        Essay essay = DocxReader.Read(new MemoryStream(made.ToBytes()), "draft.docx");
        foreach (Sentence sentence in essay.Sentences)
            made.Expected[sentence.Span.Paragraph].Text.ToString(sentence.Span.Start, sentence.Span.Length).ShouldBe(sentence.Text);
    });

    // By the element alone for texts; marks show something else than they hold.
    private static string Text(SourceText piece) => piece.Element.Name.LocalName == "t"
        ? piece.Element.Value.Replace('\n', ' ').Replace('\t', ' ').Substring(piece.Offset, piece.Length)
        : piece.Element.Name.LocalName switch
        {
            "noBreakHyphen" => "-",
            "sym" => Atom.Marks.Single(mark => mark.Xml.Contains($"\"{piece.Element.Attribute(piece.Element.Name.Namespace + "char")!.Value}\"", StringComparison.Ordinal)).Shown,
            _ => " ",
        };
}
