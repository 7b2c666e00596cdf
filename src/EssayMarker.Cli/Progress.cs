using Spectre.Console;

namespace EssayMarker.Cli;

/// <summary>Shows on a terminal that work goes on; says nothing where the output is piped.</summary>
internal static class Progress
{
    public static T While<T>(string what, Func<T> work)
    {
        if (Console.IsErrorRedirected)
        {
            return work();
        }

        return ErrorConsole.Create().Status().Start($"{what} …", _ => work());
    }
}
