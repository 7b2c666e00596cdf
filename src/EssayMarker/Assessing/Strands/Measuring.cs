using EssayMarker.Assessing.Findings;
using EssayMarker.Assessing.Language;
using EssayMarker.Assessing.Study;
using EssayMarker.Matching;

namespace EssayMarker.Assessing.Strands;

/// <summary>Measures an essay: everything that the strands are judged by, and nothing by length alone.</summary>
internal sealed class Measuring(StudiedEssay essay, IReadOnlyList<Argument> arguments, IReadOnlyList<EvidenceFinding> findings, IReadOnlyList<PointResult> points, JudgementOptions options)
{
    /// <summary>The length to which the number of specific things is set in relation: an answer of half an hour.</summary>
    private const double UsualWords = 600;

    /// <summary>What nobody uses for an argument is worth half.</summary>
    private const double Unused = 0.5;

    /// <summary>What is specific about the period only is worth little.</summary>
    private const double Aside = 0.25;

    /// <summary>What has no date or figure beside it is less precise.</summary>
    private const double Undated = 0.7;

    /// <summary>A comment that speaks of nobody compared and of no point says little, unless the sentences around it do.</summary>
    private const double Vague = 0.6;

    /// <summary>A comment of fewer words has no room for a reason.</summary>
    private const int ALabel = 12;

    /// <summary>A sentence of more words is read in parts.</summary>
    private const int LongSentence = 30;

    /// <summary>What goes beyond is in part what the comment is on.</summary>
    private const double OfTheRest = 0.4;

    /// <summary>A stretch of which so much is comment comments fully; more in one place does not make up for none in another.</summary>
    private const double AStretchOfComment = 0.6;

    /// <summary>Standard errors of coherence: of 48 essays and scripts as they were written 47 have more than the first, of the same with their sentences shuffled 44 less than the second.</summary>
    private const double Ordered = 0.8, Shuffled = 0.6;

    /// <summary>So fully do both ends of a good essay answer the question.</summary>
    private const double AnsweredEnds = 0.75;

    /// <summary>From so many facts a share says something; from so large a share it is no chance.</summary>
    private const int FewestBeside = 6;
    private const double NearlyAll = 0.75;

    /// <summary>Support for each of two arguments is a side seriously treated.</summary>
    private const double ArgumentsOfASide = 2;

    private readonly ArgumentStrength _strength = new(essay);
    private readonly IReadOnlyList<Stretch> _stretches = Stretch.Of(essay);
    private readonly int _words = Math.Max(1, StudiedEssay.WordsOf(essay.Body));

    /// <summary>All measures.</summary>
    public Measures Measure()
    {
        var verdicts = new Verdicts(essay);
        double thesis = verdicts.Thesis, conclusion = verdicts.Conclusion;
        return new Measures
        {
            Words = StudiedEssay.WordsOf(essay.Counted),
            ActorBalance = ActorBalance(),
            QuestionAddressed = ShareOfStretches(stretch => stretch.Sentences.Any(sentence =>
                sentence.Counts && AnswersQuestion(sentence))),
            Specifics = Specifics(),
            SupportedArguments = SupportedArguments(),
            BothSides = BothSides(),
            AnalyticShare = Rounded(essay.Counted.Where(sentence => sentence.IsAnalytic).Sum(Comment) / _words),
            CommentThroughout = CommentThroughout(),
            Comparisons = essay.Counted.Where(sentence => sentence.Is(SentenceRole.Comparison)).Sum(sentence => Grounding(sentence) < 1 ? 0.4 : 1),
            PreciseArguments = arguments.Count(argument => argument.IsDeveloped && argument.Passage.Any(number => ArgumentStrength.IsPrecise(essay.Sentences[number - 1]))),
            Thesis = thesis,
            Conclusion = conclusion,
            Contradicts = verdicts.Contradict,
            Disorder = Disorder(Math.Min(thesis, conclusion)),
            Substantiated = Math.Min(1, essay.Counted.Count(IsSubstantiated) / 2.0),
            Weighing = Weighing(),
            OtherViews = Tested(),
            Order = Rounded(Ordering.Of(essay, thesis, conclusion)),
            Together = Rounded(Spread.Together(essay, _stretches)),
            Presence = Rounded(Spread.Presence(essay)),
            OwnGround = Rounded(Spread.OwnGround(essay, _stretches)),
            EndsAnswer = (essay.Opening.Any(sentence => sentence.Counts && AnswersQuestion(sentence)) ? 1 : 0) + (essay.Closing.Any(sentence => sentence.Counts && AnswersQuestion(sentence)) ? 1 : 0),
            ToThePoint = Share(essay.Counted.Where(IsToThePoint)),
            Evaluation = Evaluation(),
            Made = Made(),
            Crossed = essay.Body.Where(sentence => sentence.Crossed is not null).SelectMany(sentence => sentence.Items.Where(item => item.IsCrossed)).Select(item => item.Name).Distinct(StringComparer.Ordinal).Count(),
            Misdated = findings.Count(finding => finding.State == EvidenceState.CheckDate && !essay.Sentences[finding.Sentence - 1].IsRepeat),
            Misattributed = Misattributed(),
        };
    }

