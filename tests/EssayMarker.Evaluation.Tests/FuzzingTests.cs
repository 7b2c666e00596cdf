using EssayMarker.Evaluation.Fuzzing;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

public sealed class FuzzingTests
{
    private const int Seed = 7;

    private static readonly IReadOnlyList<SeedFile> Seeds = SeedFile.Find(Repository.Root, Path.Combine(Repository.Root, "tests/files/docx"));

    [Fact]
    public void Two_hundred_damaged_files_are_read_or_refused_and_those_read_are_annotated()
    {
        using var watchdog = new Watchdog(TimeSpan.MaxValue, _ => { });
        var tally = new Tally();
        foreach (Outcome outcome in new Trials(new Mutator(Seeds, Seed), workers: 1, watchdog).Run([.. Enumerable.Range(0, 200)], CancellationToken.None)) tally.Add(outcome);

        // What the test runner holds is in the figure too.
        tally.Findings.Where(finding => !finding.Kind.EndsWith(" MB", StringComparison.Ordinal)).ShouldBeEmpty();
        tally.Annotated.ShouldBeGreaterThan(60);
        tally.Refused.Count.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void A_file_is_made_again_by_its_number_alone()
    {
        MutatedFile[] made = [.. Enumerable.Range(0, 30).Select(new Mutator(Seeds, Seed).Make)];
        MutatedFile again = new Mutator(Seeds, Seed).Make(29);

        again.Mutations.ShouldBe(made[29].Mutations);
        made.Select(file => string.Join(';', file.Mutations)).Distinct().Count().ShouldBeGreaterThan(20);
    }
}
