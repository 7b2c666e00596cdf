using System.Text;
using CsvHelper;
using EssayMarker.Assessing;
using EssayMarker.Reports;
using Shouldly;

namespace EssayMarker.Tests.Reports;

/// <summary>The row for a spreadsheet and the line for a list.</summary>
public sealed class TableTests
{
    [Fact]
    public void A_teachers_row_has_marks_strands_and_the_status_of_every_point() => Text(new ReportOptions { View = View.Teacher }).ShouldBe(
        "file,kind,words,level,possibly,low,likely,high,strand focus,strand support,strand analysis,strand judgement,strand organisation,point S1,point S2,point D3,warnings\r\n"
        + $"draft.docx,essay,{Draft.Assessment.Essay.Words},3,4,12,14,17,3,3,3,3,3,met,misattributed,not found,The level rests on few sentences.\r\n");

    [Fact]
    public void A_students_row_has_no_marks_and_only_the_points_that_were_found() => Text(new ReportOptions()).ShouldBe(
        "file,kind,words,level,possibly,strand focus,strand support,strand analysis,strand judgement,strand organisation,met,partly,misattributed,contradicted,reported,warnings\r\n"
        + $"draft.docx,essay,{Draft.Assessment.Essay.Words},3,4,3,3,3,3,3,S1,,S2,,,The level rests on few sentences.\r\n");

    [Fact]
    public void A_coursework_row_says_that_a_person_marks() =>
        Text(new ReportOptions { View = View.Teacher, IsCoursework = true }).Split("\r\n")[0].ShouldBe("file,words,warnings");

    [Fact]
    public void It_begins_with_a_byte_order_mark_so_that_spreadsheets_read_its_letters() =>
        Bytes(new ReportOptions(), Draft.Assessment)[..3].ShouldBe([0xEF, 0xBB, 0xBF]);

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\").docx")]
    [InlineData("+1-2.docx")]
    [InlineData("-2+3.docx")]
    [InlineData("@SUM(A1:A9).docx")]
    [InlineData("\t=1+1.docx")]
    [InlineData("name, with comma and \"quotes\".docx")]
    public void A_cell_is_never_a_formula_and_comes_back_as_it_was(string file)
    {
        byte[] csv = Bytes(new ReportOptions(), Named(file));

        using CsvReader reader = CsvReader.FromText(Encoding.UTF8.GetString(csv).TrimStart('\uFEFF'));
        reader.ReadHeader();
        reader.Read().ShouldBeTrue();
        string cell = reader.GetString("file");
        cell.TrimStart('\'').ShouldBe(file);
        "=+-@\t\r".ShouldNotContain(cell[0]);
    }

    [Fact]
    public void A_line_says_what_the_view_may_say()
    {
        Line(new ReportOptions()).ShouldBe(
            "draft.docx: Level 3, possibly 4. First step: These claims stand without an event, law, person or figure beside them. Indicative: a person decides.");
        Line(new ReportOptions { View = View.Teacher }).ShouldBe(
            "draft.docx: Level 3, possibly 4. 12 to 17 of 25 marks, most likely 14. 1 of 3 points met, 0 partly. "
            + "First step: These claims stand without an event, law, person or figure beside them. Indicative: a person decides.");
        Line(new ReportOptions { IsCoursework = true }).ShouldBe($"draft.docx: coursework, {Draft.Assessment.Essay.Words} words. A person marks coursework.");
    }

    [Fact]
    public void A_text_without_a_level_has_the_reason_in_its_line() =>
        new LineReport(new ReportOptions(), Wording.Default).Line(Draft.WithoutLevel).ShouldBe("draft.docx: No level. This is a plan, so it gets no level.");

    [Fact]
    public void A_file_name_with_line_ends_stays_in_one_line() =>
        new LineReport(new ReportOptions(), Wording.Default).Line(Named("a\nb\u001b[31m.docx")).ShouldStartWith("a b [31m.docx: Level 3");

    private static Assessment Named(string file) => Draft.Assessment with { Essay = Draft.Assessment.Essay with { FileName = file } };

    private static string Line(ReportOptions options) => new LineReport(options, Wording.Default).Line(Draft.Assessment);

    private static string Text(ReportOptions options) => Encoding.UTF8.GetString(Bytes(options, Draft.Assessment)).TrimStart('\uFEFF');

    private static byte[] Bytes(ReportOptions options, Assessment assessment)
    {
        using var output = new MemoryStream();
        new CsvReport(options, Wording.Default).Write(assessment, output);
        return output.ToArray();
    }
}
