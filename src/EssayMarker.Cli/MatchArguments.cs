using System.CommandLine;

namespace EssayMarker.Cli;

/// <summary>What <c>match</c> is asked to do.</summary>
/// <param name="Rubric">The rubric's path.</param>
/// <param name="Lines">The path of the lines, or <c>-</c> for standard input.</param>
/// <param name="Explain">Whether each point's grounds are written too.</param>
/// <param name="Decisions">The path of a teacher's decisions, or <see langword="null"/>.</param>
internal sealed record MatchArguments(string Rubric, string Lines, bool Explain, string? Decisions)
{
    /// <summary>The command as the shell sees it.</summary>
    public static Command Create()
    {
        var rubric = new Option<string>("--rubric") { Description = "The rubric (YAML).", HelpName = "R.yaml", Required = true };
        var lines = new Argument<string>("LINES") { Description = "A text file, UTF-8, a sentence a line, or - for standard input.", DefaultValueFactory = _ => "-" };
        var explain = new Option<bool>("--explain") { Description = "Say for each point what carried the decision." };
        Option<string?> decisions = DecisionsOption.Create();
        var command = new Command("match", "Match single sentences to the points of a rubric: a line of JSON for each line.") { lines, rubric, explain, decisions };
        command.SetAction(parsed => MatchCommand.Run(
            new MatchArguments(parsed.GetRequiredValue(rubric), parsed.GetRequiredValue(lines), parsed.GetValue(explain), parsed.GetValue(decisions))));
        return command;
    }
}
