using System.Text;
using EssayMarker.DocxChecks.LibreOffice;
using EssayMarker.DocxChecks.Words;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

/// <summary>The second reader, by which the first is measured.</summary>
public sealed class FlatOdtTests
{
    [Fact]
    public void A_note_and_a_text_box_are_stories_of_their_own_and_do_not_split_the_word_they_stand_in()
    {
        StoryWords words = Read(
            """
            <text:p>Both ru<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See Conquest.</text:p></text:note-body></text:note>led<draw:frame><draw:text-box><text:p>A box</text:p></draw:text-box></draw:frame> alone.</text:p>
            """);

        Texts(words.Body).ShouldBe(["Both", "ruled", "alone."]);
        Texts(words.Notes).ShouldBe(["See", "Conquest."]);
        Texts(words.TextBoxes).ShouldBe(["A", "box"]);
    }

    [Fact]
    public void Deleted_text_is_left_out_and_a_deleted_paragraph_mark_joins_two_words() => Texts(Read(
        """
        <text:tracked-changes><text:changed-region text:id="c1"><text:deletion/></text:changed-region><text:changed-region text:id="c2"><text:insertion/></text:changed-region></text:tracked-changes>
        <text:p>de<text:change-start text:change-id="c1"/> gone</text:p><text:p>lost <text:change-end text:change-id="c1"/>stalinised <text:change-start text:change-id="c2"/>new<text:change-end text:change-id="c2"/></text:p>
        """).Body).ShouldBe(["destalinised", "new"]);

    [Fact]
    public void Hidden_text_comments_and_list_numbers_are_no_words() => Texts(Read(
        """
        <text:p><text:number>1.</text:number>Seen<text:span text:style-name="Secret"> hidden</text:span><office:annotation><text:p>A comment</text:p></office:annotation></text:p>
        """).Body).ShouldBe(["Seen"]);

    [Fact]
    public void A_field_is_told_from_typed_text() =>
        Read("<text:p>On <text:date>1 May</text:date></text:p>").Body.Select(word => word.Origin).ShouldBe([WordOrigin.Typed, WordOrigin.Field, WordOrigin.Field]);

    [Fact]
    public void Words_that_differ_are_counted_as_often_as_they_do() =>
        WordDifference.Of(Read("<text:p>a b a</text:p>").Body, Read("<text:p>a c</text:p>").Body).OursOnly.Select(word => word.Text).ShouldBe(["b", "a"], ignoreOrder: true);

    private static IEnumerable<string> Texts(IEnumerable<Word> words) => words.Select(word => word.Text);

    private static StoryWords Read(string text) => FlatOdt.Words(new MemoryStream(Encoding.UTF8.GetBytes(
        $"""
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">
        <office:automatic-styles><style:style style:name="Secret" style:family="text"><style:text-properties text:display="none"/></style:style></office:automatic-styles>
        <office:body><office:text>{text}</office:text></office:body></office:document>
        """)));
}