    /// <summary>Sentences that are no nearer to their neighbours than to any others; but an essay that answers at both ends was not shuffled: dense comparison reads like that too.</summary>
    private double Disorder(double ends)
    {
        if (essay.Coherence is not { } coherence) return 0;
        double torn = Math.Clamp((Ordered - coherence) / (Ordered - Shuffled), 0, 1);
        return Rounded(torn * Math.Clamp((AnsweredEnds - ends) / AnsweredEnds * 1.5, 0, 1));
    }

    /// <summary>Whether evidence stands in or beside a comment: 1, else a half; a bare line of a few words a quarter.</summary>
    public double Grounding(StudiedSentence comment)
    {
        bool rests = essay.Near(comment, 2, 1).Any(sentence => sentence.Counts && sentence.IsEvidence);
        return rests ? 1 : comment.Words.Count < 10 ? 0.25 : 0.5;
    }

    /// <summary>Whether a judgement gives its reason or measure, in its own sentence or the next.</summary>
    public bool IsSubstantiated(StudiedSentence judgement) =>
        Verdicts.IsJudgement(judgement) && essay.Near(judgement, 0, 1).Any(sentence => Verdicts.Reasons(sentence) || sentence.Has(Signal.Weighing));

    /// <summary>Whether a sentence says by what measure, how far or until when one thing counts for more than another.</summary>
    public static bool Weighs(StudiedSentence sentence) => sentence.Counts && sentence.Has(Signal.Weighing)
        && (sentence.Is(SentenceRole.Comparison) || sentence.Is(SentenceRole.Judgement) || sentence.UsesQuestion);

    /// <summary>The words of a comment, as far as it rests on something and goes into it: one "because" is less than a reason, a reservation and a comparison; "this is a similarity" is a label.
    /// A long sentence is read in parts, as two sentences run together hold no more than the two.</summary>
    private double Comment(StudiedSentence comment)
    {
        int words = comment.Words.Count;
        int parts = (words + LongSentence - 1) / LongSentence;
        double said = Enumerable.Range(0, parts).Sum(part => Said(comment, part * words / parts, (part + 1) * words / parts));
        if (words > LongSentence) said *= (LongSentence + (OfTheRest * (words - LongSentence))) / words;
        double reach = comment.IsRelevant || comment.UsesQuestion || comment.Has(Signal.Appraisal) ? 1 : Vague;
        return said * Grounding(comment) * reach * (words < ALabel && comment.Depth < 3 ? 0.6 : 1);
    }

    private static double Said(StudiedSentence comment, int first, int end) =>
        (end - first) * comment.DepthOf(first, end) switch { 0 => 0, 1 => 0.4, 2 => 0.8, _ => 1 };

    private double CommentThroughout() => _stretches.Count == 0 ? 0 : Rounded(_stretches.Average(stretch =>
        Math.Min(1, stretch.Sentences.Where(sentence => sentence.Counts && sentence.IsAnalytic).Sum(Comment) / (AStretchOfComment * StudiedEssay.WordsOf(stretch.Sentences)))));

    /// <summary>Where two are compared, a judgement that compares nothing may answer any question.</summary>
    private bool AnswersQuestion(StudiedSentence sentence) => sentence.UsesQuestion || sentence.Is(SentenceRole.Comparison)
        || (essay.Rubric.Actors.Count < 2 && sentence.Is(SentenceRole.Judgement));

    /// <summary>Whether a sentence does something for an answer: it makes a point, comments on those who are compared or brings a fact of theirs.</summary>
    private static bool IsToThePoint(StudiedSentence sentence) => sentence.Supports.Any() || sentence.UsesQuestion || sentence.Is(SentenceRole.Comparison)
        || (sentence.Actors.Count > 0 && (sentence.IsAnalytic || sentence.IsSpecific)) || sentence.Items.Any(item => item.Known is not null);

    /// <summary>Sentences that weigh, and above all whether the opening sets the measure and the end applies it.</summary>
    private double Weighing() => Rounded((0.15 * Math.Min(3, essay.Counted.Count(Weighs))) + (essay.Opening.Any(Weighs) ? 0.25 : 0) + (essay.Closing.Any(Weighs) ? 0.3 : 0));

    /// <summary>How often other views are tested, appraisals counting double; fourteen in a thousand words is all the time.</summary>
    private double Tested() => Rounded(Math.Min(1, essay.Counted.Where(sentence => sentence.Evaluates).Sum(sentence => Grounding(sentence) * (sentence.Has(Signal.Appraisal) ? 2 : 1)) / 14 * 1000 / Math.Max(UsualWords, _words)));

