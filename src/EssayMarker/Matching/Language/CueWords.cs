namespace EssayMarker.Matching.Language;

/// <summary>The cues' words, in the folded form in which texts are read. General English only: nothing here may belong to a subject.</summary>
internal static class CueWords
{
    public static IReadOnlyDictionary<Cue, string> All { get; } = new Dictionary<Cue, string>
    {
        [Cue.Negation] =
            """
            not, never, no, nobody, none, nothing, nowhere, neither, nor, cannot, without, hardly, scarcely, no one, far from,
            at no point, at no time, by no means, in no way, no longer, failed to, refused to, declined to, rather than, lacked, lack of,
            absence of, instead of
            """,
        [Cue.FlatNegation] =
            """
            never, neither, nor, nobody, none, nothing, no one, nowhere, at no point, at no time, by no means, in no way, far from,
            did nothing, not a single, not one, not any, cannot be, no such
            """,
        [Cue.Denial] =
            """
            wrong to, mistake to, mistaken to, mistaken, untrue, false to, not true, simply not true, no truth in, no truth,
            misleading to, cannot be said, can't be said, cannot say, can't say, cannot be called, can't call, nobody can say,
            no one can say, hardly be called, hard to argue, 
            inaccurate to, incorrect to, incorrect, absurd to, nonsense, myth, won't do, far from being, quite wrong,
            it is not the case, not the case, had nothing to do with, have nothing to do with, nothing to do with
            """,
        [Cue.Absolute] =
            """
            whatever, whatsoever, slightest, at all, not a single, not one, never once, not once, a finger, the least, ever, entirely,
            altogether, completely, simply, always, everyone, everybody, every, all along, nothing but, of any kind, worth the name,
            a penny, to speak of, not a minute, not a whit, a moment's, the smallest, nothing at all, anyone, anybody, anything, any
            """,
        [Cue.Likeness] =
            """
            both, alike, same, similarly, likewise, equally, just as, in common, shared, share, common, similar, as much as, as well as,
            too, also, each, either, neither, the two, the pair, together, two men, both men, in the same way, equal, no less, nor did,
            so did, matched, mirrored, echoed, every bit as, common ground
            """,
        [Cue.Contrast] =
            """
            whereas, while, whilst, unlike, in contrast, by contrast, contrast, contrasts, on the other hand, but, however, different,
            differed, differs, difference, differently, rather than, instead, opposite, the other, the latter, more than, less than,
            on the contrary, contrary, though, although, yet, only, compared with, compared to, by comparison, not so
            """,
        [Cue.NoDifference] =
            """
            no difference, no real difference, no contrast, no real contrast, no gap, no real gap, nothing separates, nothing to choose,
            exactly the same, precisely the same, just the same, very same, indistinguishable, identical, same way, eye to eye,
            every bit as, no better than, no more than, no less than, just as many, just as much, no different, not a minute longer, does not mark,
            doesn't mark, cannot be told apart, can't be told apart, tell apart, tell the two apart, nothing between them,
            hardly differed, did not differ, didn't differ, neither more nor less, equally
            """,
        [Cue.Singling] = "who, not, and not, rather than, instead of, the work of, the one who, alone, himself, herself",
        [Cue.Report] =
            """
            historians, historian, critics, critic, scholars, scholar, writers, commentators, biographers, biographer, admirers,
            supporters, opponents, enemies, contemporaries, observers, propaganda, some, claim, claims, claimed, claiming, argue, argues,
            argued, insist, insists, insisted, maintain, maintains, maintained, allege, alleged, allegedly, suggest, suggests, suggested,
            believe, believed, is said, are said, was said, been said, often said, sometimes said, it is claimed, it has been,
            it used to be, used to be, according to, supposedly, so-called, reputedly, rumour, rumours, legend, story that, school,
            view that, view of, theory, interpretation, popular belief, people say, people think, people still, liked to say, made out,
            make out, makes out, paints, painted, saw, called, portrayed, memoirs, gossip, gossips, charge, accused, remark, verdict,
            swore, complained, maintain that, reading, textbooks, told us, quoted, famous, famously
            """,
        [Cue.Rebuttal] =
            """
            evidence is thin, little evidence, no evidence, little to back, nothing of the kind, but this, but that, though no,
            although this, too simple, one sided, too crude, exaggerated, exaggeration, misses, overlooks, ignores, tells us more,
            underrates, hides more, unconvincing, not convincing, hard to believe, old score, caution, seriously, silly, proved wrong,
            does not survive, doesn't survive, bears this out, rests on, set aside, leaves out, no proof, without proof, discredited,
            outdated, few would now, nobody now, no serious, with caution, unfair, cannot be proved, no way of knowing
            """,
        [Cue.Supposition] = "if, had it not, but for, were it not, suppose, supposing, without whom, without which",
        [Cue.Hypothetical] =
            """
            might have, would have, could have, would of, could of, might of, never would, might well, may have, would no doubt, would probably, would perhaps, might perhaps,
            might, perhaps, would never have, would hardly have, would not have, wouldn't have, could never have
            """,
        [Cue.Judgement] =
            """
            overall, on balance, in conclusion, to conclude, to sum up, in sum, in the end, final analysis, on the whole, i would argue,
            i agree, i think, i would say, in my view, my view, the statement, the view, the question, the quotation, this view,
            historians will, depends on, convincing, how far, verdict, outweigh, outweighs, conclusion, comparison, comparisons, essay,
            will be, weighed up, largely valid, valid, debate, differences, similarities, contrasts, likenesses, resemblances
            """,
    };
}
