using EssayMarker.Assessing.Study;

namespace EssayMarker.Assessing.Strands;

/// <summary>How an answer is ordered: an opening that argues, paragraphs that make a claim and develop it, links, a close that follows. From 0 to 4.</summary>
internal static class Ordering
{
    private const int AParagraph = 25;

    /// <summary>What order is made of.</summary>
    /// <param name="essay">The essay.</param>
    /// <param name="thesis">How far the opening answers the question, 0 to 1.</param>
    /// <param name="conclusion">How far the end does, 0 to 1.</param>
    public static double Of(StudiedEssay essay, double thesis, double conclusion)
    {
        StudiedSentence[][] all = [.. essay.Paragraphs.Select(paragraph => paragraph.ToArray()).Where(paragraph => StudiedEssay.WordsOf(paragraph) >= AParagraph)];
        StudiedSentence[][] body = all.Length > 2 ? all[1..^1] : all;
        double opens = essay.Opening.Any(sentence => sentence.Counts && sentence.UsesQuestion) ? 0.4 + (0.6 * thesis) : thesis;
        double built = body.Length == 0 ? 0 : body.Average(Built);
        double linked = body.Length == 0 ? 0 : (double)body.Count(paragraph => Links(paragraph[0]) || Links(paragraph[^1])) / body.Length;
        double paragraphed = Math.Clamp((all.Length - 1) / 3.0, 0, 1);
        return opens + conclusion + (paragraphed * (built + (0.5 * linked) + 0.5));
    }

    /// <summary>A claim to begin with, something specific to bear it and a comment on it besides.</summary>
    private static double Built(StudiedSentence[] paragraph)
    {
        bool claims = paragraph[0].Counts && !paragraph[0].Is(SentenceRole.Narrative) && (paragraph[0].Items.Count == 0 || paragraph[0].IsAnalytic);
        bool bears = paragraph.Any(sentence => sentence.Counts && sentence.IsSpecific);
        bool comments = paragraph.Skip(1).Any(sentence => sentence.Counts && sentence.IsAnalytic && sentence.Depth > 1);
        return ((claims ? 1 : 0) + (bears ? 1 : 0) + (comments ? 1 : 0)) / 3.0;
    }

    private static bool Links(StudiedSentence sentence) => sentence.Counts && (sentence.UsesQuestion || sentence.Is(SentenceRole.Judgement) || sentence.Is(SentenceRole.Comparison));
}
