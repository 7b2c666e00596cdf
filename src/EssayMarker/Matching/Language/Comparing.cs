namespace EssayMarker.Matching.Language;

/// <summary>Words that put two actors beside each other. "But", "also" and "however" join any two sentences, so they are none.</summary>
internal static class Comparing
{
    private static readonly HashSet<string> Cues = new(
        """
        both neither alike same similar similarly similarity similarities likewise equally shared resembled resemblance parallel parallels identical comparable unlike whereas whilst
        contrast contrasts contrasted different differed differs differently difference differences opposite compared comparison
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Whether a sentence compares.</summary>
    public static bool IsIn(IEnumerable<Word> words) => words.Any(word => Cues.Contains(word.Text));
}
