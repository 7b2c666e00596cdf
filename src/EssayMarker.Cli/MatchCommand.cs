using System.Text;
using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Matching.Learning;
using EssayMarker.Rubrics;

namespace EssayMarker.Cli;

/// <summary>Matches single lines to the points of a rubric.</summary>
internal static class MatchCommand
{
    // Enough to keep both cores busy, and few enough that the first results come at once.
    private const int LinesAtATime = 256;

    public static int Run(MatchArguments arguments) => Failures.Report(() =>
    {
        Rubric rubric = RubricFile.Read(arguments.Rubric, Installation.Rubrics);
        Failures.Warn(rubric.Warnings);
        Decisions decisions = DecisionsOption.Read(arguments.Decisions, rubric);

        using StreamReader lines = Open(arguments.Lines);
        var matcher = new SentenceMatcher(rubric, SentenceEncoder.Load(Installation.Model), MatchingModel.Load(Installation.MatchingModel), decisions);
        using Stream output = Console.OpenStandardOutput();
        var writer = new MatchLineWriter(rubric, output, arguments.Explain);
        foreach (string[] some in Lines(lines).Chunk(LinesAtATime))
        {
            MatchInput[] inputs = [.. some.Select(Input)];
            IReadOnlyList<PointMatch> matches = matcher.Match(inputs, arguments.Explain);
            for (int line = 0; line < some.Length; line++)
            {
                writer.Write(some[line], inputs[line].Text, [.. matches.Skip(line * rubric.Points.Count).Take(rubric.Points.Count)]);
            }
        }

        return ExitCode.Done;
    });

    private static StreamReader Open(string path)
    {
        try
        {
            return new StreamReader(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path), Encoding.UTF8);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be read: {error.Message}", "Name a text file with a sentence a line, or - for standard input.");
        }
    }

    /// <summary>The lines as the shell counts them: divided by line feeds alone, a carriage return before one belonging to it.</summary>
    private static IEnumerable<string> Lines(StreamReader reader)
    {
        var line = new StringBuilder();
        for (int unit = reader.Read(); unit >= 0; unit = reader.Read())
        {
            if (unit == '\n')
            {
                yield return line.ToString().TrimEnd('\r');
                line.Clear();
            }
            else
            {
                line.Append((char)unit);
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    /// <summary>With a tab, context and sentence; without one, the line's last sentence is scored and earlier ones are its context.</summary>
    private static MatchInput Input(string line)
    {
        int tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab >= 0)
        {
            return new MatchInput(line[(tab + 1)..], Sentences(line[..tab]));
        }

        string[] sentences = Sentences(line);
        return sentences is [.. string[] context, string last] ? new MatchInput(last, context) : new MatchInput(line);
    }

    private static string[] Sentences(string text) => [.. SentenceSplitter.Split(text).Select(span => text.Substring(span.Start, span.Length))];
}
