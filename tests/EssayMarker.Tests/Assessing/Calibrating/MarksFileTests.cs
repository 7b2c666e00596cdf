using System.Text;
using EssayMarker.Assessing.Calibrating;
using Shouldly;

namespace EssayMarker.Tests.Assessing.Calibrating;

public sealed class MarksFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Rows_are_read_with_byte_order_mark_and_any_order_of_columns()
    {
        GivenMarks marks = Read("\uFEFFMark,file,note,moderated,marker\r\n14,a.docx,x,yes,A\r\n0,\"b, c.odt\",,No,\r\n");

        marks.Items.ShouldBe([new GivenMark(2, "a.docx", 14, "A", true), new GivenMark(3, "b, c.odt", 0, "", false)]);
        marks.LeftOut.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("file,mark\na.docx,25\n")]
    [InlineData("file;mark\r\na.docx;25\r\n")]
    public void Marker_and_moderated_may_be_left_out_and_a_spreadsheet_may_write_semicolons(string text)
    {
        Read(text).Items.ShouldBe([new GivenMark(2, "a.docx", 25, "", false)]);
    }

    [Theory]
    [InlineData("a.docx,14.5,,", "not a whole number")]
    [InlineData("a.docx,14/25,,", "not a whole number")]
    [InlineData("a.docx,,,", "not a whole number")]
    [InlineData("a.docx", "not a whole number")]
    [InlineData("a.docx,26,,", "not between 0 and 25")]
    [InlineData("a.docx,-1,,", "not between 0 and 25")]
    [InlineData(",14,,", "No file is named")]
    [InlineData("a.docx,14,,perhaps", "neither yes nor no")]
    [InlineData("B.docx,14,,", "has a mark in line 2 already")]
    public void A_row_that_cannot_be_used_is_told_by_its_line_and_the_rest_goes_on(string row, string message)
    {
        GivenMarks marks = Read($"file,mark,marker,moderated\nb.docx,9,A,yes\n{row}\nc.docx,10,A,yes\n");

        marks.Items.Select(mark => mark.File).ShouldBe(["b.docx", "c.docx"]);
        marks.LeftOut.Single().Message.ShouldStartWith($"{_path}:3: ");
        marks.LeftOut.Single().Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("name,mark\na.docx,3\n", ":1: The column 'file' is missing.")]
    [InlineData("", ":1: The column 'file' is missing.")]
    [InlineData("file,mark\na.docx,3\n\"b.docx\"x,4\n", ":3: A quotation mark is out of place.")]
    public void A_file_that_is_no_table_of_marks_is_refused(string text, string message)
    {
        Should.Throw<CalibrationException>(() => Read(text)).Message.ShouldContain(message);
    }

    [Fact]
    public void Other_encodings_and_missing_files_are_refused()
    {
        Should.Throw<CalibrationException>(() => MarksFile.Read(_path, 25)).Message.ShouldContain("It cannot be read");
        File.WriteAllBytes(_path, Encoding.Latin1.GetBytes("file,mark\né.docx,3\n"));
        Should.Throw<CalibrationException>(() => MarksFile.Read(_path, 25)).Message.ShouldContain("It is not UTF-8");
    }

    private GivenMarks Read(string text)
    {
        File.WriteAllText(_path, text);
        return MarksFile.Read(_path, 25);
    }
}
