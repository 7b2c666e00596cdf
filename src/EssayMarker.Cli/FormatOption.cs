using System.CommandLine;

namespace EssayMarker.Cli;

/// <summary>The option <c>--format</c>: which files to write.</summary>
internal sealed class FormatOption : Option<string[]>
{
    private readonly string[] _formats;

    /// <summary>The option of a command that can write these formats; left out, it means all of them.</summary>
    /// <param name="formats">At least two, in the order in which they are written by default.</param>
    public FormatOption(params string[] formats)
        : base("--format")
    {
        _formats = formats;
        Description = "What to write, divided by commas; all by default.";
        HelpName = string.Join(',', formats);
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',')).Select(format => format.Trim().ToLowerInvariant())];
        AllowMultipleArgumentsPerToken = true;
        Validators.Add(result =>
        {
            foreach (string format in result.Tokens.SelectMany(token => token.Value.Split(',')).Select(format => format.Trim()))
            {
                if (!formats.Contains(format, StringComparer.OrdinalIgnoreCase))
                {
                    result.AddError($"--format does not know '{format}'. Choose from {string.Join(", ", formats[..^1])} and {formats[^1]}, divided by commas.");
                }
            }
        });
    }

    /// <summary>What a command line asks for, each format once.</summary>
    public IReadOnlyList<string> Of(ParseResult parsed) => parsed.GetValue(this) is { Length: > 0 } named ? [.. named.Distinct()] : _formats;
}
