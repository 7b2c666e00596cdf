using System.Text.RegularExpressions;
using EssayMarker.Assessing;
using EssayMarker.Reports;
using EssayMarker.Tests.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Reports;

public sealed partial class WordingKeysTests
{
    private static readonly string[] Groups = [.. Wording.Default.Keys.Select(key => key.Split('.')[0]).Distinct()];
    private static readonly string[] OurGroups = ["word", "json"];

    [Fact]
    public void Every_key_that_the_code_uses_has_its_words_and_none_of_the_Word_and_JSON_files_goes_unused()
    {
        string[] used = [.. Directory.EnumerateFiles(Path.Combine(Shipped.Root, "src", "EssayMarker", "Reports"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => KeyPattern().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Where(key => Groups.Contains(key.Split('.')[0]) && !key.EndsWith('.'))
            .Distinct()];

        // The page's own keys are written without their "html.".
        used.Where(key => !Wording.Default.Keys.Contains("html." + key)).Except(Wording.Default.Keys).ShouldBeEmpty();
        Wording.Default.Keys.Where(key => OurGroups.Contains(key.Split('.')[0])).Except(used).ShouldBeEmpty();
    }

    [Fact]
    public void Every_comment_has_a_category() => Wording.Default.Keys
        .Where(key => key.StartsWith("comment.", StringComparison.Ordinal) && Wording.Default.Category(new Remark(key)) is null)
        .ShouldBeEmpty();

    [GeneratedRegex("\"([a-z]+(?:\\.[a-z-]*)+)\"")]
    private static partial Regex KeyPattern();
}
