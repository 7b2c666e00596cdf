using EssayMarker.Assessing.Strands;
using EssayMarker.Assessing.Study;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Advice;

/// <summary>The sentences that show something best, for reasons and advice to name.</summary>
internal sealed class Passages(EssayJudgement judgement)
{
    /// <summary>So many sentences are enough to name.</summary>
    private const int Most = 3;

    private readonly StudiedEssay _essay = judgement.Essay;

    /// <summary>Those with the most evidence in an argument, the best first.</summary>
    public IReadOnlyList<StudiedSentence> Evidence => Best(
        sentence => sentence.IsSpecific && (sentence.IsAnalytic || judgement.Arguments.Any(argument => argument.Passage.Contains(sentence.Number))),
        sentence => sentence.Items.Count + sentence.Items.Count(item => item.Known is not null));

    /// <summary>Claims that nothing specific stands beside, those for points first.</summary>
    public IReadOnlyList<StudiedSentence> Assertions => Best(
        sentence => !sentence.IsSpecific && !sentence.Is(SentenceRole.Judgement) && !_essay.IsAtEdge(sentence) && !Supported(sentence),
        sentence => sentence.Supports.Any() ? 2 : sentence.Is(SentenceRole.Comparison) ? 1 : 0);

    /// <summary>Comments, those with evidence and the fullest first.</summary>
    public IReadOnlyList<StudiedSentence> Comments => Best(
        sentence => sentence.IsAnalytic,
        sentence => sentence.Depth + (sentence.IsSpecific ? 10 : 0));

    /// <summary>What is told without comment.</summary>
    public IReadOnlyList<StudiedSentence> Narrative => Best(sentence => sentence.Is(SentenceRole.Narrative), sentence => sentence.Words.Count);

    /// <summary>Comparisons, those with evidence first.</summary>
    public IReadOnlyList<StudiedSentence> Comparisons => Best(
        sentence => sentence.Is(SentenceRole.Comparison),
        sentence => (sentence.IsSpecific ? 2 : 0) + (sentence.Is(SentenceRole.Explanation) ? 1 : 0));

    /// <summary>Judgements, those that weigh and those at the end first.</summary>
    public IReadOnlyList<StudiedSentence> Judgements => Best(
        sentence => sentence.Is(SentenceRole.Judgement),
        sentence => (Measuring.Weighs(sentence) ? 2 : 0) + (_essay.Closing.Contains(sentence) ? 1 : 0));

    /// <summary>Judgements that weigh.</summary>
    public IReadOnlyList<StudiedSentence> Weighing => Best(Measuring.Weighs, sentence => sentence.RoleCues.Count);

    /// <summary>The last sentence that counts.</summary>
    public StudiedSentence? Last => _essay.Counted.Count == 0 ? null : _essay.Counted[^1];

    /// <summary>Specific sentences without a date or figure.</summary>
    public IReadOnlyList<StudiedSentence> Undated => Best(
        sentence => sentence.IsSpecific && sentence.Dates.Count == 0 && !sentence.Items.Any(item => item.IsNumber) && !sentence.Is(SentenceRole.Judgement),
        sentence => sentence.Supports.Any() ? 1 : 0);

    /// <summary>The side with the least support, or <see langword="null"/> where both have enough or there are no sides.</summary>
    public Side? ThinSide => _essay.Rubric.Sides.Count < 2 || judgement.Measures.BothSides >= 1
        ? null
        : _essay.Rubric.Sides.MinBy(side => judgement.Arguments.Where(argument => argument.Side == side.Id).Sum(argument => argument.Evidence.Count > 0 ? 1 : 0.25));

    /// <summary>Arguments with support for a side.</summary>
    public int SupportedOf(Side side) => judgement.Arguments.Count(argument => argument.Side == side.Id && argument.IsSupported);

    private bool Supported(StudiedSentence sentence) => _essay.Sentences
        .Where(near => near.Paragraph == sentence.Paragraph && near.Number >= sentence.Number - 1 && near.Number <= sentence.Number + 2)
        .Any(near => near.Counts && near.IsSpecific);

    private StudiedSentence[] Best(Func<StudiedSentence, bool> which, Func<StudiedSentence, int> worth) =>
        [.. _essay.Counted.Where(which).OrderByDescending(worth).ThenBy(sentence => sentence.Number).Take(Most)];
}
