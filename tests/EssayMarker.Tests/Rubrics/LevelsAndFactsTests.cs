using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Rubrics;

public sealed class LevelsAndFactsTests
{
    private const string Rubric = "schema: essaymarker/rubric/1\nid: q\nquestion: Why?\n";
    private const string Levels = "schema: essaymarker/levels/1\nid: two\n";
    private const string Facts = "schema: essaymarker/facts/1\nid: f\n";

    [Fact]
    public void Levels_and_facts_are_looked_for_beside_the_rubric_then_in_their_folders_then_among_the_installed()
    {
        using var folder = new TempFolder();
        string rubric = folder.Write("mine/q.yaml", Rubric + "levels: two\n");
        string[] places = ["mine/two.yaml", "mine/levels/two.yaml", "installed/levels/two.yaml"];
        foreach (string place in places)
            folder.Write(place, Levels + $"of: {place}\nlevels: [ {{ number: 1, marks: 1-5 }} ]\n");

        foreach (string place in places)
        {
            RubricFile.Read(rubric, folder["installed"]).Levels!.Of.ShouldBe(place);
            File.Delete(folder[place]);
        }
        RubricException error = Should.Throw<RubricException>(() => RubricFile.Read(rubric, folder["installed"]));

        (error.File, error.Line, error.Column).ShouldBe((rubric, 4, 9));
        foreach (string place in places)
            error.Problem.ShouldContain(folder[place]);
    }

    [Fact]
    public void An_error_or_warning_in_the_levels_file_names_that_file()
    {
        using var folder = new TempFolder();
        string rubric = folder.Write("q.yaml", Rubric + "levels: two\nfacts: f\n");
        string levels = folder.Write("two.yaml", Levels + "level: []\nlevels: [ { number: 1, marks: 1-5 } ]\n");
        string facts = folder.Write("facts/f.yaml", "schema: essaymarker/levels/1\n");

        RubricException error = Should.Throw<RubricException>(() => RubricFile.Read(rubric));
        error.Message.ShouldBe($"{facts}:1:9: The schema is “essaymarker/levels/1”, not “essaymarker/facts/1”. Write schema: essaymarker/facts/1, if this is the right file.");

        folder.Write("facts/f.yaml", Facts);
        Rubric read = RubricFile.Read(rubric);
        read.Warnings.ShouldHaveSingleItem().Message.ShouldBe($"{levels}:3:1: “level” is not a key of the levels and was not read. Did you mean “levels”?");
        read.Levels!.Hash.ShouldNotBe(read.Hash);
    }

    [Fact]
    public void Levels_and_facts_may_stand_in_the_rubric()
    {
        Rubric rubric = RubricFile.Parse(Rubric + """
            levels:
              levels:
                - { number: 1, marks: 1-5, descriptors: { focus: Little., support: None. } }
                - { number: 2, marks: 6, descriptors: { judgement: "Some." } }
            facts:
              facts: [ { what: Secret Speech, aliases: [the speech], date: 1956-02-25, actors: [k], source: The Congress. } ]
              terms: [ { term: gulag, meaning: Camps. } ]
            """);

        LevelScheme levels = rubric.Levels.ShouldNotBeNull();
        (levels.Id, levels.Of, levels.TopMark, levels.Hash).ShouldBe(("q", "", 6, rubric.Hash));
        levels.Strands.ShouldBe(["focus", "support", "judgement"]);
        levels.LevelOf(0).Number.ShouldBe(1);
        levels.LevelOf(6).Number.ShouldBe(2);
        Fact fact = rubric.Facts!.Facts.ShouldHaveSingleItem();
        (fact.What, fact.Date.ToString(), fact.Accept.ToString(), fact.Source).ShouldBe(("Secret Speech", "1956-02-25", "1956", "The Congress."));
        rubric.Facts.Terms.ShouldBe([new Term("gulag", "Camps.")]);
    }

