using System.Text.Json;
using Shouldly;

namespace EssayMarker.Cli.Tests;

public sealed class MarkTests
{
    private static readonly string[] Reports = ["draft.marked.docx", "draft.marked.html", "draft.marked.json"];

    [Fact]
    public void Marking_writes_three_files_beside_the_essay_and_prints_their_paths()
    {
        using var folder = new TemporaryFolder();
        string essay = folder.Copy(Repository.Sample("essay-01"), "draft.docx");
        byte[] before = File.ReadAllBytes(essay);

        Program.Outcome outcome = Program.Run("mark", essay);

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Lines.ShouldBe(Reports.Select(folder.File));
        outcome.Lines.ShouldAllBe(path => new FileInfo(path).Length > 0);
        File.ReadAllBytes(essay).ShouldBe(before);
        Directory.GetFiles(folder.Path).Length.ShouldBe(4);
    }

    [Fact]
    public void Marking_twice_gives_the_same_bytes_wherever_the_files_lie()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();

        Dictionary<string, byte[]> once = Mark(first);
        Dictionary<string, byte[]> again = Mark(second);

        ShouldBeTheSame(again, once);
    }

    [Fact]
    public void The_student_is_told_a_level_in_words_and_no_marks_unless_asked()
    {
        using var folder = new TemporaryFolder();
        string essay = folder.Copy(Repository.Sample("essay-01"), "draft.docx");

        Program.Outcome plain = Program.Run("mark", essay, "--format", "json");
        JsonElement student = Json(folder.File("draft.marked.json"));
        Program.Outcome withMarks = Program.Run("mark", essay, "--format", "json", "--show-marks");
        JsonElement shown = Json(folder.File("draft.marked.json"));

        plain.Error.ShouldContain("Level ");
        student.GetProperty("assessment").TryGetProperty("marks", out _).ShouldBeFalse();
        withMarks.Error.ShouldContain("25");
        shown.GetProperty("assessment").GetProperty("marks").GetProperty("likely").GetInt32().ShouldBeInRange(1, 25);
    }

    [Fact]
    public void Coursework_gets_no_level_marks_or_points()
    {
        using var folder = new TemporaryFolder();
        string essay = folder.Copy(Repository.Sample("essay-01"), "draft.docx");

        Program.Outcome outcome = Program.Run("mark", essay, "--nea", "--format", "json");

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Error.ShouldNotContain("Level 3");
        string json = File.ReadAllText(folder.File("draft.marked.json"));
        json.ShouldNotContain("\"likely\"");
        json.ShouldNotContain("\"status\"");
    }

    [Fact]
    public void An_essay_on_standard_input_is_marked_into_the_current_folder()
    {
        using var folder = new TemporaryFolder();

        Program.Outcome outcome = Program.Start(
            "dotnet", [Program.Assembly, "mark", "-", "--rubric", Repository.Rubric, "--format", "html,json"],
            File.ReadAllBytes(Repository.Sample("essay-08")), folder.Path);

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order().ShouldBe(["stdin.marked.html", "stdin.marked.json"]);
    }

    [Fact]
    public void Piped_output_is_plain_text()
    {
        using var folder = new TemporaryFolder();

        Program.Outcome outcome = Program.Run("mark", Repository.Sample("essay-01"), "--out", folder.Path);

        outcome.Error.ShouldNotContain('\u001b');
        outcome.Error.ShouldContain("Level");
        outcome.Output.ShouldNotContain('\u001b');
    }

    [Theory]
    [InlineData("plan", "plan")]
    [InlineData("notes", "notes")]
    [InlineData("other-subject", "other")]
    public void A_text_that_is_no_essay_on_the_question_gets_no_level_and_says_why(string sample, string kind)
    {
        using var folder = new TemporaryFolder();

        Program.Outcome outcome = Program.Run("mark", Repository.Sample(sample), "--rubric", Repository.Rubric, "--out", folder.Path);

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        JsonElement report = Json(folder.File($"{sample}.marked.json"));
        report.GetProperty("essay").GetProperty("kind").GetString().ShouldBe(kind);
        report.GetProperty("assessment").ValueKind.ShouldBe(JsonValueKind.Null);
        report.GetProperty("warnings").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_good_answer_to_a_neighbouring_question_gets_no_level_above_two()
    {
        using var folder = new TemporaryFolder();

        Program.Run("mark", Repository.Sample("neighbouring-question"), "--rubric", Repository.Rubric, "--out", folder.Path).ExitCode.ShouldBe(0);

        JsonElement assessment = Json(folder.File("neighbouring-question.marked.json")).GetProperty("assessment");
        if (assessment.ValueKind != JsonValueKind.Null)
        {
            assessment.GetProperty("level").GetInt32().ShouldBeLessThanOrEqualTo(2);
        }
    }

    private static Dictionary<string, byte[]> Mark(TemporaryFolder folder)
    {
        string essay = folder.Copy(Repository.Sample("essay-08"), "draft.docx");
        Program.Outcome outcome = Program.Run("mark", essay, "--view", "teacher");
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        return Reports.ToDictionary(name => name, name => File.ReadAllBytes(folder.File(name)));
    }

    private static void ShouldBeTheSame(Dictionary<string, byte[]> actual, Dictionary<string, byte[]> expected)
    {
        foreach (string report in Reports)
        {
            actual[report].AsSpan().SequenceEqual(expected[report]).ShouldBeTrue(report);
        }
    }

    private static JsonElement Json(string path) => JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
}
