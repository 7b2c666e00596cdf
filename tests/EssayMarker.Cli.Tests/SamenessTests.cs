using Shouldly;

namespace EssayMarker.Cli.Tests;

/// <summary>The same essay gives the same bytes on every path of the processor: switches of the runtime stand for other machines.</summary>
public sealed class SamenessTests
{
    private static readonly string[] Samples = [.. Directory.EnumerateFiles(Path.GetDirectoryName(Repository.Sample("essay-01"))!, "*.docx")
        .Where(path => !path.Contains(".marked.", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_sample_gives_the_same_bytes_with_and_without_the_widest_vectors()
    {
        using var wide = new TemporaryFolder();
        using var narrow = new TemporaryFolder();

        Parallel.ForEach(Samples, sample =>
        {
            Mark(sample, wide);
            Mark(sample, narrow, ("DOTNET_EnableAVX512", "0"));
        });

        Directory.GetFiles(wide.Path).Length.ShouldBe(3 * Samples.Length);
        ShouldBeTheSame(narrow, wide);
    }

    [Theory]
    [InlineData("DOTNET_EnableHWIntrinsic", "0")] // Slow: multiply-adds with one rounding in software.
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    public void A_short_sample_gives_the_same_bytes_elsewhere(string variable, string value)
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();

        Mark(Repository.Sample("essay-02"), here);
        Mark(Repository.Sample("essay-02"), there, (variable, value));

        ShouldBeTheSame(there, here);
    }

    private static void Mark(string sample, TemporaryFolder folder, params (string Name, string Value)[] environment) => Program.Start(
        "dotnet", [Program.Assembly, "mark", sample, "--rubric", Repository.Rubric, "--view", "teacher", "--out", folder.Path],
        environment: environment.ToDictionary(variable => variable.Name, variable => variable.Value)).ExitCode.ShouldBe(0);

    private static void ShouldBeTheSame(TemporaryFolder actual, TemporaryFolder expected)
    {
        foreach (string path in Directory.GetFiles(expected.Path))
        {
            File.ReadAllBytes(actual.File(Path.GetFileName(path))).AsSpan().SequenceEqual(File.ReadAllBytes(path)).ShouldBeTrue(Path.GetFileName(path));
        }
    }
}
