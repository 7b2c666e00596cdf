using Shouldly;

namespace EssayMarker.Cli.Tests;

public sealed class CourseworkGateTests
{
    private static readonly string Coursework = string.Join("\n\n", Enumerable.Range(0, 12).Select(paragraph =>
            string.Concat(Enumerable.Range(0, 14).Select(sentence => $"Stalin and Khrushchev ruled the Soviet Union through one Party, and in year {sentence} of plan {paragraph} that showed. "))
            + $"This was a choice (Hosking {paragraph + 100})."))
        + "\n\nBibliography\nHosking, G., A History of the Soviet Union (London: Fontana, 1985)\nService, R., Stalin (London: Macmillan, 2004), pp. 12-40\n";

    [Fact]
    public void A_text_that_looks_like_coursework_gets_no_feedback_before_the_user_says_which_it_is()
    {
        using var folder = new TemporaryFolder();
        string essay = folder.Write("long.txt", Coursework);

        Program.Outcome outcome = Program.Run("mark", essay, "--rubric", Repository.Rubric);

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldBeEmpty();
        Directory.GetFiles(folder.Path).ShouldBe([essay]);
        outcome.Error.ShouldContain("long.txt");
        outcome.Error.ShouldContain("12 notes and citations");
        outcome.Error.ShouldContain("a bibliography");
        outcome.Error.ShouldContain("--nea");
        outcome.Error.ShouldContain("--practice");
        outcome.Error.ShouldNotContain("Level");
        outcome.Error.ShouldNotContain("one Party");
    }

    [Theory]
    [InlineData("--practice")]
    [InlineData("--nea")]
    public void With_the_answer_it_is_marked(string answer)
    {
        using var folder = new TemporaryFolder();
        string essay = folder.Write("long.txt", Coursework);

        Program.Outcome outcome = Program.Run("mark", essay, "--rubric", Repository.Rubric, "--format", "json", answer);

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Lines.ShouldBe([folder.File("long.marked.json")]);
    }

    [Fact]
    public void Drafts_are_not_compared_where_either_looks_like_coursework()
    {
        using var folder = new TemporaryFolder();
        string first = folder.Write("short.txt", "Stalin and Khrushchev ruled the Soviet Union through one Party.");
        string second = folder.Write("long.txt", Coursework);

        Program.Outcome refused = Program.Run("compare", first, second, "--rubric", Repository.Rubric);

        refused.ExitCode.ShouldBe(2);
        refused.Error.ShouldContain("long.txt");
        refused.Error.ShouldContain("--practice");
        Directory.GetFiles(folder.Path).Length.ShouldBe(2);
        Program.Run("compare", first, second, "--rubric", Repository.Rubric, "--practice").ExitCode.ShouldBe(0);
    }
}
