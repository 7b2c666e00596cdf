using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Features;

/// <summary>What the sentence's words say about what it says: denied, compared, reported, supposed.</summary>
internal static class CueFeatures
{
    public static IReadOnlyList<Feature> All { get; } =
    [
        new("negation", "negating words, up to two", pair => Count(pair, Cue.Negation)),
        new("negation unlike clause", "the sentence negates and the nearest clause does not, or the other way round", pair => IsNegative(pair.Sentence.Text) != IsNegative(pair.Point.Texts[pair.Scores.Place]) ? 1 : 0),
        new("flat negation", "\"never\", \"neither\", \"nobody\" and their like, up to two", pair => Count(pair, Cue.FlatNegation)),
        new("nearest part negated", "the part of the sentence nearest to a clause negates and the clause does not", pair => IsPartNegated(pair) ? 1 : 0),
        new("denial", "\"it would be wrong to say\" and its like", pair => Count(pair, Cue.Denial)),
        new("absolute", "\"whatever\", \"the slightest\" and their like, beside a negation", pair => Count(pair, Cue.Negation) > 0 ? Count(pair, Cue.Absolute) : 0),
        new("opens with negation", "a negating word among the first three", pair => pair.Sentence.Text.Cues.Any(hit => hit.Cue == Cue.Negation && hit.First < 3) ? 1 : 0),
        new("likeness", "\"both\", \"alike\" and their like, up to two", pair => Count(pair, Cue.Likeness)),
        new("contrast", "\"whereas\", \"unlike\" and their like, up to two", pair => Count(pair, Cue.Contrast)),
        new("no difference", "\"nothing separates them\" and its like", pair => Count(pair, Cue.NoDifference)),
        new("singling", "\"it was X who\" and its like", pair => Count(pair, Cue.Singling)),
        new("report", "\"some claim\", \"it is said\" and their like, up to two", pair => Count(pair, Cue.Report)),
        new("rebuttal", "words that weigh a report", pair => Count(pair, Cue.Rebuttal)),
        new("hypothetical", "\"had he\", \"might have\" and their like, up to two", pair => Count(pair, Cue.Hypothetical)),
        new("supposed", "both the \"had he\" or \"if\" and the \"might have\" of a supposition", pair => IsSupposed(pair) ? 1 : 0),
        new("judgement", "\"on balance\", \"the view\" and their like, up to two", pair => Count(pair, Cue.Judgement)),
        new("length", "words, in tens, up to forty", pair => Math.Min(pair.Sentence.Text.Words.Count, 40) / 10.0),
        new("goes on", "it leans on the sentence before", pair => pair.Sentence.GoesOn ? 1 : 0),
    ];

    private static double Count(Pair pair, Cue cue) => Math.Min(2, pair.Sentence.Text.Count(cue));

    private static bool IsPartNegated(Pair pair)
    {
        (int part, int place) = pair.Scores.Nearest;
        return part < pair.Sentence.Segments.Count && !IsNegative(pair.Point.Texts[place])
            && pair.Sentence.Text.Cues.Any(hit => hit.Cue == Cue.Negation && pair.Sentence.Segments[part] is var near && hit.First >= near.First && hit.First < near.End);
    }

    private static bool IsSupposed(Pair pair) =>
        pair.Sentence.Text.Cues.Any(hit => hit.Cue == Cue.Supposition) && pair.Sentence.Text.Cues.Any(hit => hit.Cue == Cue.Hypothetical);

    private static bool IsNegative(TextReading text) => text.Count(Cue.Negation) % 2 == 1;
}
