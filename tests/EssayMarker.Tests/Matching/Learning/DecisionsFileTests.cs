using System.Text;
using EssayMarker.Matching.Learning;
using EssayMarker.Rubrics;
using EssayMarker.Tests.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Matching.Learning;

public sealed class DecisionsFileTests
{
    private static readonly Rubric Rubric = new("harbour", "Why?", [new Point("S1", "One."), new Point("D1", "Two.")]);

    [Fact]
    public void Rows_are_read_with_byte_order_mark_line_breaks_in_texts_and_any_order_of_columns()
    {
        Decisions decisions = Read("\uFEFFpoint,Accepted,text,note\r\nS1,yes,\"One,\r\ntwo.\",x\r\nd1,0,Three.,\r\n");

        decisions.Items.ShouldBe([new Decision("One, two.", "S1", true) { Row = 1 }, new Decision("Three.", "D1", false) { Row = 2 }]);
        decisions.Hash.ShouldStartWith("sha256:");
        decisions.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("True", true)]
    [InlineData("1", true)]
    [InlineData("no", false)]
    [InlineData("FALSE", false)]
    [InlineData("0", false)]
    public void Yes_and_no_may_be_written_in_several_ways(string written, bool accepted)
    {
        Read($"text,point,accepted\nOne.,S1,{written}\n").Items[0].Accepted.ShouldBe(accepted);
    }

    [Fact]
    public void Of_rows_on_the_same_text_and_point_the_last_counts_and_a_contradiction_is_told()
    {
        Decisions decisions = Read("text,point,accepted\nOne.,S1,yes\nOne. ,S1,yes\nOne.,D1,yes\nOne.,S1,no\n");

        decisions.Items.Select(decision => (decision.Point, decision.Accepted)).ShouldBe([("S1", false), ("D1", true)], ignoreOrder: true);
        decisions.Warnings.ShouldHaveSingleItem().Message.ShouldContain(":5:");
    }

    [Theory]
    [InlineData("text,point\nSecret.,S1\n", 1, "accepted")]
    [InlineData("", 1, "text")]
    [InlineData("text,point,accepted\n\nSecret.,S9,yes\n", 3, "S1, D1")]
    [InlineData("text,point,accepted\nS1,\"Secret, a sentence.\",yes\n", 2, "S1, D1")]
    [InlineData("text,point,accepted\nSecret.,S1,perhaps\n", 2, "yes or no")]
    [InlineData("text,point,accepted\nSecret.,S1\n", 2, "yes or no")]
    [InlineData("text,point,accepted\n ,S1,yes\n", 2, "empty")]
    [InlineData("text,point,accepted\n\"Secret.,S1,yes\n", 2, "quotation mark")]
    public void A_bad_file_is_named_with_line_and_way_out_and_without_its_texts(string content, int line, string named)
    {
        DecisionsException error = Should.Throw<DecisionsException>(() => Read(content));

        error.Line.ShouldBe(line);
        error.Message.ShouldContain("decisions.csv");
        error.Message.ShouldContain(named);
        error.Message.ShouldNotContain("Secret");
    }

    [Fact]
    public void A_file_in_another_encoding_or_none_at_all_is_refused()
    {
        Should.Throw<DecisionsException>(() => Read(Encoding.Latin1.GetBytes("text,point,accepted\nCafé.,S1,yes\n"))).Message.ShouldContain("UTF-8");
        Should.Throw<DecisionsException>(() => DecisionsFile.Read("nowhere/decisions.csv", Rubric)).Message.ShouldContain("nowhere/decisions.csv");
    }

    private static Decisions Read(string content) => Read(Encoding.UTF8.GetBytes(content));

    private static Decisions Read(byte[] content)
    {
        using var folder = new TempFolder();
        string path = folder["decisions.csv"];
        File.WriteAllBytes(path, content);
        return DecisionsFile.Read(path, Rubric);
    }
}
