using System.Text.RegularExpressions;
using EssayMarker.Reports;
using Shouldly;

namespace EssayMarker.Web.Tests;

public sealed partial class WordingKeysTests
{
    [Fact]
    public void Every_key_that_the_pages_use_has_its_words_and_none_goes_unused()
    {
        string code = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "EssayMarker.Web"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(File.ReadAllText));
        string[] used =
        [
            .. WholeKey().Matches(code).Select(match => match.Groups[1].Value),
            .. SaidKey().Matches(code).Select(match => "web." + match.Groups[1].Value),
            .. MessageKey().Matches(code).SelectMany(match => new[] { $"web.message.{match.Groups[1].Value}", $"web.message.{match.Groups[1].Value}.title" }),
        ];

        used.Distinct().Order(StringComparer.Ordinal).ShouldBe(Wording.Default.Keys.Where(key => key.StartsWith("web.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("\"(web\\.(?!css|js)[a-z.-]*[a-z])\"")]
    private static partial Regex WholeKey();

    [GeneratedRegex("(?:Say\\(|Heading\\(2, )\"([a-z.-]+)\"")]
    private static partial Regex SaidKey();

    [GeneratedRegex("(?:Message\\([A-Za-z0-9.]+, |=> )\"([a-z-]+)\"")]
    private static partial Regex MessageKey();
}
