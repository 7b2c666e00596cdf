using EssayMarker.Docx;
using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Matching.Learning;
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
        catch (Exception error) when (error is CommandException or RubricException or DecisionsException or ModelException or WordingException)
        {
            return Say(error, ExitCode.BadSetup);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A fault of the program's own: its message may hold the student's words, so only its kind and place are told.
            Console.Error.WriteLine(
                $"essaymarker: the program itself failed ({error.GetType().Name} in {error.TargetSite?.DeclaringType?.FullName}). "
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
