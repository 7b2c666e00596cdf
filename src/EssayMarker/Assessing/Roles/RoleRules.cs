using EssayMarker.Assessing.Findings;
using EssayMarker.Assessing.Language;
using EssayMarker.Assessing.Study;
using EssayMarker.Matching;
using EssayMarker.Matching.Language;

namespace EssayMarker.Assessing.Roles;

/// <summary>What each sentence does in its essay by rules: its signals, what is specific in it, and its neighbours.</summary>
internal static class RoleRules
{
    /// <summary>Evidence is often heaped up before it is commented on.</summary>
    public const int Before = 1, After = 3;

    // "More similarities than differences" at an edge is a verdict without any word for one.
    private static readonly HashSet<string> Ranking = new(["more", "greater", "fewer", "less", "stronger", "deeper", "bigger"], StringComparer.Ordinal);

    /// <summary>The essay with the roles of its sentences, the weightiest first in each.</summary>
    public static StudiedEssay WithRoles(StudiedEssay essay)
    {
        var edges = new HashSet<int>(essay.Opening.Concat(essay.Closing).Select(sentence => sentence.Number));
        StudiedSentence[] first = [.. essay.Sentences.Select(sentence => sentence with { RoleCues = Own(essay, sentence, edges.Contains(sentence.Number)) })];
        StudiedSentence[] weighed = [.. first.Select((sentence, at) => IsWeighedView(first, at) ? Countered(sentence) : sentence)];
        return new StudiedEssay(essay.Essay, essay.Rubric, [.. weighed.Select((sentence, at) => IsNarrative(weighed, at) ? Told(sentence) : sentence)]);
    }

    /// <summary>What the sentence does by its own words.</summary>
    private static RoleCue[] Own(StudiedEssay essay, StudiedSentence sentence, bool isAtEdge)
    {
        bool compares = Compares(essay, sentence);
        bool judges = Judges(sentence, compares, isAtEdge);
        var roles = new List<RoleCue>();
        void Add(bool holds, SentenceRole role, Func<StudiedSentence, string?> words)
        {
            if (holds) roles.Add(new RoleCue(role, words(sentence), null));
        }

        if (!sentence.IsNote)
        {
            Add(judges, SentenceRole.Judgement, VerdictOf);
            Add(compares, SentenceRole.Comparison, ComparisonOf);
            Add(Counters(sentence), SentenceRole.CounterArgument, CounterOf);
            Add(sentence.Has(Signal.Reason) || sentence.Has(Signal.Comment), SentenceRole.Explanation, each => SignalOf(each, Signal.Reason, Signal.Comment));
            Add(sentence.IsSpecific, SentenceRole.Evidence, each => Written(each, each.Items[0].First, each.Items[0].Length));
            Add(sentence.IsOutsideYears, SentenceRole.Context, OutsideOf);
            Add(sentence.IsProse && !sentence.IsSpecific && !judges && !sentence.IsOutsideYears, SentenceRole.Claim, _ => null);
        }

        Add(sentence.Quotes && !sentence.IsNote, SentenceRole.Quotation, each => each.Quotation);
        Add(sentence.IsNote || sentence.Cites || sentence.Has(Signal.Attribution), SentenceRole.Citation, each => each.Source ?? SignalOf(each, Signal.Attribution));
        Add(sentence.Quotes && sentence.IsNote, SentenceRole.Quotation, each => each.Quotation);
        // "Priorities followed.": too short to tell anything of, it says something all the same.
        Add(roles.Count == 0, SentenceRole.Claim, _ => null);
        return [.. roles];
    }

    /// <summary>It holds those who are compared to one criterion; without actors any word of likeness or unlikeness does.</summary>
    private static bool Compares(StudiedEssay essay, StudiedSentence sentence)
    {
        bool relates = sentence.Has(Signal.Alike) || sentence.Has(Signal.Unlike) || sentence.Beside is not null;
        return sentence.IsProse && relates && (sentence.Actors.Count > 1 || (essay.Rubric.Actors.Count < 2 && sentence.Words.Count > 8));
    }

