using System.Text.Json;
using Shouldly;

namespace EssayMarker.Tests.Batch.Results;

public sealed class CopyTests
{
    private const string Other = "Between the two wars the grain of the south went north by rail and was sold for machines that nobody could mend.";

    [Fact]
    public void Two_essays_that_share_a_passage_are_shown_side_by_side_each_in_its_own_spelling()
    {
        JsonElement pair = Alike([Essay("an.docx", $"This is mine. {MadeClass.Passage}, I think."), Essay("ng.docx", $"Another start! {MadeClass.Passage.ToUpperInvariant()}.")]).ShouldHaveSingleItem();

        pair.GetProperty("first").GetString().ShouldBe("an.docx");
        pair.GetProperty("second").GetString().ShouldBe("ng.docx");
        pair.GetProperty("words").GetInt32().ShouldBe(38);
        pair.GetProperty("passages")[0].GetProperty("first").GetString().ShouldBe(MadeClass.Passage);
        pair.GetProperty("passages")[0].GetProperty("second").GetString().ShouldBe(MadeClass.Passage.ToUpperInvariant());
    }

    [Fact]
    public void A_passage_is_found_wherever_it_stands_and_across_sentences() =>
        Alike([Essay("an.docx", Other, MadeClass.Passage), Essay("ng.docx", [.. Halves(MadeClass.Passage), "And so it ended, as we know."])]).Count.ShouldBe(1);

    [Theory]
    [InlineData("“{0}”")]
    [InlineData("\"{0}\"")]
    public void What_both_quote_is_no_shared_passage(string form) =>
        Alike([Essay("an.docx", "He wrote: " + string.Format(null, form, MadeClass.Passage)), Essay("ng.docx", "As they put it, " + string.Format(null, form, MadeClass.Passage))]).ShouldBeEmpty();

    [Fact]
    public void What_was_taught_is_no_shared_passage() =>
        Alike([Essay("an.docx", MadeClass.Passage), Essay("ng.docx", MadeClass.Passage)], [$"Lesson 3. {MadeClass.Passage}. Homework."]).ShouldBeEmpty();

    [Fact]
    public void A_few_words_that_two_essays_share_are_chance()
    {
        string few = string.Join(' ', MadeClass.Passage.Split(' ').Take(11));

        Alike([Essay("an.docx", few, Other), Essay("ng.docx", few)]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("smith.docx", "smith draft 2.docx")]
    [InlineData("smith_v1.docx", "smith_v2.docx")]
    [InlineData("Smith_12_assignsubmission_file_/a.docx", "Smith_12_assignsubmission_file_/b.docx")]
    [InlineData("S001.docx", "S001-2.docx")]
    public void Drafts_of_one_student_are_not_paired(string one, string other) =>
        Alike([Essay(one, MadeClass.Passage), Essay(other, MadeClass.Passage), Essay("Ng_13_assignsubmission_file_/a.docx", Other)]).ShouldBeEmpty();

    [Fact]
    public void What_a_fifth_of_the_class_shares_is_common_property()
    {
        MadeEssay[] Class(int sharing) => [.. Enumerable.Range(1, 40).Select(number => Essay($"{number:00}.docx", number <= sharing ? MadeClass.Passage : $"Only number {number} says this."))];

        Alike(Class(8)).Count.ShouldBe(8 * 7 / 2);
        Alike(Class(9)).ShouldBeEmpty();
    }

    private static MadeEssay Essay(string path, params string[] sentences) => new(path) { Sentences = [.. sentences.Select(sentence => (sentence, (string?)null, (string?)null))] };

    private static string[] Halves(string text) => [text[..(text.Length / 2)].Trim(), text[(text.Length / 2)..].Trim()];

    private static List<JsonElement> Alike(IReadOnlyList<MadeEssay> essays, IReadOnlyList<string>? taught = null)
    {
        using MadeClass made = new MadeClass { Taught = taught ?? [] }.Write(essays);
        return [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(made.Root, "class.json"))).RootElement.GetProperty("alike").EnumerateArray()];
    }
}
