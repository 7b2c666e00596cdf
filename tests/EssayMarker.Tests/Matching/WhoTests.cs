using EssayMarker.Matching;
using EssayMarker.Rubrics;
using EssayMarker.Tests.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Matching;

public sealed class WhoTests(Harbour harbour) : IClassFixture<Harbour>
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Matching", "who");

    [Theory]
    [InlineData("cases.tsv", .98)]
    [InlineData("cases-2.tsv", .95)]
    [InlineData("cases-3.tsv", .95)]
    public void Whom_a_part_of_a_sentence_speaks_of_is_found(string file, double share)
    {
        IReadOnlyList<WhoCase> cases = WhoCase.ReadAll(Path.Combine(Folder, file));
        Dictionary<string, SentenceMatcher> matchers = cases.Select(one => one.Rubric).Distinct().ToDictionary(name => name, MatcherOf);

        (WhoCase Case, SentencePart Part)[] wrong = [.. cases.Select(one => (Case: one, Part: one.Part(matchers[one.Rubric])))
            .Where(read => !read.Case.IsRight(read.Part, [.. matchers[read.Case.Rubric].Rubric.Actors.Select(actor => actor.Id)]))];

        (1 - ((double)wrong.Length / cases.Count)).ShouldBeGreaterThanOrEqualTo(share, string.Join('\n', wrong.Select(read =>
            $"{read.Case.Kind}: {string.Join(" ", read.Case.Input.Context)} | {read.Case.Input.Text} | {read.Case.Phrase} | {string.Join(",", read.Part.Actors)} by {read.Part.How}")));
    }

    private SentenceMatcher MatcherOf(string name) => new(
        name == "soviet" ? Shipped.StalinKhrushchev : RubricFile.Read(Path.Combine(Folder, name + ".yaml")),
        harbour.Encoder, harbour.MatchingModel);
}