    /// <summary>A verdict is one on the question: it weighs, compares, or stands where an essay answers its question.</summary>
    private static bool Judges(StudiedSentence sentence, bool compares, bool isAtEdge)
    {
        bool decides = sentence.Has(Signal.Verdict), weighs = sentence.Has(Signal.Weighing);
        bool ranks = sentence.UsesQuestion && sentence.Words.Any(word => Ranking.Contains(word.Text));
        return sentence.IsProse
            && ((decides && (weighs || compares || isAtEdge || sentence.UsesQuestion)) || (weighs && (compares || (isAtEdge && (sentence.UsesQuestion || !sentence.IsSpecific)))) || (ranks && isAtEdge));
    }

    /// <summary>A reservation, another view, or a point that is denied.</summary>
    private static bool Counters(StudiedSentence sentence) =>
        sentence.IsProse && (sentence.Has(Signal.Counter) || sentence.OpensAgainst || sentence.Has(Signal.Appraisal) || sentence.IsLimited || sentence.DeniesWithReason);

    /// <summary>It tells of something specific, and nothing in it, just before it or soon after it says what that shows.</summary>
    private static bool IsNarrative(StudiedSentence[] sentences, int at)
    {
        StudiedSentence sentence = sentences[at];
        bool tells = sentence.IsProse && (sentence.IsSpecific || sentence.Has(Signal.Sequence)) && !sentence.IsAnalytic && !sentence.Has(Signal.Example);
        return tells && !Enumerable.Range(at - Before, Before + After + 1).Any(beside => IsComment(sentences, at, beside));
    }

    /// <summary>It reports a view of a point, and the next sentence turns on it.</summary>
    private static bool IsWeighedView(StudiedSentence[] sentences, int at) => sentences[at] is { IsProse: true, Reports: true } && !sentences[at].Is(SentenceRole.CounterArgument)
        && at + 1 < sentences.Length && sentences[at + 1].Paragraph == sentences[at].Paragraph && Counters(sentences[at + 1]);

    private static StudiedSentence Countered(StudiedSentence sentence) => sentence with
    {
        RoleCues = [new RoleCue(SentenceRole.CounterArgument, sentence.Matches.First(match => match.Verdict == Verdict.Reported).Grounds.Cue, null), .. sentence.RoleCues.Where(cue => cue.Role != SentenceRole.Claim)],
    };

    private static bool IsComment(StudiedSentence[] sentences, int at, int beside) =>
        beside >= 0 && beside < sentences.Length && sentences[beside].Paragraph == sentences[at].Paragraph && sentences[beside].IsAnalytic;

    private static StudiedSentence Told(StudiedSentence sentence) => sentence with
    {
        RoleCues = [.. sentence.RoleCues.Where(cue => cue.Role != SentenceRole.Claim), new RoleCue(SentenceRole.Narrative, SignalOf(sentence, Signal.Sequence), null)],
    };

    private static string? VerdictOf(StudiedSentence sentence) => SignalOf(sentence, Signal.Verdict, Signal.Weighing) ?? WordOf(sentence, word => Ranking.Contains(word.Text));

    private static string? ComparisonOf(StudiedSentence sentence) => SignalOf(sentence, Signal.Alike, Signal.Unlike) ?? sentence.Beside;

    private static string? CounterOf(StudiedSentence sentence) =>
        SignalOf(sentence, Signal.Counter, Signal.Appraisal) ?? (sentence.OpensAgainst ? Written(sentence, 0, 1) : null)
        ?? (sentence.IsLimited ? WordOf(sentence, word => word.Text == "not") : sentence.Denied?.Grounds.Cue);

    private static string? OutsideOf(StudiedSentence sentence) =>
        sentence.Dates is [var date, ..] ? Written(sentence, date.First, date.Next - date.First)
        : sentence.Items.FirstOrDefault(item => item.Known?.Date is not null) is { } item ? Written(sentence, item.First, item.Length) : null;

    /// <summary>The first words of the sentence that give one of the signals, or <see langword="null"/>.</summary>
    private static string? SignalOf(StudiedSentence sentence, params Signal[] signals)
    {
        SignalHit[] hits = [.. sentence.Signals.Where(hit => signals.Contains(hit.Signal))];
        return hits.Length == 0 ? null : Written(sentence, hits[0].First, hits[0].Length);
    }

    private static string? WordOf(StudiedSentence sentence, Func<Word, bool> isSuch)
    {
        int at = sentence.Words.ToList().FindIndex(word => isSuch(word));
        return at < 0 ? null : Written(sentence, at, 1);
    }

    private static string Written(StudiedSentence sentence, int first, int length) => OwnNames.Written(sentence.Words, sentence.Sentence.Text, first, length);
}
