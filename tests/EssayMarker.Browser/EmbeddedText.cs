namespace EssayMarker.Browser;

/// <summary>The scripts and lists that stand beside the code.</summary>
internal static class EmbeddedText
{
    public static string Read(string name)
    {
        using Stream resource = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
