using EssayMarker.Assessing.Calibrating;
using EssayMarker.Batch;
using EssayMarker.Docx;
using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Matching.Learning;
using EssayMarker.Reports;
using EssayMarker.Rubrics;
using EssayMarker.Web;

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
        catch (Exception error) when (error is DocxException or RefusedException)
        {
            return Say(error, ExitCode.EssayNotMarked);
        }
        catch (Exception error) when (error is CommandException or BatchException or RubricException or DecisionsException or CalibrationException or ModelException or WordingException or WebServerException)
        {
            return Say(error, ExitCode.BadSetup);
        }
        catch (Exception error) when (Faults.IsOutOfMemory(error))
        {
            Console.Error.WriteLine("essaymarker: The essay needs more memory than the program may use. Copy the essay's text into a new document and save that.");
            return ExitCode.EssayNotMarked;
        }
        catch (Exception error)
        {
            Console.Error.WriteLine(
                $"essaymarker: the program itself failed ({Faults.KindAndPlace(error)}). "
                + "The essay is untouched. Please report this line to the authors.");
            return ExitCode.EssayNotMarked;
        }
    }

    /// <summary>Says what a rubric's author should look at.</summary>
    public static void Warn(IEnumerable<Warning> warnings)
    {
        foreach (Warning warning in warnings)
        {
            Console.Error.WriteLine($"essaymarker: {Terminal.Safe(warning.Message)}");
        }
    }

    private static int Say(Exception error, int code)
    {
        Console.Error.WriteLine($"essaymarker: {Terminal.Safe(error.Message)}");
        return code;
    }
}
