using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Tests.Assessing;
using EssayMarker.Tests.Docx;
using Shouldly;

namespace EssayMarker.Tests.Essays;

public sealed class CourseworkSignsTests
{
    private const string Sentence = "Stalin and Khrushchev ruled the Soviet Union through one Party in all these years. ";
    private const string Bibliography = "\n\nBibliography\nHosking, G., A History of the Soviet Union (London: Fontana, 1985)\nService, R., Stalin (London: Macmillan, 2004), pp. 12-40";

    public static TheoryData<string> Scripts => Marking.Names;

    public static TheoryData<string> SampleNames => [.. Samples.All.Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [InlineData(2500, 10, false, true)]
    [InlineData(2500, 0, true, true)]
    [InlineData(300, 10, true, true)]
    [InlineData(9000, 9, false, false)]
    [InlineData(2499, 9, true, false)]
    [InlineData(2499, 400, false, false)]
    [InlineData(0, 0, false, false)]
    public void Two_of_three_signs_make_a_text_look_like_coursework(int words, int citations, bool hasBibliography, bool looks) =>
        new CourseworkSigns(words, citations, hasBibliography).LooksLikeCoursework.ShouldBe(looks);

    [Fact]
    public void Words_citations_and_a_bibliography_are_seen_in_a_text()
    {
        string body = string.Join("\n\n", Enumerable.Range(0, 20).Select(number => string.Concat(Enumerable.Repeat(Sentence, 9)) + $"This was a choice (Hosking {number + 100})."));

        var signs = CourseworkSigns.Of(EssayReader.FromText("essay.txt", body + Bibliography));

        signs.Words.ShouldBeGreaterThan(2500);
        signs.Citations.ShouldBe(20);
        signs.HasBibliography.ShouldBeTrue();
    }

    [Theory]
    [InlineData("(Hosking 346)", 1)]
    [InlineData("(Hosking, p. 346)", 1)]
    [InlineData("(Service 2004, pp. 12–14)", 1)]
    [InlineData("(Getty and Naumov, 1999: 57)", 1)]
    [InlineData("(ibid., 12)", 1)]
    [InlineData("[12]", 1)]
    [InlineData("(Hungary, 1956)", 0)]
    [InlineData("(June 1957)", 0)]
    [InlineData("(1946-50)", 0)]
    [InlineData("(the Fourth Five-Year Plan, 1946-50)", 0)]
    [InlineData("(and not before)", 0)]
    public void A_citation_names_a_source_and_a_page(string bracket, int citations) =>
        CourseworkSigns.Of(EssayReader.FromText("essay.txt", $"Stalin and Khrushchev ruled {bracket} the Soviet Union through one Party.")).Citations.ShouldBe(citations);

    [Fact]
    public void Footnotes_count_as_citations()
    {
        using MemoryStream docx = new TestDocx
        {
            Body = "<w:p><w:r><w:t>Stalin and Khrushchev ruled the Soviet Union through one Party.</w:t></w:r>"
                + string.Concat(Enumerable.Range(1, 12).Select(id => $"<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>")) + "</w:p>",
            Footnotes = string.Concat(Enumerable.Range(1, 12).Select(id => $"<w:footnote w:id=\"{id}\"><w:p><w:r><w:t>Service, p. {id}.</w:t></w:r></w:p></w:footnote>")),
        }.ToStream();

        CourseworkSigns.Of(DocxReader.Read(docx, "essay.docx")).Citations.ShouldBe(12);
    }

    [Theory, MemberData(nameof(Scripts))]
    public void An_essay_written_for_homework_does_not_look_like_coursework(string script) =>
        CourseworkSigns.Of(EssayReader.FromText("essay.txt", Marking.Script(script))).LooksLikeCoursework.ShouldBeFalse();

    [Theory, MemberData(nameof(SampleNames))]
    public void No_sample_looks_like_coursework(string sample) =>
        CourseworkSigns.Of(DocxReader.Read(new MemoryStream(File.ReadAllBytes(Samples.Of(sample))), sample + ".docx")).LooksLikeCoursework.ShouldBeFalse();
}
