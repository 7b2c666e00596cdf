using Shouldly;

namespace EssayMarker.Cli.Tests;

/// <summary>The same essay gives the same bytes on every path of the processor: switches of the runtime stand for other machines.</summary>
public sealed class SamenessTests
{
    /// <summary>Few points, as every line of a rubric is encoded, and multiply-adds with one rounding are slow in software.</summary>
    private const string TwoPoints = """
        schema: essaymarker/rubric/1
        id: two-points
        question: "There were more similarities than differences between Stalin and Khrushchev as Soviet leaders."
        actors:
          - { id: stalin, name: Stalin }
          - { id: khrushchev, name: Khrushchev }
        sides:
          similarity: { label: Similarities, stance: supports }
          difference: { label: Differences, stance: challenges }
        points:
          - id: S1
            side: similarity
            statement: "Both kept all power in the hands of one party."
            clauses:
              - { text: "Stalin let no party but his own exist.", actors: [stalin] }
              - { text: "Khrushchev let no party but his own exist.", actors: [khrushchev] }
          - id: D1
            side: difference
            statement: "Stalin ruled by terror, which Khrushchev ended."
            evidence: [{ text: Leningrad Affair, date: 1949, actors: [stalin] }, { text: Secret Speech, date: 1956-02, actors: [khrushchev] }]
        levels: aqa-25
        """;

    /// <summary>Short, and long enough for matches, evidence and a comparison.</summary>
    private const string Text = """
        Stalin and Khrushchev were alike in that both kept all power in the hands of one party, and neither let another stand at an election.

        Yet Stalin ruled by terror, as the Leningrad Affair of 1949 shows, whereas Khrushchev denounced it in the Secret Speech of 1956 and let millions leave the camps. On balance they differed more in
        how they ruled than in what for.
        """;

    [Fact]
    public void Every_sample_gives_the_same_bytes_with_and_without_the_widest_vectors()
    {
        using var wide = new TemporaryFolder();
        using var narrow = new TemporaryFolder();

        Batch(wide);
        Batch(narrow, ("DOTNET_EnableAVX512", "0"));

        Directory.GetFiles(wide.Path, "*.marked.*", SearchOption.AllDirectories).Length.ShouldBe(2 * 3 * Directory.GetFiles(Samples, "*.docx").Length);
        ShouldBeTheSame(narrow, wide);
    }

    [Theory]
    [InlineData("DOTNET_EnableHWIntrinsic", "0")] // Slow: multiply-adds with one rounding in software.
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    public void A_short_text_gives_the_same_bytes_elsewhere(string variable, string value)
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();

        Mark(here);
        Mark(there, (variable, value));

        File.ReadAllText(here.File("essay.marked.json")).ShouldContain("\"supports\"");
        ShouldBeTheSame(there, here);
    }

    private static string Samples => Path.GetDirectoryName(Repository.Sample("essay-01"))!;

    private static void Batch(TemporaryFolder folder, params (string Name, string Value)[] environment) =>
        Run(environment, "batch", Samples, "--rubric", Repository.Rubric, "--out", folder.Path);

    private static void Mark(TemporaryFolder folder, params (string Name, string Value)[] environment)
    {
        using var essays = new TemporaryFolder();
        Run(environment, "mark", essays.Write("essay.txt", Text), "--rubric", essays.Write("two-points.yaml", TwoPoints), "--view", "teacher", "--out", folder.Path);
    }

    private static void Run((string Name, string Value)[] environment, params string[] command)
    {
        Program.Outcome outcome = Program.Start(
            "dotnet", [Program.Assembly, .. command], environment: environment.ToDictionary(variable => variable.Name, variable => variable.Value));
        outcome.ExitCode.ShouldBe(0, outcome.Error);
    }

    private static void ShouldBeTheSame(TemporaryFolder actual, TemporaryFolder expected)
    {
        foreach (string path in Directory.GetFiles(expected.Path, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(expected.Path, path);
            File.ReadAllBytes(actual.File(name)).AsSpan().SequenceEqual(File.ReadAllBytes(path)).ShouldBeTrue(name);
        }
    }
}
