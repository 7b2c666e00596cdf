using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Rubrics;

/// <summary>Every case names the line and column that the author must go to, and a piece of the problem and of the way out.</summary>
public sealed class RubricErrorTests
{
    private const string Head = "schema: essaymarker/rubric/1\nid: q\nquestion: Why?\n";

    public static TheoryData<string, int, int, string> Yaml => new()
    {
        { "", 0, 0, "The file is empty. Begin with “schema:”" },
        { "# only a comment\n", 0, 0, "The file is empty." },
        { "\uFEFF", 0, 0, "The file is empty." },
        { "a\0b", 0, 0, "not a text file in UTF-8. Save it" },
        { "- a\n- b\n", 1, 1, "does not begin with keys. Begin with “schema:”" },
        { "id: q\nquestion: Why?\n", 1, 1, "“schema” of a rubric is missing or empty. Add “schema:”" },
        { "schema: essaymarker/rubric/2\n", 1, 9, "The schema is “essaymarker/rubric/2”, not “essaymarker/rubric/1”." },
        { "schema: essaymarker/rubric/1\nquestion: Why?\n", 1, 1, "“id” of a rubric is missing" },
        { "schema: essaymarker/rubric/1\nid: q\n", 1, 1, "“question” of a rubric is missing" },
        { "schema: essaymarker/rubric/1\nid: q\nquestion:\n", 1, 1, "“question” of a rubric is missing or empty" },
        { "schema: essaymarker/rubric/1\nid: q\nquestion: \"\"\n", 3, 11, "“question” is empty" },
        { "schema: essaymarker/rubric/1\nid: q\nquestion: [a, b]\n", 3, 11, "“question” is a list, not a text." },
        { "schema: essaymarker/rubric/1\nid: ../q\nquestion: Why?\n", 2, 5, "“../q” is not an id. An id is up to 64 letters" },
        { Head + "id: r\n", 4, 1, "The key “id” stands here and at line 2. Keep one" },
        { Head + "points:\n\t- id: A\n", 5, 1, "Indent with spaces: YAML does not allow tabs" },
        { Head + "subject: history: modern\n", 4, 17, "put text that holds :" },
        { Head + "subject: \"open\n", 4, 10, "This is not YAML" },
        { Head + "subject: %history\n", 4, 10, "found character that cannot start any token" },
        { Head + "others: [Erich\nHonecker]\n", 5, 1, "found text that cannot begin here. Check the indentation" },
        { Head + "---\nid: q\n", 4, 1, "A second document begins here. Keep one" },
        { Head + "subject: &a history\n", 4, 10, "Anchors (&) and aliases (*) are not read." },
        { Head + "subject: *a\n", 4, 10, "Anchors (&) and aliases (*) are not read." },
        { Head + "{a: 1}: b\n", 4, 1, "A list or mapping stands where a key should." },
        { Head + "subject: " + new string('[', 20), 4, 25, "nested more than 16 deep" },
        { Head + "subject: \"a\\x01b\"\n", 4, 10, "a character that cannot be shown" },
        { Head + "subject: " + new string('x', 4001), 4, 10, "has 4001 characters; at most 4000 are read" },
        { Head + "years: 1964-1941\n", 4, 8, "“1964-1941” is not a date. Write 1957, 1957-06, 1957-06-18, or 1946-1948 with the earlier year first." },
        { Head + "years: 1957-13\n", 4, 8, "“1957-13” is not a date" },
        { Head + "years: 1946-48\n", 4, 8, "“1946-48” is not a date" },
        { Head + "years: 1957-02-30\n", 4, 8, "“1957-02-30” is not a date" },
        { Head + "years: {}\n", 4, 8, "A date is a mapping, not a text" },
        { Head + "years: 1941-1964\nperiods: [1941-1945, 1945-1965]\n", 5, 22, "The period 1945-1965 is not within the years 1941-1964." },
        { Head + "periods: 1941-1945\n", 4, 10, "“periods” is a text, not a list. Write periods: [ … ]" },
        { Head + "actors: [ { name: Stalin } ]\n", 4, 11, "“id” of an actor is missing" },
        { Head + "actors: [ stalin ]\n", 4, 11, "A text stands where an actor should. Write { id: … }." },
        { Head + "actors: [ { id: a }, { id: A } ]\n", 4, 28, "The actor “A” stands here and at line 4." },
        { Head + "actors:\n  - { id: a, aliases: [x, ''] }\n", 5, 27, "An item of “aliases” is empty." },
        { Head + "others: [ Lenin, lenin ]\n", 4, 18, "The person “lenin” stands here and at line 4." },
        { Head + "sides: [ a ]\n", 4, 8, "“sides” is not a mapping. Write a side a line" },
        { Head + "sides: { a b: {} }\n", 4, 10, "“a b” is not an id." },
        { Head + "sides: { a: { stance: for } }\n", 4, 23, "“for” is not a stance. Write supports or challenges" },
        { Head + "points: 3\n", 4, 9, "“points” is a text, not a list" },
        { Head + "points:\n  - just a text\n", 5, 5, "A text stands where a point should. Write { id: … }." },
        { Head + "points:\n  - statement: x\n", 5, 5, "“id” of a point is missing" },
        { Head + "points:\n  - id: A\n", 5, 5, "“statement” of a point is missing" },
        { Head + "points:\n  - { id: A, statement: x }\n  - { id: a, statement: y }\n", 6, 11, "The point “a” stands here and at line 5. Rename" },
        { Head + "sides: { sim: {} }\npoints:\n  - { id: A, statement: x, side: sym }\n", 6, 34, "“sym” is not one of the sides. Did you mean “sim”?" },
        { Head + "points:\n  - { id: A, statement: x, contested: maybe }\n", 5, 39, "“contested” is “maybe”. Write true or false." },
        { Head + "points:\n  - { id: A, statement: x, clauses: [ { actors: [] } ] }\n", 5, 39, "“text” of a clause is missing" },
        { Head + "points:\n  - { id: A, statement: x, clauses: [ { text: y, actors: [a] } ] }\n", 5, 59, "“a” is not the id of an actor. Declare “actors:”" },
        { Head + "actors: [ { id: stalin } ]\npoints:\n  - { id: A, statement: x, evidence: [ { text: y, actors: [stallin] } ] }\n", 6, 60, "“stallin” is not the id of an actor. Did you mean “stalin”?" },
        { Head + "actors: [ { id: stalin } ]\npoints:\n  - { id: A, statement: x, evidence: [ { text: y, actors: [Beria] } ] }\n", 6, 60, "Known here: stalin. Someone who is not compared stands in “others”" },
        { Head + "points:\n  - { id: A, statement: x, evidence: [ { text: y, date: May 1957 } ] }\n", 5, 57, "“May 1957” is not a date." },
        { Head + "levels: no-such\n", 4, 9, "No file holds the levels “no-such”; looked for: " },
        { Head + "facts: ../secret\n", 4, 8, "“../secret” is not an id." },
        { Head + "facts: [a]\n", 4, 8, "“facts” is a list, not a text" },
    };

