using EssayMarker.Assessing.Findings;
using EssayMarker.Assessing.Language;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Matching.Language;

namespace EssayMarker.Assessing.Study;

/// <summary>All that the judgement needs to know of one sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Words">Its words, misspelt names put right.</param>
internal sealed record StudiedSentence(Sentence Sentence, IReadOnlyList<Word> Words)
{
    private const int Analytic = (1 << (int)SentenceRole.Explanation) | (1 << (int)SentenceRole.Comparison) | (1 << (int)SentenceRole.CounterArgument) | (1 << (int)SentenceRole.Judgement);

    private static readonly Signal[] Commenting = [Signal.Reason, Signal.Comment, Signal.Verdict, Signal.Weighing, Signal.Appraisal];
    private static readonly HashSet<string> Places = new("in of by to on as with from for about whether just only simply merely".Split(' '), StringComparer.Ordinal);

    // Asked for so often that each is one bit of a number.
    private readonly int _signals, _roles;
    private readonly IReadOnlyList<SignalHit> _hits = [];
    private readonly IReadOnlyList<RoleCue> _cues = [];

    /// <summary>The sentence's number, from 1.</summary>
    public int Number => Sentence.Number;

    /// <summary>The number of its paragraph.</summary>
    public int Paragraph => Sentence.Span.Paragraph;

    /// <summary>Whether it stands in a note: never part of the argument.</summary>
    public bool IsNote { get; init; }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsListItem { get; init; }

    /// <summary>Whether it is running English prose, not keywords or a jumble.</summary>
    public bool IsProse { get; init; }

    /// <summary>Whether it says again what an earlier sentence said.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>Whether it is nearly word for word a line of the rubric.</summary>
    public bool IsScheme { get; init; }

    /// <summary>Whether it has to do with the question.</summary>
    public bool IsOnTopic { get; init; }

    /// <summary>Whether it can earn anything.</summary>
    public bool Counts => IsProse && IsOnTopic && !IsRepeat && !IsScheme && !IsNote;

    /// <summary>What its words signal.</summary>
    public IReadOnlyList<SignalHit> Signals
    {
        get => _hits;
        init => (_hits, _signals) = (value, value.Aggregate(0, (all, hit) => all | (1 << (int)hit.Signal)));
    }

    /// <summary>Its dates.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>Ids of those of the compared actors of whom it speaks, pronouns resolved.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>Ids of those of them whom it names.</summary>
    public IReadOnlyList<string> Named { get; init; } = [];

    /// <summary>The words that set one actor beside another, "like Stalin", "as Stalin", as they are written, or <see langword="null"/>.</summary>
    public string? Beside { get; init; }

    /// <summary>What is specific in it, in order.</summary>
    public IReadOnlyList<FoundItem> Items { get; init; } = [];

    /// <summary>Whether it speaks of the question's own terms.</summary>
    public bool UsesQuestion { get; init; }

    /// <summary>The words that it quotes, as they are written, where they are more than a term; or <see langword="null"/>.</summary>
    public string? Quotation { get; init; }

    /// <summary>Whether it quotes.</summary>
    public bool Quotes => Quotation is not null;

    /// <summary>The source that it names, as it is written, or <see langword="null"/>.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it names a source.</summary>
    public bool Cites => Source is not null;

    /// <summary>Whether every date in it lies outside the years in scope.</summary>
    public bool IsOutsideYears { get; init; }

    /// <summary>What it does for points, <see cref="Verdict.None"/> left out, the most probable first.</summary>
    public IReadOnlyList<PointMatch> Matches { get; init; } = [];

    /// <summary>The highest probability that it is about any point.</summary>
    public double About { get; init; }

    /// <summary>What it does in the essay, the weightiest first, with what decided it.</summary>
    public IReadOnlyList<RoleCue> RoleCues
    {
        get => _cues;
        init => (_cues, _roles) = (value, value.Aggregate(0, (all, cue) => all | (1 << (int)cue.Role)));
    }

    /// <summary>Whether its words give a signal.</summary>
    public bool Has(Signal signal) => (_signals & (1 << (int)signal)) != 0;

    /// <summary>Whether it does something in the essay.</summary>
    public bool Is(SentenceRole role) => (_roles & (1 << (int)role)) != 0;

