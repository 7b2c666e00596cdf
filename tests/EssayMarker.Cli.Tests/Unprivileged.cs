namespace EssayMarker.Cli.Tests;

/// <summary>Runs programs as nobody where the tests run as root, whom no permission stops; needs <c>setpriv</c> there.</summary>
internal static class Unprivileged
{
    public static Program.Outcome Run(string program, params string[] arguments)
    {
        var environment = new Dictionary<string, string> { ["HOME"] = Path.GetTempPath(), ["DOTNET_CLI_HOME"] = Path.GetTempPath() };
        return Environment.UserName == "root"
            ? Program.Start("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", program, .. arguments], environment: environment)
            : Program.Start(program, arguments, environment: environment);
    }

    /// <summary>A copy of the program where nobody may read it.</summary>
    /// <returns>The path of its assembly.</returns>
    public static string CopyOfTheProgram(TemporaryFolder folder)
    {
        string copy = Directory.CreateDirectory(folder.File("program")).FullName;
        foreach (string source in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(copy, Path.GetRelativePath(AppContext.BaseDirectory, source));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(source, target);
        }

        return Path.Combine(copy, "EssayMarker.Cli.dll");
    }
}
