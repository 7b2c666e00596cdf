using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Rubrics;

public sealed class RubricChoiceTests
{
    private static readonly Rubric Khrushchev = Shipped.StalinKhrushchev;

    private static readonly Rubric Tudors = new("tudors", "\"Henry VII was more successful than Henry VIII as king of England.\" Assess the validity of this view of the years 1485 to 1547.", []);

    private static readonly Rubric Lenin = new("lenin", "\"Lenin and Stalin had more differences than similarities as leaders.\" Assess the validity of this view of the years 1917 to 1953.", []);

    private static readonly Rubric[] All = [Tudors, Lenin, Khrushchev];

    [Theory]
    [InlineData("\"There were more similarities than differences between Stalin and Khrushchev as Soviet leaders.\" Assess the validity of this view of the years 1941 to 1964. [25 marks]", "stalin-khrushchev-1941-1964")]
    [InlineData("Stalin and Khrushchev: more alike than different?", "stalin-khrushchev-1941-1964")]
    [InlineData("How far do you agree that Lenin and Stalin differed as leaders, 1917-1953?", "lenin")]
    [InlineData("Was Henry VII more successful than Henry VIII?", "tudors")]
    [InlineData("Assess the validity of this view.", null)]
    [InlineData("Stalin", null)]
    [InlineData("To what extent was Gladstone a success?", null)]
    [InlineData("", null)]
    public void The_question_in_the_essay_decides(string text, string? id) => RubricChoice.Best([text], All)?.Id.ShouldBe(id);

    [Fact]
    public void A_question_that_is_spread_over_paragraphs_is_found() =>
        RubricChoice.Best(["History essay 3", "Stalin and Khrushchev", "similarities and differences as Soviet leaders, 1941 to 1964"], All).ShouldBe(Khrushchev);

    [Fact]
    public void A_single_rubric_is_chosen_whatever_the_text() => RubricChoice.Best([], [Tudors]).ShouldBe(Tudors);

    [Fact]
    public void Without_rubrics_or_without_text_nothing_is_chosen()
    {
        RubricChoice.Best(["Why?"], []).ShouldBeNull();
        RubricChoice.Best([], All).ShouldBeNull();
    }

    [Fact]
    public void The_same_rubric_twice_is_no_choice() => RubricChoice.Best([Tudors.Question], [Tudors, Tudors with { Id = "copy" }]).ShouldBeNull();

    [Fact]
    public void A_folder_lists_its_rubrics_and_nothing_else()
    {
        using var folder = new TempFolder();
        string second = folder.Write("b.yaml", "# a comment\nschema: essaymarker/rubric/1\nid: [broken\n");
        string first = folder.Write("a.yml", "{ \"schema\": \"essaymarker/rubric/1\" }");
        folder.Write("levels.yaml", "schema: essaymarker/levels/1\n");
        folder.Write("notes.txt", "schema: essaymarker/rubric/1\n");
        folder.Write("facts/c.yaml", "schema: essaymarker/rubric/1\n");

        RubricFolder.Find(folder["."]).Select(Path.GetFileName).ShouldBe([Path.GetFileName(first), Path.GetFileName(second)]);
        RubricFolder.Find(folder["none"]).ShouldBeEmpty();
    }

    [Fact]
    public void The_shipped_rubrics_are_found_beside_the_program() =>
        RubricFolder.Find(RubricFile.InstalledRubrics).Select(path => RubricFile.Read(path).Id).ShouldBe(["stalin-khrushchev-1941-1964"]);
}
