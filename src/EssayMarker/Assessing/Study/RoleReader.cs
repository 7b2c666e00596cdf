using EssayMarker.Assessing.Language;

namespace EssayMarker.Assessing.Study;

/// <summary>Decides what each sentence does in its essay, by its signals and its neighbours.</summary>
internal static class RoleReader
{
    /// <summary>Evidence is often heaped up before it is commented on.</summary>
    private const int Before = 1, After = 3;

    // "More similarities than differences" at an edge is a verdict without any word for one.
    private static readonly HashSet<string> Ranking = new(["more", "greater", "fewer", "less", "stronger", "deeper", "bigger"], StringComparer.Ordinal);

    /// <summary>The essay with the roles of its sentences.</summary>
    public static StudiedEssay WithRoles(StudiedEssay essay)
    {
        var edges = new HashSet<int>(essay.Opening.Concat(essay.Closing).Select(sentence => sentence.Number));
        StudiedSentence[] first = [.. essay.Sentences.Select(sentence => sentence with { Roles = Own(essay, sentence, edges.Contains(sentence.Number)) })];
        return new StudiedEssay(essay.Essay, essay.Rubric, [.. first.Select((sentence, at) => IsNarrative(first, at) ? Told(sentence) : sentence)]);
    }

    /// <summary>What the sentence does by its own words, the weightiest first.</summary>
    private static SentenceRole[] Own(StudiedEssay essay, StudiedSentence sentence, bool isAtEdge)
    {
        bool compares = Compares(essay, sentence);
        bool judges = Judges(sentence, compares, isAtEdge);
        bool explains = sentence.Has(Signal.Reason) || sentence.Has(Signal.Comment);
        bool counters = Counters(sentence);
        var roles = new List<SentenceRole>();
        if (sentence.IsNote) return sentence.Quotes ? [SentenceRole.Citation, SentenceRole.Quotation] : [SentenceRole.Citation];
        if (judges) roles.Add(SentenceRole.Judgement);
        if (compares) roles.Add(SentenceRole.Comparison);
        if (counters) roles.Add(SentenceRole.CounterArgument);
        if (explains) roles.Add(SentenceRole.Explanation);
        if (sentence.IsSpecific) roles.Add(SentenceRole.Evidence);
        else if (sentence.IsOutsideYears) roles.Add(SentenceRole.Context);
        if (sentence.IsProse && !sentence.IsSpecific && !judges && !sentence.IsOutsideYears) roles.Add(SentenceRole.Claim);
        if (sentence.Quotes) roles.Add(SentenceRole.Quotation);
        if (sentence.Cites || sentence.Has(Signal.Attribution)) roles.Add(SentenceRole.Citation);
        return [.. roles];
    }

    /// <summary>It holds those who are compared to one criterion; without actors any word of likeness or unlikeness does.</summary>
    private static bool Compares(StudiedEssay essay, StudiedSentence sentence)
    {
        bool relates = sentence.Has(Signal.Alike) || sentence.Has(Signal.Unlike) || sentence.SetsBeside;
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

    private static bool IsComment(StudiedSentence[] sentences, int at, int beside) =>
        beside >= 0 && beside < sentences.Length && sentences[beside].Paragraph == sentences[at].Paragraph && sentences[beside].IsAnalytic;

    private static StudiedSentence Told(StudiedSentence sentence) =>
        sentence with { Roles = [.. sentence.Roles.Where(role => role != SentenceRole.Claim), SentenceRole.Narrative] };
}
