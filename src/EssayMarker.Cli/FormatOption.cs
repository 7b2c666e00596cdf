using System.CommandLine;

namespace EssayMarker.Cli;

/// <summary>The option <c>--format</c>: which files to write.</summary>
internal static class FormatOption
{
    /// <summary>The option of a command that can write these formats.</summary>
    /// <param name="usual">Those that are written where the option is left out, in their order; at least two.</param>
    /// <param name="others">Those that are written only when asked for.</param>
    /// <param name="about">What to say of the others, after a space.</param>
    public static Option<string[]> Create(string[] usual, string[]? others = null, string about = "")
    {
        string[] formats = [.. usual, .. others ?? []];
        var option = new Option<string[]>("--format")
        {
            Description = $"What to write, divided by commas; {string.Join(", ", usual[..^1])} and {usual[^1]} by default.{about}",
            HelpName = string.Join(',', formats),
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',')).Select(format => format.Trim().ToLowerInvariant()).Distinct()],
            DefaultValueFactory = _ => usual,
            AllowMultipleArgumentsPerToken = true,
        };
        option.Validators.Add(result =>
        {
            foreach (string format in result.Tokens.SelectMany(token => token.Value.Split(',')).Select(format => format.Trim()))
            {
                if (!formats.Contains(format, StringComparer.OrdinalIgnoreCase))
                {
                    result.AddError($"--format does not know '{format}'. Choose from {string.Join(", ", formats[..^1])} and {formats[^1]}, divided by commas.");
                }
            }
        });
        return option;
    }
}
