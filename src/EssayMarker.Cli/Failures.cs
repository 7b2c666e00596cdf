using EssayMarker.Docx;
using EssayMarker.Encoder;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Cli;

/// <summary>Turns what went wrong into one clear line and an exit code; never a stack trace for what a user can put right.</summary>
internal static class Failures
{
    public static int Report(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (DocxException error)
        {
            return Say(error, ExitCode.EssayNotMarked);
        }
        catch (Exception error) when (error is CommandException or RubricException or ModelException or WordingException)
        {
            return Say(error, ExitCode.BadSetup);
        }
    }

    private static int Say(Exception error, int code)
    {
        Console.Error.WriteLine($"essaymarker: {Terminal.Safe(error.Message)}");
        return code;
    }
}
