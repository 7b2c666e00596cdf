using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Cli.Tests;

/// <summary>What is left of a batch that is stopped, and what the same command makes of it when it is run again.</summary>
public sealed class BatchInterruptionTests : IDisposable
{
    private const int Words = 100;
    private const int Seed = 60;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_batch_killed_at_any_moment_leaves_whole_files_only_and_the_rerun_ends_as_if_it_had_not_been()
    {
        const int times = 10;
        Interruptions interruptions = OfClass(60);
        TimeSpan length = interruptions.RunUndisturbed();
        var random = new Random(Seed);

        Interruption[] all = [.. Enumerable.Range(0, times).Select(_ => interruptions.Kill(random.NextDouble() * length))];

        all.SelectMany(each => each.Faults).ShouldBeEmpty();
        all.ShouldContain(each => each.Run.WasKilled && each.Whole > 0, "no run was killed in the midst of it, so nothing is proved");
    }

    [FactWhere("env", "kill")]
    public void Ctrl_C_finishes_the_essays_in_hand_and_the_rerun_goes_on_from_there()
    {
        Interruptions interruptions = OfClass(30, "env", "--default-signal=INT"); // what a shell runs in the background ignores it otherwise
        interruptions.RunUndisturbed();

        Interruption interruption = interruptions.Disturb(batch => batch.SignalAfterFirstEssay("INT"));

        interruption.Run.ExitCode.ShouldBe(130, interruption.Run.Error);
        interruption.Run.Error.ShouldContain("finishing the essays in hand");
        interruption.Run.Error.ShouldContain($"stopped after {interruption.Whole} of 30 essays. Run the same command again: it goes on from there.");
        interruption.Whole.ShouldBeInRange(1, 29);
        interruption.Partials.ShouldBe(0);
        interruption.Faults.ShouldBeEmpty();
    }

    private Interruptions OfClass(int essays, params string[] before)
    {
        string set = _folder.File("class");
        MadeClassSet.Write(set, SentencePool.OfSamples, RubricFile.Read(Repository.Rubric), essays, Words);
        string[] command = [.. before, "dotnet", Program.Assembly, "batch", set, "--rubric", Repository.Rubric];
        return new Interruptions(command[0], command[1..], _folder.Path);
    }
}
