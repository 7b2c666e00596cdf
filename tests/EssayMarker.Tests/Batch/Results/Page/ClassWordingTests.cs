using System.Text.RegularExpressions;
using EssayMarker.Reports;
using EssayMarker.Tests.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Batch.Results.Page;

/// <summary>The page of a class has words for all that it may have to say, and no others.</summary>
public sealed partial class ClassWordingTests
{
    /// <summary>Keys that the code puts together; <see cref="Every_reason_has_a_name_and_every_step_is_said_to_all"/> and the page's own tests look at them.</summary>
    private static readonly string[] PutTogether = ["reason.", "step.", "contents."];

    [Fact]
    public void Every_key_that_the_code_uses_has_its_words_and_none_goes_unused()
    {
        string folder = Path.Combine(Shipped.Root, "src", "EssayMarker", "Batch", "Results", "Page");
        string[] used = [.. Directory.EnumerateFiles(folder, "*.cs").SelectMany(file => KeyPattern().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)).Distinct()];
        string[] sections = [.. Of("class.page.contents.").Where(id => id != "title").Select(id => id + ".title")];
        string[] worded = [.. Of("class.page.").Where(key => !PutTogether.Any(start => key.StartsWith(start, StringComparison.Ordinal)))];

        worded.Except(sections).Except(used).ShouldBeEmpty("has words and is not used");
        sections.Except(worded).ShouldBeEmpty("is in the list of contents and has no title");
    }

    [Fact]
    public void Every_reason_has_a_name_and_every_step_is_said_to_all()
    {
        Of("class.review.").ShouldBe(Of("class.page.reason."));
        string[] steps = [.. Wording.Default.Keys.Where(key => key.StartsWith("next.", StringComparison.Ordinal) && !key.StartsWith("next.check-", StringComparison.Ordinal))];
        steps.ShouldBe(Of("class.page.step."));
    }

    private static string[] Of(string start) => [.. Wording.Default.Keys.Where(key => key.StartsWith(start, StringComparison.Ordinal)).Select(key => key[start.Length..])];

    [GeneratedRegex("\"([a-z]+(?:[.-][a-z-]+)*)\"")]
    private static partial Regex KeyPattern();
}
