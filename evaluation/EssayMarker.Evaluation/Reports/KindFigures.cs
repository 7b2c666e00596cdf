using EssayMarker.Evaluation.Fitting;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Reports;

/// <summary>What was decided of the pairs of one kind of sentence.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Gold">Pairs to be credited.</param>
/// <param name="Found">Of these, supported.</param>
/// <param name="Supported">Pairs supported in all.</param>
/// <param name="Wrong">Pairs denied or given to the wrong actor.</param>
/// <param name="Misattributed">Of these, said to be misattributed.</param>
/// <param name="Contradicted">Of these, said to be contradicted.</param>
/// <param name="Reported">Pairs of all said to be reported.</param>
internal sealed record KindFigures(string Kind, int Gold, int Found, int Supported, int Wrong, int Misattributed, int Contradicted, int Reported)
{
    public static KindFigures Of(string kind, IReadOnlyCollection<Judged> judged)
    {
        int With(Verdict verdict, Func<Judged, bool> among) => judged.Count(item => item.Judgement.Verdict == verdict && among(item));
        return new KindFigures(
            kind,
            judged.Count(item => item.Example.IsGold),
            With(Verdict.Supports, item => item.Example.IsGold),
            With(Verdict.Supports, _ => true),
            judged.Count(item => item.Example.IsContradicted),
            With(Verdict.Misattributed, item => item.Example.IsContradicted),
            With(Verdict.Contradicted, item => item.Example.IsContradicted),
            With(Verdict.Reported, _ => true));
    }
}