    /// <summary>Whether it comments, and does not only assert or tell.</summary>
    public bool IsAnalytic => (_roles & Analytic) != 0;

    /// <summary>Whether it gives something specific from within the years.</summary>
    public bool IsSpecific => Items.Count > 0 && !IsOutsideYears;

    /// <summary>Whether it has to do with those who are compared, a point or what the rubric knows, and not with the period only.</summary>
    public bool IsRelevant { get; init; }

    /// <summary>Whether it gives something specific that bears on the question.</summary>
    public bool IsEvidence => IsSpecific && IsRelevant;

    /// <summary>How many kinds of comment it holds: reason, meaning, comparison, reservation, verdict, weighing, appraisal.</summary>
    public int Depth => DepthOf(0, Words.Count);

    /// <summary>As <see cref="Depth"/>, of the words from one place up to another.</summary>
    public int DepthOf(int first, int end)
    {
        HashSet<Signal> signals = [.. Signals.Where(hit => hit.First >= first && hit.First < end).Select(hit => hit.Signal)];
        bool compares = Is(SentenceRole.Comparison) && (signals.Contains(Signal.Alike) || signals.Contains(Signal.Unlike) || Beside is not null);
        bool reserves = signals.Contains(Signal.Counter) || (first == 0 && OpensAgainst) || IsLimited;
        return (compares ? 1 : 0) + (reserves ? 1 : 0) + Commenting.Count(signals.Contains);
    }

    /// <summary>Whether it says of something what it is not: "reduced, not ended", "in form but not in substance", "and not in who held it".</summary>
    public bool IsLimited => Words.Skip(1).Where((word, at) => word.Text == "not" && (word.Before == Pause.Comma || Words[at].Text == "but" || (Words[at].Text == "and" && at + 2 < Words.Count && Places.Contains(Words[at + 2].Text)))).Any();

    /// <summary>Whether it begins by turning on what was said before: "But …", "True, …".</summary>
    public bool OpensAgainst => Words.Count > 1 && (Words[0].Text is "but" or "yet" or "nor" or "still" or "true" or "admittedly" or "granted" or "nevertheless" or "nonetheless");

    /// <summary>Whether it tests a view: appraises one, denies a point, or makes a reservation and compares, weighs or says what that means. "But this led to" only tells.</summary>
    public bool Evaluates => Counts && (Has(Signal.Appraisal) || DeniesWithReason
        || ((Has(Signal.Counter) || OpensAgainst || IsLimited) && (Has(Signal.Comment) || Has(Signal.Verdict) || Has(Signal.Weighing) || Is(SentenceRole.Comparison) || UsesQuestion)));

    /// <summary>The match that gives a fact to the wrong actor, or <see langword="null"/>: only where the sentence itself, without a denial, names the fact and another actor than its owner.</summary>
    public PointMatch? Crossed => !Items.Any(item => item.IsCrossed) || CueFinder.Find(Words).Any(hit => hit.Cue == Cue.Denial) ? null
        : Matches.FirstOrDefault(match => match.Verdict == Verdict.Misattributed && Items.Any(item => item.IsCrossed && item.Known!.Points.Contains(match.Point)));

    /// <summary>How many facts it gives to the wrong actor, as <see cref="Crossed"/> has it.</summary>
    public int CrossedFacts => Crossed is null ? 0 : Items.Count(item => item.IsCrossed);

    /// <summary>The match that denies a point, or <see langword="null"/>: only where the words that deny it are known and the match is not doubtful.</summary>
    public PointMatch? Denied => Matches.FirstOrDefault(match => match.Verdict == Verdict.Contradicted && match.Band != Band.Check && match.Grounds.Cue is not null);

    /// <summary>Whether it reports a view of a point as somebody else's.</summary>
    public bool Reports => Matches.Any(match => match.Verdict == Verdict.Reported);

    /// <summary>Whether it denies a point and says why itself.</summary>
    public bool DeniesWithReason => Denied is not null && (IsSpecific || Has(Signal.Reason) || Has(Signal.Comment));

    /// <summary>The matches that support a point.</summary>
    public IEnumerable<PointMatch> Supports => Matches.Where(match => match.Verdict == Verdict.Supports);
}