    [Theory, MemberData(nameof(Yaml))]
    public void A_rubric_that_cannot_be_used_says_where_and_what_to_do(string yaml, int line, int column, string says)
    {
        RubricException error = Should.Throw<RubricException>(() => RubricFile.Parse(yaml, "q.yaml"));

        error.Message.ShouldContain(says);
        (error.Line, error.Column, error.File).ShouldBe((line, column, "q.yaml"), error.Message);
        error.Message.ShouldStartWith(line == 0 ? "q.yaml: " : $"q.yaml:{line}:{column}: ");
        error.Message.ShouldEndWith(error.Remedy);
    }

    [Fact]
    public void A_hundred_points_are_read_and_the_next_is_named()
    {
        string Points(int count) => Head + "points:\n" + string.Concat(Enumerable.Range(1, count).Select(i => $"  - {{ id: P{i}, statement: x }}\n"));

        RubricFile.Parse(Points(100)).Points.Count.ShouldBe(100);
        RubricException error = Should.Throw<RubricException>(() => RubricFile.Parse(Points(101)));

        (error.Line, error.Column).ShouldBe((105, 5));
        error.Problem.ShouldBe("There are 101 points; at most 100 are read.");
    }

    [Fact]
    public void Twenty_clauses_are_read_and_the_next_is_named()
    {
        string Clauses(int count) => Head + $"points:\n  - id: A\n    statement: x\n    clauses:\n{string.Concat(Enumerable.Repeat("      - c\n", count))}";

        RubricFile.Parse(Clauses(20)).Points[0].Clauses.Count.ShouldBe(20);
        RubricException error = Should.Throw<RubricException>(() => RubricFile.Parse(Clauses(21)));

        (error.Line, error.Column).ShouldBe((28, 9));
        error.Problem.ShouldBe("There are 21 clauses; a point has at most 20.");
    }

