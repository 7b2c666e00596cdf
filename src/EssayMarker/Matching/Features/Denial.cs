using EssayMarker.Matching.Language;
using EssayMarker.Matching.Names;

namespace EssayMarker.Matching.Features;

/// <summary>What a sentence denies: the words that deny cover a part that is near to a clause which says it the other way round.</summary>
internal static class Denial
{
    // A clause with one of these denies something itself: "kept out of the war" and "did not join it" are the same.
    private static readonly HashSet<string> Reversing = new(
        ("out little few only destroyed ended abolished banned suppressed opposed against rejected refused refuse avoided lost lacked lack failed "
            + "distrusted shunned limited ignored").Split(' '),
        StringComparer.Ordinal);

    // How much nearer the clause that is denied must stand than one that denies as well.
    private const double AboutAsNear = 0.15;

    /// <summary>How near the nearest denied part stands to a clause, 0 where none is denied.</summary>
    public static double Nearness(Pair pair, bool isStrict = true)
    {
        double best = 0;
        for (int at = 0; at < pair.Sentence.Segments.Count; at++)
        {
            Segment part = pair.Sentence.Segments[at];
            (double near, int place) = pair.Scores.NearestOf[at];
            if (near > best && IsDenied(pair, part, place, isStrict)) best = near;
        }

        return best;
    }

    /// <summary>
    /// Whether every denied part stands about as near to a clause that denies as well: "neither joined" says what "both kept out of the war" says.
    /// </summary>
    public static bool MayAgree(Pair pair) => Enumerable.Range(0, pair.Sentence.Segments.Count).All(at =>
        !IsDenied(pair, pair.Sentence.Segments[at], pair.Scores.NearestOf[at].Place)
        || (pair.Scores.NearestDenying[at] is > 0 and var denying && denying >= pair.Scores.NearestOf[at].Score - AboutAsNear));

    /// <summary>The words that deny, for a person to check; <see langword="null"/> where nothing does.</summary>
    public static CueHit? Cue(Pair pair)
    {
        CueHit? found = null;
        double best = 0;
        for (int at = 0; at < pair.Sentence.Segments.Count; at++)
        {
            Segment part = pair.Sentence.Segments[at];
            (double near, int place) = pair.Scores.NearestOf[at];
            if (near <= best || !IsDenied(pair, part, place)) continue;
            best = near;
            found = Denying(pair, part).Select(hit => (CueHit?)hit).FirstOrDefault();
        }

        return found;
    }

    /// <summary>Whether a clause denies something itself: by "not" or its like, or by a word such as "rejected".</summary>
    public static bool IsDenying(TextReading clause) =>
        clause.Count(Language.Cue.Negation) % 2 == 1 || clause.Words.Any(word => Reversing.Contains(word.Text));

    private static bool IsDenied(Pair pair, Segment part, int place, bool isStrict = true)
    {
        if (!isStrict) return pair.Sentence.Text.Count(Language.Cue.Denial) > 0;
        CueHit[] hits = [.. Denying(pair, part)];
        // What would not have been says nothing of what was.
        if (pair.Sentence.Text.Cues.Any(hit => hit.Cue == Language.Cue.Hypothetical && part.Holds(hit.First))) return false;
        if (hits.Any(hit => hit.Cue == Language.Cue.NoDifference)) return true;
        if (IsOfOthers(pair, part, place)) return false;
        TextReading clause = pair.Point.Texts[place];
        if (hits.Length == 0 || clause.Words.Any(word => Reversing.Contains(word.Text))) return false;
        return Times(hits) % 2 != clause.Count(Language.Cue.Negation) % 2;
    }

    /// <summary>Denied of one, it stays true of the other.</summary>
    private static bool IsOfOthers(Pair pair, Segment part, int place) =>
        pair.Point.Actors[place] is { Count: > 0 } actors && part.Subjects.Count > 0 && !part.Subjects.Any(actors.Contains);

    private static int Times(CueHit[] hits) =>
        hits.Where(hit => hit.Cue == Language.Cue.Negation).Select(hit => hit.First).Distinct().Count() + (hits.Any(hit => hit.Cue == Language.Cue.Denial) ? 1 : 0);

    /// <summary>A negation in the part, "it would be wrong to say" before or in it, "no different" where the point is a difference.</summary>
    private static IEnumerable<CueHit> Denying(Pair pair, Segment part) => pair.Sentence.Text.Cues.Where(hit => hit.Cue switch
    {
        Language.Cue.Negation => part.Holds(hit.First),
        Language.Cue.Denial => hit.First < part.End,
        Language.Cue.NoDifference => part.Holds(hit.First) && pair.Point.IsSplit && pair.Sentence.Spoken.Count != 1,
        _ => false,
    });
}
