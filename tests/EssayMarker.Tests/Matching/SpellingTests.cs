using EssayMarker.Matching;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Matching;

public sealed class SpellingTests(Harbour harbour) : IClassFixture<Harbour>
{
    private const string More =
        "Marlow Danton Stalin Nasser Sadat Truman Castro Colbert Cavour Pitt Peel Bevan Kirov Serov Hitler Himmler Suslov Mikoyan";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Matching", "who");
    private static readonly string[][] Misspelt = [.. File.ReadLines(Path.Combine(Folder, "misspelt.tsv")).Skip(1).Select(line => line.Split('\t'))];
    private static readonly string[] OtherNames = File.ReadAllLines(Path.Combine(Folder, "other-names.txt"));

    private readonly SentenceMatcher _matcher = new(
        new Rubric("people", "Who was who?", [])
        {
            Others = [.. Misspelt.Select(pair => pair[1]).Concat(More.Split(' ')).Distinct().Select(name => new Actor(name, name, []))],
        },
        harbour.Encoder, harbour.MatchingModel);

    [Fact]
    public void Misspelt_names_are_read_as_they_were_meant()
    {
        string[] missed = [.. Misspelt.Where(pair => !Named(pair[0]).SequenceEqual([pair[1]])).Select(pair => pair[0])];

        missed.Length.ShouldBeLessThanOrEqualTo(Misspelt.Length / 20, string.Join(", ", missed));
    }

    [Fact]
    public void Other_peoples_names_are_not_read_as_the_rubrics()
    {
        string[] mistaken = [.. OtherNames.Where(name => Named(name).Count > 0).Select(name => $"{name} for {Named(name)[0]}")];

        mistaken.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Tregear built the blackstiath wharf so that steamers could coal there.", "Blackstaith wharf")]
    [InlineData("Tregear built the Blackstath wharf so that steamers could coal there.", "Blackstaith wharf")]
    public void Misspelt_evidence_is_found_in_lower_case_too(string sentence, string evidence)
    {
        harbour.Match("D3", sentence).Grounds.Evidence.ShouldBe([evidence]);
    }

    private IReadOnlyList<string> Named(string name) => _matcher.ReadParts(new MatchInput($"In that year {name} signed the treaty."))[0].Actors;
}
