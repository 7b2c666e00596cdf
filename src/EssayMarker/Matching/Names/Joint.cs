using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Names joined into one subject: "Nasser and Sadat".</summary>
internal static class Joint
{
    /// <summary>The one named at a place, and those joined to him.</summary>
    public static IReadOnlyList<int> From(IReadOnlyList<Word> words, IReadOnlyList<Mention> mentions, int hit)
    {
        List<int> joined = [mentions[hit].Actor];
        for (int next = hit + 1; next < mentions.Count; next++)
        {
            int gap = mentions[next - 1].First + mentions[next - 1].Length;
            if (mentions[next].First - gap is not 1 || words[gap].Text is not ("and" or "or" or "nor" or "like")) break;
            joined.Add(mentions[next].Actor);
        }
        return joined;
    }
}
