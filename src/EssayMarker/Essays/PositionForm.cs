namespace EssayMarker.Essays;

/// <summary>Words by which a writer takes a position: a sentence with one is no question copied out, however much of the question it repeats.</summary>
internal static class PositionForm
{
    private static readonly HashSet<string> Words = new(
        """
        i me my we our agree disagree agrees argue argued argues believe think feel opinion convinced convincing unconvincing
        not no nor never neither hardly rather only but yet however although though despite because since so therefore thus while whereas
        seems seem clearly certainly undoubtedly obviously actually really mostly mainly partly largely entirely completely fully
        true untrue false wrong right correct incorrect simplistic essay
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Whether a lower-case word is one of them.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
