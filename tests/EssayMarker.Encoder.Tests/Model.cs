using EssayMarker.Tests;

namespace EssayMarker.Encoder.Tests;

/// <summary>The real model, loaded once for all tests.</summary>
internal static class Model
{
    private static readonly Lazy<SentenceEncoder> Loaded = new(() => SentenceEncoder.Load(Folder!));

    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "model");

    public static SentenceEncoder Encoder => Loaded.Value;
}
