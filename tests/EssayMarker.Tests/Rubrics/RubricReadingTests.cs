using System.Security.Cryptography;
using System.Text;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Rubrics;

public sealed class RubricReadingTests
{
    private const string Head = "schema: essaymarker/rubric/1\nid: q\nquestion: Why?\n";

    [Fact]
    public void A_rubric_needs_a_schema_an_id_and_a_question_only()
    {
        Rubric rubric = RubricFile.Parse(Head);

        (rubric.Id, rubric.Question, rubric.Subject, rubric.Years, rubric.Levels, rubric.Facts).ShouldBe(("q", "Why?", null, null, null, null));
        rubric.Points.ShouldBeEmpty();
        rubric.Sides.ShouldBeEmpty();
        rubric.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_point_needs_an_id_and_a_statement_only()
    {
        Point point = RubricFile.Parse(Head + "points:\n  - id: A1\n    statement: Roots take in water.\n").Points.ShouldHaveSingleItem();

        (point.Id, point.Statement, point.Side, point.Contested, point.Ask).ShouldBe(("A1", "Roots take in water.", null, false, null));
        point.Clauses.ShouldBeEmpty();
        point.Evidence.ShouldBeEmpty();
    }

    [Fact]
    public void Everything_that_the_format_knows_is_read()
    {
        Rubric rubric = RubricFile.Parse("""
            schema: essaymarker/rubric/1
            id: q
            subject: history
            question: >
              Who was
              the greater?
            years: 1941-1964
            periods: [1941-1945, 1953]
            actors:
              - { id: stalin, name: Stalin, aliases: [Generalissimo] }
              - { id: khrushchev }
            others: [ Lenin, { name: Beria, aliases: [Lavrenti Beria] } ]
            sides:
              for: { label: For, stance: supports }
              against: { label: Against, stance: challenges }
              neither:
            points:
              - id: S1
                side: for
                contested: yes
                statement: One.
                clauses: [ { text: A, actors: [stalin, stalin] }, B ]
                examples: [e]
                counterexamples: [c]
                evidence: [ { text: arrest, aliases: [seizure], date: 1953-06-26, actors: [khrushchev] }, Gosplan ]
                ask: Which?
            """, "q.yaml");

        rubric.Warnings.ShouldBeEmpty();
        rubric.Question.ShouldBe("Who was the greater?");
        rubric.Subject.ShouldBe("history");
        rubric.Years.ToString().ShouldBe("1941-1964");
        rubric.Periods.Select(period => period.ToString()).ShouldBe(["1941-1945", "1953"]);
        rubric.Actors.Select(actor => actor.Name).ShouldBe(["Stalin", "khrushchev"]);
        rubric.Others.Select(other => (other.Id, other.Aliases.Count)).ShouldBe([("Lenin", 0), ("Beria", 1)]);
        rubric.Sides.ShouldBe([new Side("for", "For", Stance.Supports), new Side("against", "Against", Stance.Challenges), new Side("neither", "neither", Stance.Unstated)]);
        Point point = rubric.Points.ShouldHaveSingleItem();
        (point.Side, point.Contested, point.Ask).ShouldBe(("for", true, "Which?"));
        point.Clauses.Select(clause => $"{clause.Text}:{string.Join(',', clause.Actors)}").ShouldBe(["A:stalin", "B:"]);
        point.Examples.ShouldBe(["e"]);
        point.Counterexamples.ShouldBe(["c"]);
        point.Evidence.Select(evidence => $"{evidence.Text}:{string.Join(',', evidence.Aliases)}:{evidence.Date}:{string.Join(',', evidence.Actors)}")
            .ShouldBe(["arrest:seizure:1953-06-26:khrushchev", "Gosplan:::"]);
    }

    [Fact]
    public void Without_sides_the_points_name_them_in_order()
    {
        Rubric rubric = RubricFile.Parse(Head + "points:\n  - { id: A, statement: x, side: con }\n  - { id: B, statement: y, side: pro }\n  - { id: C, statement: z, side: con }\n");

        rubric.Sides.ShouldBe([new Side("con", "con", Stance.Unstated), new Side("pro", "pro", Stance.Unstated)]);
    }

    [Fact]
    public void An_unknown_key_is_a_warning_with_its_place_and_a_suggestion()
    {
        Rubric rubric = RubricFile.Parse(Head + "queston: x\npoints:\n  - id: A\n    statement: x\n    asks: Why?\n    colour: red\n", "q.yaml");

        rubric.Warnings.Select(warning => warning.Message).ShouldBe(
        [
            "q.yaml:4:1: “queston” is not a key of a rubric and was not read. Did you mean “question”?",
            "q.yaml:8:5: “asks” is not a key of a point and was not read. Did you mean “ask”?",
            "q.yaml:9:5: “colour” is not a key of a point and was not read. Known here: id, side, contested, statement, clauses, examples, counterexamples, evidence, ask.",
        ]);
    }

    [Fact]
    public void Text_cut_in_two_by_an_unquoted_comma_is_noticed()
    {
        Rubric rubric = RubricFile.Parse(Head + "points:\n  - { id: A, statement: x, clauses: [ { text: Stalin ruled, alone } ] }\n", "q.yaml");

        rubric.Points[0].Clauses[0].Text.ShouldBe("Stalin ruled");
        rubric.Warnings.ShouldHaveSingleItem().Message.ShouldStartWith("q.yaml:5:61: “alone” is not a key of a clause");
    }

    [Fact]
    public void A_name_of_two_people_is_a_warning()
    {
        Rubric rubric = RubricFile.Parse(Head + "actors: [ { id: a, aliases: [the leader] } ]\nothers: [ { name: B, aliases: [The leader] } ]\n", "q.yaml");

        rubric.Warnings.ShouldHaveSingleItem().Message.ShouldBe("q.yaml:5:11: “The leader” stands for a and for B. Keep it for one of them.");
    }

    [Fact]
    public void Evidence_that_belongs_to_different_leaders_under_one_name_is_a_warning()
    {
        Rubric rubric = RubricFile.Parse(Head + """
            actors: [ { id: a }, { id: b } ]
            points:
              - { id: A, statement: x, evidence: [ { text: purge of 1957, aliases: [the purge], actors: [a] } ] }
              - { id: B, statement: y, evidence: [ { text: The Purge, actors: [b] } ] }
            """, "q.yaml");

        rubric.Warnings.ShouldHaveSingleItem().Message.ShouldBe(
            "q.yaml:7:40: “The Purge” belongs to b here and to a at line 6. Name the evidence more exactly, or give both the same actors.");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Line_ends_and_a_byte_order_mark_change_nothing_but_the_hash(string lineEnd)
    {
        using var folder = new TempFolder();
        string text = "\uFEFF" + Head.Replace("\n", lineEnd, StringComparison.Ordinal) + $"points:{lineEnd}  - {{ id: A, statement: x }}{lineEnd}";
        string path = folder.Write("q.yaml", text);

        Rubric rubric = RubricFile.Read(path);

        rubric.Question.ShouldBe("Why?");
        rubric.Points.Count.ShouldBe(1);
        rubric.File.ShouldBe(path);
        rubric.Hash.ShouldBe("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public void A_rubric_may_be_written_as_JSON()
    {
        Rubric rubric = RubricFile.Parse("""{ "schema": "essaymarker/rubric/1", "id": "q", "question": "Why?", "points": [ { "id": "A", "statement": "x" } ] }""");

        rubric.Points.Count.ShouldBe(1);
    }
}
