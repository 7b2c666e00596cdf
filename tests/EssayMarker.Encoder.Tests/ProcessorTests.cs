using System.Diagnostics;
using Shouldly;

namespace EssayMarker.Encoder.Tests;

/// <summary>The same bits on every processor: a child process is told not to use what this one has.</summary>
public sealed class ProcessorTests
{
    private const int All = 256;

    // Without fused multiply-add in hardware a token takes some 10 ms, so only texts of up to 20 tokens: the odd ones are among them.
    private const int Short = 20;

    [Theory]
    [InlineData("DOTNET_EnableAVX512", "0", All, "False ")]
    [InlineData("DOTNET_PreferredVectorBitWidth", "128", All, "False False ")]
    [InlineData("DOTNET_EnableAVX2", "0", Short, "False False ")] // Takes fused multiply-add with it.
    [InlineData("DOTNET_EnableHWIntrinsic", "0", Short, "False False False")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1", All, "")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "7", All, "")]
    public void Vectors_have_the_same_bits(string setting, string value, int mostTokens, string vectors)
    {
        IReadOnlyList<string> texts = VectorHashes.TextsUpTo(mostTokens);

        string[] lines = Run(setting, value, mostTokens);

        lines[0].ShouldStartWith(vectors);
        texts.Count.ShouldBeGreaterThan(25);
        lines.Skip(1).ShouldBe(VectorHashes.Of(texts));
    }

    private static string[] Run(string setting, string value, int mostTokens)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { "exec", typeof(VectorHashes).Assembly.Location, $"{mostTokens}" },
            Environment = { [setting] = value },
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
