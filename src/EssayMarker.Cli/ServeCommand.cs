using EssayMarker.Reports;
using EssayMarker.Rubrics;
using EssayMarker.Web;

namespace EssayMarker.Cli;

/// <summary>Serves the upload page until it is stopped from the keyboard.</summary>
internal static class ServeCommand
{
    public static int Run(ServeArguments arguments) => Failures.Report(() =>
    {
        Wording wording = WordingOption.Read(arguments.Wording);
        string folder = arguments.Rubrics ?? Installation.UsualRubrics;
        IReadOnlyList<Rubric> rubrics = Installation.RubricsIn(folder);
        if (rubrics.Count == 0)
        {
            throw new CommandException($"There is no rubric in {folder}.", "Name a folder that holds one with --rubrics.");
        }

        Failures.Warn(rubrics.SelectMany(rubric => rubric.Warnings));
        Serve(new WebServerOptions
        {
            Port = arguments.Port,
            Rubrics = rubrics,
            ModelFolder = Installation.Model,
            Reports = arguments.Options,
            Wording = wording,
            Errors = Console.Error,
        }).GetAwaiter().GetResult();
        return ExitCode.Done;
    });

    private static async Task Serve(WebServerOptions options)
    {
        await using WebServer server = await WebServer.StartAsync(options);
        Console.Out.WriteLine(server.Address);
        Console.Error.WriteLine(options.Wording.Label("cli.serve.stop"));
        await server.WaitAsync();
    }
}
