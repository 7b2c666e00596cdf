namespace EssayMarker.Encoder.Tests;

/// <summary>The real model, loaded once for all tests.</summary>
internal static class Model
{
    private static readonly Lazy<SentenceEncoder> Loaded = new(() => SentenceEncoder.Load(Folder!));

    public static string Folder { get; } = FindFolder();

    public static SentenceEncoder Encoder => Loaded.Value;

    private static string FindFolder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "EssayMarker.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("No EssayMarker.sln above the tests."), "model");
    }
}
