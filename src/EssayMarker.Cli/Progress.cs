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

    /// <summary>Does the same to each item, with a bar.</summary>
    public static void Each<T>(string what, IReadOnlyList<T> items, Action<T> work)
    {
        if (Console.IsErrorRedirected)
        {
            foreach (T item in items) work(item);
            return;
        }

        ErrorConsole.Create().Progress().AutoClear(true).Start(context =>
        {
            ProgressTask bar = context.AddTask(what, maxValue: items.Count);
            foreach (T item in items)
            {
                work(item);
                bar.Increment(1);
            }
        });
    }
}