    /// <summary>The share of stretches in which a view is tested against something; one that rests on nothing counts half.</summary>
    private double Evaluation() => _stretches.Count == 0 ? 0 : Rounded(_stretches.Average(stretch =>
        stretch.Sentences.Where(sentence => sentence.Evaluates).Select(Grounding).DefaultIfEmpty(0).Max()));

    private double ActorBalance()
    {
        if (essay.Rubric.Actors.Count < 2) return 1;
        int[] counts = [.. essay.Rubric.Actors.Select(actor => essay.Body.Count(sentence => sentence.Named.Contains(actor.Id)))];
        return Rounded((double)counts.Min() / Math.Max(1, counts.Sum()));
    }

    /// <summary>Of what belongs to one actor and is given to one, the share that is given to another; 0 where that is too little to go by.</summary>
    private double Misattributed() => Math.Max(GivenByName(), BesideAnother());

    /// <summary>Of what is given to one by name; 0 below three.</summary>
    private double GivenByName()
    {
        FoundItem[] held = [.. essay.Counted.SelectMany(sentence => sentence.Items).Where(item => item is { Holder: not null, Known.Owners.Count: 1 })];
        int crossed = held.Count(item => item.IsCrossed);
        return crossed < 3 && essay.Counted.Sum(sentence => sentence.CrossedFacts) < 2 ? 0 : Rounded((double)crossed / held.Length);
    }

    /// <summary>Of the facts in sentences that name one actor and speak of nobody else. One such fact may be there for contrast; where nearly all are another's, the actors are exchanged throughout.</summary>
    private double BesideAnother()
    {
        bool[] own =
        [
            .. essay.Body.Where(sentence => sentence.Named.Count == 1 && sentence.Actors.Count == 1)
                .SelectMany(sentence => sentence.Items.Where(item => item.Known is { Owners.Count: 1 }).Select(item => (item.Name, IsOwn: item.Known!.Owners[0] == sentence.Named[0])))
                .DistinctBy(fact => fact.Name, StringComparer.Ordinal).Select(fact => fact.IsOwn),
        ];
        double share = own.Length < FewestBeside ? 0 : (double)own.Count(isOwn => !isOwn) / own.Length;
        return share < NearlyAll ? 0 : Rounded(share);
    }

    private double Specifics()
    {
        double number = essay.Counted.Where(sentence => sentence.IsSpecific)
            .SelectMany(sentence => sentence.Items.Select(item => (item.Name, Worth: (ArgumentStrength.IsPrecise(sentence) ? 1 : Undated) * (Bearing(sentence) < 1 ? Bearing(sentence) : _strength.IsSaid(sentence) ? 1 : Unused))))
            .GroupBy(item => item.Name, StringComparer.OrdinalIgnoreCase).Sum(same => same.Max(item => item.Worth));
        // The fourth root: twice as dense is worth a fifth more.
        return Rounded(number * Math.Sqrt(Math.Sqrt(UsualWords / Math.Max(_words, UsualWords / 3))));
    }

    /// <summary>How far what a sentence names bears on the question: fully where somebody compared, a fact of theirs or a point stands beside it.</summary>
    private static double Bearing(StudiedSentence sentence) =>
        sentence.Named.Count > 0 || sentence.Items.Any(item => item.Known is not null) || sentence.Is(SentenceRole.Comparison) || sentence.Supports.Any(match => match.Band != Band.Check) ? 1
        : sentence.IsRelevant ? 2 * Aside : Aside;

    private double SupportedArguments()
    {
        double listed = arguments.Where(argument => argument.Point is not null).Sum(_strength.Of);
        double own = arguments.Where(argument => argument.Point is null).Select(_strength.Of).OrderDescending().Take(options.UnlistedArguments).Sum();
        return Rounded(listed + own);
    }

    /// <summary>How many arguments are made in full: points that are met, rebuttals, and developed ones of the student's own.</summary>
    private double Made() => essay.Rubric.Points.Count == 0
        ? arguments.Count
        : points.Count(point => point.Status == PointStatus.Met) + arguments.Count(argument => argument.IsDeveloped && (argument.Point is null || argument.IsRebuttal));

    private double BothSides()
    {
        if (essay.Rubric.Sides.Count < 2) return OtherSideByViews();
        double[] sides = [.. essay.Rubric.Sides.Select(side => arguments.Where(argument => argument.Side == side.Id).Sum(_strength.Of))];
        return Rounded(Math.Min(1, sides.Min() / ArgumentsOfASide));
    }

    private double OtherSideByViews() => Rounded(Math.Min(1, essay.Counted.Count(sentence => sentence.Is(SentenceRole.CounterArgument)) / 3.0));

    private double ShareOfStretches(Func<Stretch, bool> holds) => _stretches.Count == 0 ? 0 : Rounded((double)_stretches.Count(holds) / _stretches.Count);

    private double Share(IEnumerable<StudiedSentence> sentences) => Rounded((double)StudiedEssay.WordsOf(sentences) / _words);

    private static double Rounded(double value) => Math.Round(value, 4);
}
