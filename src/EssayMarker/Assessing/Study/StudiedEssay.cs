using EssayMarker.Essays;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Study;

/// <summary>An essay as the judgement sees it.</summary>
/// <param name="Essay">The text.</param>
/// <param name="Rubric">What it is held against.</param>
/// <param name="Sentences">Every sentence; number n at index n - 1.</param>
internal sealed record StudiedEssay(Essay Essay, Rubric Rubric, IReadOnlyList<StudiedSentence> Sentences)
{
    /// <summary>So many words may stand between two sentences that belong together: a long sentence.</summary>
    private const int Reach = 30;

    private StudiedSentence[]? _opening;
    private StudiedSentence[]? _closing;

    /// <summary>As <see cref="Study.Coherence.Of"/> has it; <see langword="null"/> where it cannot be told.</summary>
    public double? Coherence { get; init; }

    /// <summary>The sentences of the main text, repeats left out, in order.</summary>
    public IReadOnlyList<StudiedSentence> Body { get; } = [.. Sentences.Where(sentence => !sentence.IsNote && !sentence.IsRepeat)];

    /// <summary>The sentences of the main text that can earn anything, in order.</summary>
    public IReadOnlyList<StudiedSentence> Counted { get; } = [.. Sentences.Where(sentence => sentence.Counts)];

    /// <summary>The paragraphs of the main text with their sentences, in order.</summary>
    public IReadOnlyList<IReadOnlyList<StudiedSentence>> Paragraphs { get; } =
        [.. Sentences.Where(sentence => !sentence.IsNote && !sentence.IsRepeat).GroupBy(sentence => sentence.Paragraph).Select(group => group.ToArray())];

    /// <summary>The sentences that open the essay: its first paragraph, but at least two sentences and at most a fifth of them.</summary>
    public IReadOnlyList<StudiedSentence> Opening => _opening ??= Paragraphs.Count == 0 ? [] : [.. Body.Take(Edge(Paragraphs[0].Count))];

    /// <summary>The sentences that close it, likewise.</summary>
    public IReadOnlyList<StudiedSentence> Closing => _closing ??= Paragraphs.Count == 0 ? [] : [.. Body.TakeLast(Edge(Paragraphs[^1].Count))];

    /// <summary>Whether a sentence opens or closes the essay.</summary>
    public bool IsAtEdge(StudiedSentence sentence) => Opening.Contains(sentence) || Closing.Contains(sentence);

    /// <summary>The sentences of a sentence's paragraph from some before it to some after it; fewer where they are long, so that a text dictated without full stops reaches no further.</summary>
    public IEnumerable<StudiedSentence> Near(StudiedSentence sentence, int before, int after)
    {
        int first = Math.Max(1, sentence.Number - before), last = Math.Min(Sentences.Count, sentence.Number + after);
        return Enumerable.Range(first, last - first + 1).Select(number => Sentences[number - 1])
            .Where(near => near.Paragraph == sentence.Paragraph && WordsBetween(near.Number, sentence.Number) <= Reach);
    }

    private int WordsBetween(int one, int other) => WordsOf(Sentences.Take(Math.Max(one, other) - 1).Skip(Math.Min(one, other)));

    /// <summary>A paragraph's place among those of the main text, from 1.</summary>
    public int PlaceOf(int paragraph)
    {
        for (int place = 0; place < Paragraphs.Count; place++)
        {
            if (Paragraphs[place][0].Paragraph == paragraph) return place + 1;
        }

        return 0;
    }

    /// <summary>The words of some sentences.</summary>
    public static int WordsOf(IEnumerable<StudiedSentence> sentences) => sentences.Sum(sentence => sentence.Words.Count);

    private int Edge(int paragraph) => Math.Min(Math.Max(2, Math.Min(paragraph, Math.Max(3, Body.Count / 5))), Body.Count);
}
