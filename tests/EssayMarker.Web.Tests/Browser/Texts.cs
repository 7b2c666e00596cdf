namespace EssayMarker.Web.Tests.Browser;

internal static class Texts
{
    /// <summary>Takes seconds to mark.</summary>
    public static string Long { get; } = string.Join("\n\n", Enumerable.Range(1, 60).Select(paragraph =>
        string.Concat(Enumerable.Range(1, 25).Select(sentence => $"In point {paragraph} and {sentence} Stalin ruled by terror because he trusted nobody. "))));
}
