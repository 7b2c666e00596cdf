using EssayMarker.Assessing.Study;

namespace EssayMarker.Assessing.Strands;

/// <summary>About 80 words of an essay: how evenly comment is spread is measured by these, as paragraphs may be one or many.</summary>
internal sealed record Stretch(IReadOnlyList<StudiedSentence> Sentences)
{
    private const int Words = 80;

    /// <summary>The stretches of an essay; a short rest joins the one before.</summary>
    public static IReadOnlyList<Stretch> Of(StudiedEssay essay)
    {
        var stretches = new List<Stretch>();
        var current = new List<StudiedSentence>();
        foreach (StudiedSentence sentence in essay.Body)
        {
            current.Add(sentence);
            if (StudiedEssay.WordsOf(current) < Words) continue;
            stretches.Add(new Stretch(current));
            current = [];
        }

        if (current.Count == 0) return stretches;
        if (stretches.Count > 0 && StudiedEssay.WordsOf(current) < Words / 2) stretches[^1] = new Stretch([.. stretches[^1].Sentences, .. current]);
        else stretches.Add(new Stretch(current));
        return stretches;
    }
}
