using EssayMarker.Matching.Language;

namespace EssayMarker.Assessing.Language;

/// <summary>The phrases by which essays on any subject signal what a sentence does; compared by stems, so one form of a word stands for all.</summary>
internal static class SignalWords
{
    private static readonly Phrases<Signal> Known = Read(new Dictionary<Signal, string>
    {
        [Signal.Reason] =
            """
            because, as a result, therefore, thus, hence, consequently, so that, in order to, due to, owing to, thanks to, led to, leading to, lead to, resulted in, caused, meant, meaning that, meaning he,
            which is why, this is why, that is why, the reason, reasons for, explains, explanation, allowed him, allowed them, which allowed, allowing, enabled, thereby, in turn, stemmed from, arose from, driven by, motivated by,
            prompted, forced him, forced them, ensured, given that, for this reason, made it possible, for fear of, in that, so he, so they, so it, as this, since this, since it, since he, since they, since both, since neither,
            which made, this made, making it, making him, made him, helped to, aimed at, designed to, intended to, without which, which left, leaving, rested on, depended on, relied on, by doing so, as he, as they, as it, had this, the effect, the consequence
            """,
        [Signal.Comment] =
            """
            this shows, which shows, showing, shows that, shows how, show how, demonstrates, suggests, reveals, illustrates, reflects, indicates, implies, highlights, proves, underlines, significant, significance, significantly,
            important, importance, importantly, crucial, crucially, evidence that, evidence of, testifies, symbolised, exposed, points to, makes clear, amounts to, in effect, in practice, in reality, essentially, arguably, undoubtedly, clearly,
            merely, not simply, not merely, can be seen as, could be seen as, seen as, confirms, supports the, this is because, what mattered, what this, telling, tellingly, striking, strikingly, notably, symptom, a sign of, signalled, represents, the point is
            """,
        [Signal.Alike] =
            """
            both, neither, alike, similar, similarly, similarity, same, equally, likewise, just as, in common, shared, continuity, continued to, no different, as much as, as well as his, resembled, parallel, parallels, in the same way,
            as had, just like, each of them, each man, each leader, identical, comparable, inherited
            """,
        [Signal.Unlike] =
            """
            whereas, unlike, in contrast, by contrast, contrast, contrasting, differed, different, differently, difference, while, whilst, opposed to, rather than, instead of, compared to, compared with, in comparison, comparison, than,
            contrary to, on the contrary, diverged, departed, departure, break with, break from, opposite, no longer, changed, transformed, reversed, the reverse, distinct, distinction
            """,
        [Signal.Verdict] =
            """
            overall, in conclusion, to conclude, in summary, to sum up, all in all, conclude, ultimately, on balance, on the whole, in the end, to a large extent, to a great extent, to some extent, to a limited extent, to an extent, to a certain extent, a large extent,
            a limited extent, a lesser extent, a greater extent, convincing, unconvincing, persuasive, valid, validity, this view, the view, the statement, this statement, accurate, inaccurate, it is clear that, i believe, i think,
            i would argue, i will argue, i agree, i disagree, agree with, disagree with, this essay will argue, this essay argues, it can be concluded, there were more, there are more, overstated, exaggerated, misleading, only partly, partially true, partly true, holds true, holds good, the judgement,
            in my opinion, in my view, more accurate, best understood, the verdict, far from, cannot be sustained, can be sustained, is correct, is wrong, is true, true that, right to say, more alike, more different, more similar, stronger case, the case for, the argument that, the claim that, the question
            """,
        [Signal.Weighing] =
            """
            outweigh, outweighed, more significant, more important, most important, most significant, more fundamental, most fundamental, fundamental, fundamentally, deeper, deepest, in degree, of degree, degree rather, in kind, of kind, in nature,
            of method, in method, methods, in scale, of scale, superficial, on the surface, matter more, mattered more, mattered most, more weight, greater weight, less weight, weigh, weighs, decisive, deciding, criterion, criteria, measured by,
            judged by, if judged, by the measure, by this measure, on this measure, by that test, this test, by this test, yardstick, underlying, essence, in essence, at root, at heart, structural, structure, depends on which, depends on,
            not so much, substance, style rather, of style, a matter of, goes further, went further, carries more, counts for more, counted for more, stronger than, beneath, underneath, the framework, the foundation, foundations, what changed, what did not change, ends and means, limits of, limited by, long term, short term, in weight, in number, in form, should decide, should count, matters for, where it matters, deserves more, deserve greater, deserve more, the test is, what counts
            """,
        [Signal.Counter] =
            """
            however, although, though, even though, even if, despite, in spite of, nevertheless, nonetheless, admittedly, on the other hand, it could be argued, it may be argued, it might be argued, it can be argued, one could argue,
            some historians, critics, yet, while it is true, it is true that, granted, conversely, even so, ignores, overlooks, must be qualified, needs qualifying, should not be, not entirely, but this, but it, but he, but they, but the, but these,
            on the one hand, at first sight, might seem, may seem, may appear, might appear, seems to, appears to, at first glance, could be said, might be said, to be sure, of course, objection, some might, some would
            """,
        [Signal.Appraisal] =
            """
            too kind, too harsh, too simple, too neat, too easy, too crude, too generous, too sweeping, too much of, too far, too little, rather too, unfair, weaker, the strongest argument, the strongest case, strongest evidence, weak argument,
            weakness of this, objection, objected, does not follow, proves less, proves more, proves little, says less, less than it seems, less than it appears, tells us little, tells us more, as far as it goes, right as far as, only so far, goes some way,
            holds for, holds only, less so, is to mistake, is to confuse, to mistake, to confuse, misses, misreads, confuses, flatters, qualification, caveat, corrective, no more than, not much of a, turns out, on closer, on inspection,
            force in this, some force, little force, truth in this, some truth, half true, half truth, will not do, does not touch, does not explain, worth less, caution, cautious, is often said, often pointed out, often claimed, often argued,
            commonly, it is easy to, easy to contrast, it is tempting, tempting to, sounds like, sound criticism, ought not, the answer is, hard to explain, explain away, cannot be explained, cannot be balanced, weighs little, less convincing, more convincing, most convincing,
            persuasive for, convincing for, convincing on, at its most, at its strongest, the exception, is not the same, were not the same, not the same thing, a difference of, difference in kind, i would rank, more than it, first claim, second claim, third claim, the claim is, it is said, usually supported, is usually said, is to compare, even here,
            shorter than it, weaker than, smaller than it, settle the matter, settles the matter, go so far, what i would say, i do accept, i accept, i would concede, concede, conceded, i do not find, i would not, it does not, do not tell, does not tell
            """,
        [Signal.Example] =
            """
            for example, for instance, such as, an example of, an example, seen in, shown by, shown in, evidenced by, as seen, illustrated by, evident in, namely, in particular, particularly, including, notably in, the case of, eg
            """,
        [Signal.Sequence] =
            """
            then, next, after this, after that, later, soon, meanwhile, afterwards, eventually, following this, subsequently, in the same year, that year, when, began, started, at the time, by the time, until
            """,
        [Signal.Attribution] = "according to, historian, historians, in the words of",
    });

    /// <summary>The signals of a sentence, in order, none overlapping another.</summary>
    public static IReadOnlyList<SignalHit> Find(IReadOnlyList<Word> words)
    {
        var hits = new List<SignalHit>();
        for (int at = 0; at < words.Count; at++)
        {
            foreach ((int length, Signal signal) in Known.At(words, at).Take(1))
            {
                hits.Add(new SignalHit(signal, at, length));
                at += length - 1;
            }
        }

        return hits;
    }

    private static Phrases<Signal> Read(IReadOnlyDictionary<Signal, string> lists)
    {
        var phrases = new Phrases<Signal>(word => word.Stem);
        foreach ((Signal signal, string list) in lists)
        {
            foreach (string phrase in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                phrases.Add([.. WordReader.Read(phrase).Select(word => word.Stem)], signal);
        }

        return phrases;
    }
}
