using Shouldly;

namespace EssayMarker.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("mark", "--help")]
    [InlineData("compare", "--help")]
    [InlineData("batch", "--help")]
    [InlineData("match", "--help")]
    [InlineData("calibrate", "--help")]
    [InlineData("serve", "--help")]
    public void Help_shows_the_command_as_it_is_typed_and_examples_to_copy(params string[] arguments)
    {
        Program.Outcome outcome = Program.Run(arguments);

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldContain("Usage:");
        outcome.Output.ShouldContain("essaymarker " + (arguments.Length > 1 ? arguments[0] : ""));
        outcome.Output.ShouldContain("Examples:");
    }

    [Fact]
    public void The_version_is_told()
    {
        Program.Run("--version").Output.Trim().ShouldStartWith("1.0.0");
    }
}
