using System.Text.Json;
using Shouldly;

namespace EssayMarker.Cli.Tests;

public sealed class CompareTests
{
    private const string First = """
        Stalin and Khrushchev were both strong leaders of the Soviet Union and there were similarities and differences between them in these years.

        They both removed their rivals. They both wanted to be in charge of the Party and of the government, and nobody could stop them when they had won.

        They were different in terror. Stalin had many people arrested and sent to the Gulag, while Khrushchev gave the Secret Speech in 1956 and let prisoners out.

        In conclusion there were more differences because Khrushchev was less cruel than Stalin had been.
        """;

    private const string Added = "In the Leningrad Affair of 1949 Stalin had his rivals shot, and Khrushchev defeated the anti-Party group in 1957.";

    private static string Second => First.Replace("They both removed their rivals.", "They both removed their rivals. " + Added, StringComparison.Ordinal);

    [Fact]
    public void Two_drafts_are_compared_in_two_files_beside_the_second_and_in_short_on_standard_error()
    {
        using var folder = new TemporaryFolder();
        (string first, string second) = (folder.Write("one.txt", First), folder.Write("two.txt", Second));

        Program.Outcome outcome = Program.Run("compare", first, second, "--rubric", Repository.Rubric);

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Lines.ShouldBe([folder.File("two.compared.html"), folder.File("two.compared.json")]);
        outcome.Error.ShouldContain("Level: Level");
        outcome.Error.ShouldContain("1 new, 0 gone");
        outcome.Error.ShouldContain("A person decides");
        outcome.Error.ShouldNotContain("of 25");
        JsonElement file = JsonDocument.Parse(File.ReadAllText(folder.File("two.compared.json"))).RootElement;
        file.GetProperty("schema").GetString().ShouldBe("essaymarker/comparison/1");
        file.GetProperty("sentences").EnumerateArray().Single(pair => pair.GetProperty("change").GetString() == "new").GetProperty("textAfter").GetString().ShouldBe(Added);
        File.ReadAllText(folder.File("two.compared.html")).ShouldContain(Added);
        Directory.GetFiles(folder.Path).Length.ShouldBe(4);
    }

    [Theory]
    [InlineData("html", "two.compared.html")]
    [InlineData("JSON, html", "two.compared.json two.compared.html")]
    public void Only_the_formats_that_are_asked_for_are_written(string format, string files)
    {
        using var folder = new TemporaryFolder();
        (string first, string second) = (folder.Write("one.txt", First), folder.Write("two.txt", Second));

        Program.Run("compare", first, second, "--rubric", Repository.Rubric, "--format", format).Lines.ShouldBe(files.Split(' ').Select(folder.File));

        Directory.GetFiles(folder.Path).Length.ShouldBe(2 + files.Split(' ').Length);
    }

    [Fact]
    public void A_format_that_no_comparison_has_is_refused_with_those_that_it_has()
    {
        Program.Outcome outcome = Program.Run("compare", "one.docx", "two.docx", "--rubric", Repository.Rubric, "--format", "docx");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("--format does not know 'docx'. Choose from html and json, divided by commas.");
    }

    [Fact]
    public void Marks_are_shown_to_the_teacher_and_to_the_student_when_asked_for()
    {
        using var folder = new TemporaryFolder();
        (string first, string second) = (folder.Write("one.txt", First), folder.Write("two.txt", Second));

        Program.Run("compare", first, second, "--rubric", Repository.Rubric, "--show-marks").Error.ShouldContain("of 25");
        Program.Outcome teacher = Program.Run("compare", first, second, "--rubric", Repository.Rubric, "--view", "teacher", "--out", folder.File("out"));

        teacher.Lines.ShouldBe([Path.Combine(folder.File("out"), "two.compared.html"), Path.Combine(folder.File("out"), "two.compared.json")]);
        File.ReadAllText(teacher.Lines[0]).ShouldContain("class=\"statement\"");
        File.ReadAllText(teacher.Lines[1]).ShouldContain("\"statement\"");
    }

    [Fact]
    public void Comparing_twice_gives_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        (string first, string second) = (folder.Write("one.txt", First), folder.Write("two.txt", Second));

        byte[] Compare()
        {
            Program.Run("compare", first, second, "--rubric", Repository.Rubric).ExitCode.ShouldBe(0);
            return [.. File.ReadAllBytes(folder.File("two.compared.html")), .. File.ReadAllBytes(folder.File("two.compared.json"))];
        }

        Compare().ShouldBe(Compare());
    }

    [Fact]
    public void Drafts_of_coursework_are_not_compared()
    {
        using var folder = new TemporaryFolder();
        (string first, string second) = (folder.Write("one.txt", First), folder.Write("two.txt", Second));

        Program.Outcome outcome = Program.Run("compare", first, second, "--rubric", Repository.Rubric, "--nea");

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("not compared");
        outcome.Output.ShouldBeEmpty();
        Directory.GetFiles(folder.Path).Length.ShouldBe(2);
    }

    [Fact]
    public void A_draft_that_cannot_be_read_is_refused_by_its_name()
    {
        using var folder = new TemporaryFolder();
        (string first, string second) = (folder.Write("one.txt", First), folder.Write("two.docx", "no document"));

        Program.Outcome outcome = Program.Run("compare", first, second, "--rubric", Repository.Rubric);

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldContain("two.docx");
        Directory.GetFiles(folder.Path).Length.ShouldBe(2);
    }

    [Fact]
    public void Both_drafts_cannot_come_from_standard_input() => Program.Run("compare", "-", "-", "--rubric", Repository.Rubric).ExitCode.ShouldBe(1);
}
