using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Finds who did it where the verb is passive: "the affair was launched by Khrushchev".</summary>
internal sealed class Agents(References references, int compared)
{
    private const int FarParticiple = 3, FarBeing = 5;

    /// <summary>The agent of a part, or <see langword="null"/> where no passive has one who is known.</summary>
    public Meant? Find(IReadOnlyList<Word> words, int first, int end, IReadOnlyList<Mention> own, Story story)
    {
        for (int by = first + 1; by < end - 1; by++)
        {
            if (words[by].Text != "by" || Participle(words, first, by) is not { } participle) continue;
            for (int at = by + 1; at < end && at <= by + 3; at++)
            {
                int hit = Mention.At(own, at);
                if (hit >= 0) return OfName(words, own, hit, participle);
                if (references.Of(words, at, at, [], story) is not { } meant) continue;
                // What others did to one of the compared is told of him.
                bool isOfPatient = meant.Actors.Count == 0 && own.Count > 0 && own[0].Actor < compared;
                return isOfPatient ? null : meant with { How = Resolution.Agent, IsSure = false };
            }
        }
        return null;
    }

    private Meant? OfName(IReadOnlyList<Word> words, IReadOnlyList<Mention> own, int hit, string participle)
    {
        bool isOwner = words[own[hit].First + own[hit].Length - 1].IsPossessive;
        // "Lincoln was nearly unseated by McClellan" is told of Lincoln.
        if (hit > 0 && own[0].Actor < compared && own[hit].Actor >= compared) return null;
        if (references.OfOwner(words, own[hit]) is { } other) return other;
        return isOwner && Verbs.IsFelt(participle) ? null : new Meant(Joint.From(words, own, hit), Resolution.Agent, !isOwner);
    }

    /// <summary>The participle before "by", with a form of "be" before it, "was quietly torn down by", or at the part's beginning.</summary>
    private static string? Participle(IReadOnlyList<Word> words, int first, int by)
    {
        for (int at = by - 1; at >= first && at >= by - FarParticiple; at--)
        {
            if (!Verbs.IsPast(words[at].Text) || Verbs.IsBeing(words[at].Text)) continue;
            if (at == first || (at == first + 1 && words[first].Text == "and")) return words[at].Text;
            for (int back = at - 1; back >= first && back >= at - FarBeing; back--)
            {
                if (Verbs.IsBeing(words[back].Text)) return words[at].Text;
            }
        }
        return null;
    }
}
