using EssayMarker.Assessing.Language;
using EssayMarker.Assessing.Study;

namespace EssayMarker.Assessing.Strands;

/// <summary>How the treatment of those who are compared is spread over an essay: together, one after the other, or one of them only in passing.</summary>
internal static class Spread
{
    /// <summary>How far the stretches treat them together, on the mean: 1 where the one treated least has half as many sentences as all have on the mean or more.</summary>
    public static double Together(StudiedEssay essay, IReadOnlyList<Stretch> stretches)
    {
        if (essay.Rubric.Actors.Count < 2 || stretches.Count == 0) return 1;
        return stretches.Average(stretch => Math.Min(1, essay.Rubric.Actors.Count * LesserShare(essay, stretch.Sentences)));
    }

    /// <summary>The share of the sentences that speak of the one treated least, of all sentences of the main text.</summary>
    public static double Presence(StudiedEssay essay) => essay.Rubric.Actors.Count < 2 || essay.Body.Count == 0
        ? 1
        : (double)essay.Rubric.Actors.Min(actor => essay.Body.Count(sentence => !sentence.IsScheme && IsAbout(sentence, actor.Id))) / essay.Body.Count;

    /// <summary>Whether a sentence names somebody, is about nobody else, or says a thing of both; a mere "they" may mean anyone.</summary>
    private static bool IsAbout(StudiedSentence sentence, string actor) =>
        sentence.Named.Contains(actor) || (sentence.Actors.Contains(actor) && (sentence.Actors.Count == 1 || sentence.Has(Signal.Alike)));

    /// <summary>The share of the stretches that are mostly about the one treated least: an essay in two halves has some, one that speaks of him in passing none.
    /// One stretch may be chance and is left out.</summary>
    public static double OwnGround(StudiedEssay essay, IReadOnlyList<Stretch> stretches)
    {
        if (essay.Rubric.Actors.Count < 2 || stretches.Count == 0) return 1;
        string least = Least(essay);
        int own = stretches.Count(stretch => Count(stretch.Sentences, least) > 1 && essay.Rubric.Actors.All(actor => actor.Id == least || Count(stretch.Sentences, actor.Id) < Count(stretch.Sentences, least)));
        return (double)Math.Max(0, own - 1) / stretches.Count;
    }

    private static string Least(StudiedEssay essay) => essay.Rubric.Actors.MinBy(actor => Count(essay.Body, actor.Id))!.Id;

    private static int Count(IEnumerable<StudiedSentence> sentences, string actor) => sentences.Count(sentence => !sentence.IsScheme && sentence.Actors.Contains(actor));

    private static double LesserShare(StudiedEssay essay, IReadOnlyList<StudiedSentence> sentences)
    {
        int[] counts = [.. essay.Rubric.Actors.Select(actor => sentences.Count(sentence => sentence.Counts && sentence.Actors.Contains(actor.Id)))];
        return counts.Sum() == 0 ? 0 : (double)counts.Min() / counts.Sum();
    }
}
