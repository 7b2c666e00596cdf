using EssayMarker.Assessing.Findings;
using EssayMarker.Assessing.Strands;
using EssayMarker.Assessing.Study;

namespace EssayMarker.Assessing.Advice;

/// <summary>Names what works, the strongest first.</summary>
internal static class Strengths
{
    private const int Most = 3;

    /// <summary>At most three; one at least where anything counts.</summary>
    public static IReadOnlyList<Remark> Of(EssayJudgement judgement, Passages passages, Saying saying)
    {
        var strengths = new List<(double Weight, Remark Remark)>();
        if (passages.Weighing.Count > 0 && judgement.Positions.Judgement >= 3) strengths.Add((judgement.Positions.Judgement + 0.2, saying.Of("strength.weighing", passages.Weighing.Take(2))));
        if (passages.Comparisons.Where(sentence => sentence.IsSpecific).ToArray() is { Length: > 0 } compared)
            strengths.Add((judgement.Positions.Analysis + 0.1, saying.Of("strength.comparison", compared.Take(2))));
        if (Saying.Evidence(passages.Evidence.Take(2)) is { Length: > 0 } names) strengths.Add((judgement.Positions.Support, saying.Of("strength.evidence", passages.Evidence.Take(2), ("evidence", names))));
        if (passages.Comments.Count > 0 && passages.Comments[0].IsSpecific) strengths.Add((judgement.Positions.Analysis - 0.2, saying.Of("strength.comment", passages.Comments.Take(2))));
        if (judgement.Arguments.FirstOrDefault(argument => argument.IsRebuttal) is { } rebuttal) strengths.Add((judgement.Positions.Judgement, saying.Of("strength.disputed", At(judgement, rebuttal))));
        if (judgement.Arguments.FirstOrDefault(argument => argument.Point is null && argument.IsDeveloped) is { } own) strengths.Add((judgement.Positions.Support - 0.3, saying.Of("strength.own", At(judgement, own))));
        if (strengths.Count == 0 && judgement.Essay.Counted.Count > 0) strengths.Add((0, saying.Of("strength.relevant", judgement.Essay.Counted.Take(1))));
        return [.. strengths.OrderByDescending(strength => strength.Weight).Take(Most).Select(strength => strength.Remark)];
    }

    private static IEnumerable<StudiedSentence> At(EssayJudgement judgement, Argument argument) => argument.Sentences.Take(2).Select(number => judgement.Essay.Sentences[number - 1]);
}
