using System.CommandLine;

namespace EssayMarker.Cli;

/// <summary>The option <c>--format</c>: which files to write.</summary>
internal sealed class FormatOption : Option<string[]>
{
    private readonly string[] _usual;

    /// <summary>The option of a command that can write these formats.</summary>
    /// <param name="usual">Those that are written where the option is left out, in their order; at least two.</param>
    /// <param name="others">Those that are written only when asked for.</param>
    /// <param name="about">What to say of the others, after a space.</param>
    public FormatOption(string[] usual, string[]? others = null, string about = "")
        : base("--format")
    {
        _usual = usual;
        string[] formats = [.. usual, .. others ?? []];
        Description = $"What to write, divided by commas; {Listed(usual)} by default.{about}";
        HelpName = string.Join(',', formats);
        CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',')).Select(format => format.Trim().ToLowerInvariant())];
        AllowMultipleArgumentsPerToken = true;
        Validators.Add(result =>
        {
            foreach (string format in result.Tokens.SelectMany(token => token.Value.Split(',')).Select(format => format.Trim()))
            {
                if (!formats.Contains(format, StringComparer.OrdinalIgnoreCase))
                {
                    result.AddError($"--format does not know '{format}'. Choose from {Listed(formats)}, divided by commas.");
                }
            }
        });
    }

    /// <summary>What a command line asks for, each format once.</summary>
    public IReadOnlyList<string> Of(ParseResult parsed) => parsed.GetValue(this) is { Length: > 0 } named ? [.. named.Distinct()] : _usual;

    private static string Listed(string[] formats) => $"{string.Join(", ", formats[..^1])} and {formats[^1]}";
}