    [Fact]
    public void A_level_that_leaves_a_gap_names_the_line()
    {
        RubricException error = Should.Throw<RubricException>(() => ReadLevels("levels:\n  - { number: 1, marks: 1-5 }\n  - { number: 2, marks: 6-10 }\n  - { number: 3, marks: 12-15 }\n"));

        (error.Line, error.Column).ShouldBe((6, 25));
        error.Message.ShouldEndWith(":6:25: Level 3 starts at 12 marks but level 2 ends at 10. Make the ranges follow on.");
    }

    [Theory]
    [InlineData("strands: [focus]\n", 1, 1, "There is no level. Add “levels:”")]
    [InlineData("levels: []\n", 1, 1, "There is no level.")]
    [InlineData("levels: [ { marks: 1-5 } ]\n", 3, 11, "“number” of a level is missing")]
    [InlineData("levels: [ { number: one, marks: 1-5 } ]\n", 3, 21, "Level “one” stands where level 1 should.")]
    [InlineData("levels: [ { number: 1 } ]\n", 3, 11, "“marks” of a level is missing")]
    [InlineData("levels: [ { number: 1, marks: 0-5 } ]\n", 3, 31, "Level 1 starts at 0 marks but the first level starts at 1")]
    [InlineData("levels: [ { number: 1, marks: 5-1 } ]\n", 3, 31, "“5-1” is not a range of marks. Write the lowest and highest mark, up to 1000, as in 6-10.")]
    [InlineData("levels: [ { number: 1, marks: 1-1001 } ]\n", 3, 31, "is not a range of marks")]
    [InlineData("levels: [ { number: 1, marks: 1-2-3 } ]\n", 3, 31, "is not a range of marks")]
    [InlineData("levels:\n- { number: 2, marks: 6-10 }\n", 4, 13, "Number the levels 1, 2, 3 … from the lowest to the highest.")]
    [InlineData("strands: [focus]\nlevels: [ { number: 1, marks: 1-5, descriptors: { focsu: x } } ]\n", 4, 51, "“focsu” is not one of the strands. Did you mean “focus”?")]
    [InlineData("levels: [ { number: 1, marks: 1-5, descriptors: x } ]\n", 3, 49, "“descriptors” is not a mapping.")]
    [InlineData("levels: [ { number: 1, marks: 1-5, descriptors: { focus: } } ]\n", 3, 58, "“focus” is empty.")]
    public void Levels_that_cannot_be_used_say_where(string yaml, int line, int column, string says)
    {
        RubricException error = Should.Throw<RubricException>(() => ReadLevels(yaml));

        error.Message.ShouldContain(says);
        (error.Line, error.Column).ShouldBe((line, column), error.Message);
    }

    [Theory]
    [InlineData("facts: [ { date: 1957 } ]\n", 3, 10, "“what” of a fact is missing")]
    [InlineData("facts: [ { what: x } ]\n", 3, 10, "“date” of a fact is missing")]
    [InlineData("facts: [ { what: x, date: 57 } ]\n", 3, 27, "“57” is not a date.")]
    [InlineData("facts: [ { what: x, date: 1957, accept: 1958 } ]\n", 3, 41, "The accepted dates 1958 do not hold the date 1957.")]
    [InlineData("facts: [ { what: x, date: 1957 }, { what: X, date: 1957 } ]\n", 3, 43, "The fact “X” stands here and at line 3.")]
    [InlineData("terms: [ { term: x } ]\n", 3, 10, "“meaning” of a term is missing")]
    [InlineData("terms: [ { term: x, meaning: y }, { term: x, meaning: z } ]\n", 3, 43, "The term “x” stands here and at line 3.")]
    public void Facts_that_cannot_be_used_say_where(string yaml, int line, int column, string says)
    {
        using var folder = new TempFolder();
        folder.Write("f.yaml", Facts + yaml);

        RubricException error = Should.Throw<RubricException>(() => RubricFile.Parse(Rubric + "facts: f\n", folder: folder["."]));

        error.Message.ShouldContain(says);
        (error.Line, error.Column).ShouldBe((line, column), error.Message);
    }

    private static void ReadLevels(string yaml)
    {
        using var folder = new TempFolder();
        folder.Write("two.yaml", Levels + yaml);
        RubricFile.Read(folder.Write("q.yaml", Rubric + "levels: two\n"));
    }
}
