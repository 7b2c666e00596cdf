using EssayMarker.Matching.Language;
using EssayMarker.Matching.Names;

namespace EssayMarker.Matching.Features;

/// <summary>What a sentence gives to the wrong actor: only where the part says plainly whom it speaks of, and affirms.</summary>
internal static class Crossing
{
    private static readonly HashSet<string> Inner = new("that which than like unlike against".Split(' '), StringComparer.Ordinal);

    /// <summary>Evidence of the point said of somebody who owns no evidence of that name; one for each place.</summary>
    public static IEnumerable<EvidenceHit> Facts(Pair pair) =>
        pair.Evidence.Where(hit => hit.Strength == 1).DistinctBy(hit => hit.Word).Where(hit => IsFact(pair, hit));

    /// <summary>Own words of the point said of somebody else, in parts that hold nothing of the one they speak of.</summary>
    public static double Words(Pair pair) => Math.Min(4, Blameable(pair).Select(at => WordsOf(pair, at)).DefaultIfEmpty(0).Max());

    /// <summary>The most by which a part is nearer to a clause of somebody else than to any that the rubric has of its subject.</summary>
    public static double Meaning(Pair pair) => Blameable(pair).Select(at => Margin(pair, at)).DefaultIfEmpty(0).Max();

    /// <summary>Whether a part has clearly more words of somebody else than of its subject, and stands nearer to somebody else's clause of the point.</summary>
    public static bool IsPossible(Pair pair) => Enumerable.Range(0, pair.Sentence.Segments.Count).Any(at =>
    {
        Segment part = pair.Sentence.Segments[at];
        (double agreeing, double crossed) = pair.Scores.Parts[at];
        if (!IsPlain(pair, part) || IsByDegree(pair, part) || crossed <= agreeing) return false;
        double balance = 0;
        foreach (string stem in StemsOf(pair, at))
        {
            if (pair.Rubric.Owners.Of(stem) is not { } owner) continue;
            if (owner == part.Subjects[0]) balance -= pair.Rubric.Rarity.Of(stem);
            else if (pair.Point.Stems.Contains(stem)) balance += pair.Rubric.Rarity.Of(stem);
        }

        return balance > 1;
    });

    private static double WordsOf(Pair pair, int at)
    {
        if (Margin(pair, at) <= 0) return 0;
        return StemsOf(pair, at).Where(stem => pair.Point.Stems.Contains(stem) && pair.Rubric.Owners.Of(stem) is not null).Sum(pair.Rubric.Rarity.Of);
    }

    private static double Margin(Pair pair, int at)
    {
        double crossed = pair.Scores.Parts[at].Crossed;
        int subject = pair.Sentence.Segments[at].Subjects[0];
        return crossed > 0 && !StemsOf(pair, at).Any(stem => pair.Rubric.Owners.Of(stem) == subject)
            ? Math.Max(0, crossed - pair.AgreeingAnywhere(at)) : 0;
    }

    private static IReadOnlyList<string> StemsOf(Pair pair, int at) => pair.Sentence.PartStems[at];

    private static bool IsFact(Pair pair, EvidenceHit hit)
    {
        Segment? part = pair.Sentence.PartAt(hit.Word);
        if (part is null || hit.Item.Owners.Count == 0 || !IsPlain(pair, part) || IsShared(pair, part)) return false;
        // A relative clause between the subject and the fact says it of something else.
        EvidenceHit[] here = [.. pair.Sentence.Evidence.Where(other => other.Strength == 1 && other.Word >= part.First && other.Word < part.End)];
        return here.All(other => other.Item.Owners.Count == 0 || !other.Item.Owners.Contains(part.Subjects[0]))
            && !pair.Sentence.Text.Words.Skip(part.First + 1).Take(hit.Word - part.First - 1).Any(word => Inner.Contains(word.Text));
    }

    /// <summary>Whether somebody else of the compared is named in the part, or anybody before its subject; those named after him are whom he deals with.</summary>
    private static bool IsShared(Pair pair, Segment part)
    {
        Mention[] here = [.. pair.Sentence.Text.Mentions.Where(mention => part.Holds(mention.First))];
        return here.Any(mention => mention.Actor != part.Subjects[0] && mention.Actor < pair.Rubric.Actors.Compared)
            || (here.Length > 0 && here.MinBy(mention => mention.First).Actor != part.Subjects[0]);
    }

    private static IEnumerable<int> Blameable(Pair pair) =>
        Enumerable.Range(0, pair.Sentence.Segments.Count).Where(at => IsBlameable(pair, pair.Sentence.Segments[at]));

    /// <summary>One of the compared, surely meant, nobody else named beside him, and nothing that denies, supposes or compares.</summary>
    private static bool IsBlameable(Pair pair, Segment part) => IsPlain(pair, part) && !IsByDegree(pair, part)
        && !pair.Sentence.Text.Mentions.Any(mention => part.Holds(mention.First) && mention.Actor != part.Subjects[0]);

    /// <summary>"Franco killed more people than Salazar" says of each what the other did as well.</summary>
    private static bool IsByDegree(Pair pair, Segment part) =>
        Enumerable.Range(part.First, part.End - part.First).Any(at => pair.Sentence.Text.Words[at].Text == "than");

    /// <summary>One of the compared, surely meant, and nothing that denies or supposes.</summary>
    private static bool IsPlain(Pair pair, Segment part) =>
        part.IsSure && part.Subjects.Count == 1 && part.Subjects[0] < pair.Rubric.Actors.Compared
        && !pair.Sentence.Text.Cues.Any(hit => hit.Cue is Cue.Negation or Cue.Denial or Cue.Hypothetical && part.Holds(hit.First));
}