    [Fact]
    public void A_missing_file_a_folder_and_a_file_that_is_too_large_are_told_apart()
    {
        using var folder = new TempFolder();
        string large = folder.Write("large.yaml", Head + "#" + new string('x', 1024 * 1024));

        Should.Throw<RubricException>(() => RubricFile.Read(folder["none.yaml"])).Message.ShouldBe($"{folder["none.yaml"]}: There is no such file. Check the path and the ending (.yaml).");
        Should.Throw<RubricException>(() => RubricFile.Read(folder["."])).Problem.ShouldBe("This is a folder.");
        Should.Throw<RubricException>(() => RubricFile.Read(large)).Problem.ShouldBe("The file is larger than 1 MB.");
    }

    [Fact]
    public void A_Word_document_given_as_rubric_is_no_text()
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["essay.docx"], [0x50, 0x4B, 0x03, 0x04, 0xFF, 0xFE, 0x80]);

        Should.Throw<RubricException>(() => RubricFile.Read(folder["essay.docx"])).Problem.ShouldBe("This is not a text file in UTF-8.");
    }

    [Fact]
    public void Aliases_that_would_unfold_to_gigabytes_are_refused_at_once()
    {
        string bomb = Head + "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat("bcdefghijk".Select((c, i) => $"{c}: &{c} [{string.Join(',', Enumerable.Repeat("*" + (char)(c - 1), 9))}]\n"));

        Should.Throw<RubricException>(() => RubricFile.Parse(bomb)).Line.ShouldBe(4);
    }

    [Fact]
    public void Whatever_happens_to_a_file_it_loads_or_says_where_it_cannot()
    {
        string[] lines = File.ReadAllLines(Shipped.FirstQuestion)[..140];
        string[] noise = ["", "\t", "- ", "{", "}", "[", "]", ":", "#", "\"", "'", "|", ">", "%", "@", "`", "&a", "*a", "!!x", "? ", "---", "...", "\\U", "\uD800", "\u2028", "\r", "0", "null", "~", "<<: x"];
        var random = new Random(1);

        for (int i = 0; i < 500; i++)
        {
            string[] changed = [.. lines];
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                int line = random.Next(changed.Length);
                int at = random.Next(changed[line].Length + 1);
                int cut = random.Next(changed[line].Length - at + 1);
                changed[line] = changed[line][..at] + noise[random.Next(noise.Length)] + changed[line][(at + (random.Next(2) * cut))..];
            }

            if (Record.Exception(() => RubricFile.Parse(string.Join('\n', changed), installedRubrics: Shipped.Rubrics)) is { } error)
                error.ShouldBeOfType<RubricException>(error.ToString());
        }
    }
}
