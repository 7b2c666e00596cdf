using EssayMarker.Reports;
using Shouldly;

namespace EssayMarker.Tests.Reports;

public sealed class WordingLintTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".yaml");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void The_programs_own_words_are_easy_to_read_blame_nobody_and_name_the_place() => Wording.Default.Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("comment.relevant", "You did not say why.", "“comment.relevant”: “you did not” reads as blame. Say what was found, or ask a question.")]
    [InlineData("comment.relevant", "This is JUST narrative.", "“just narrative” reads as blame.")]
    [InlineData("above.comment", "Add more to it.", "“above.comment”: “add more” fits nearly any essay. Name the place: one of {paragraph}, ")]
    [InlineData("above.comment", "Think about why.", "“think about” fits nearly any essay.")]
    [InlineData("comment.link", "Substantiation of argumentation necessitates historiographical contextualisation.", "“comment.link”: Its words read at grade ")]
    public void A_departments_line_that_does_not_help_is_told_with_its_line_and_the_way_out(string key, string text, string expected) =>
        Lint(key, text).ShouldHaveSingleItem().ShouldSatisfyAllConditions(told => told.ShouldStartWith(_file + ":3: "), told => told.ShouldContain(expected));

    [Theory]
    [InlineData("next.explain", "Add more in paragraph {paragraph}.")]
    [InlineData("comment.link", "Say more about this one.")]
    [InlineData("comment.link", "You end with the question. A weekly plan would help you to do so each time.")]
    public void A_line_that_names_its_place_and_blames_nobody_is_not_told(string key, string text) => Lint(key, text).ShouldBeEmpty();

    [Fact]
    public void Words_in_another_language_are_not_judged() => Lint("comment.link", "Substanziierung der Argumentationszusammenhänge unabdingbar.", "language: de\n").ShouldBeEmpty();

    private string[] Lint(string key, string text, string language = "")
    {
        File.WriteAllText(_file, $"schema: essaymarker/wording/1\nremarks:\n  {key}: \"{text}\"\n{language}");
        return [.. Wording.Read(_file).Warnings.Select(warning => warning.Message)];
    }
}
