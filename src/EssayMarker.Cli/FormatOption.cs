using System.CommandLine;

namespace EssayMarker.Cli;

/// <summary>The option <c>--format</c>: which files to write.</summary>
internal static class FormatOption
{
    /// <summary>The option of a command that can write these formats; left out, it means all of them.</summary>
    /// <param name="formats">At least two, in the order in which they are written by default.</param>
    public static Option<string[]> Create(params string[] formats)
    {
        var option = new Option<string[]>("--format")
        {
            Description = "What to write, divided by commas; all by default.",
            HelpName = string.Join(',', formats),
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',')).Select(format => format.Trim().ToLowerInvariant()).Distinct()],
            DefaultValueFactory = _ => formats,
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
