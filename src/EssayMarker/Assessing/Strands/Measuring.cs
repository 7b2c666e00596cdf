using EssayMarker.Assessing.Findings;
using EssayMarker.Assessing.Language;
using EssayMarker.Assessing.Study;
using EssayMarker.Matching;

namespace EssayMarker.Assessing.Strands;

/// <summary>Measures an essay: everything that the strands are judged by, and nothing by length alone.</summary>
internal sealed class Measuring(StudiedEssay essay, IReadOnlyList<Argument> arguments, IReadOnlyList<EvidenceFinding> findings, JudgementOptions options)
{
    /// <summary>The length to which the number of specific things is set in relation: an answer of half an hour.</summary>
    private const double UsualWords = 600;

    /// <summary>What nobody uses for an argument is worth half.</summary>
    private const double Unused = 0.5;

    /// <summary>Support for each of two arguments is a side seriously treated.</summary>
    private const double ArgumentsOfASide = 2;

    private readonly IReadOnlyList<Stretch> _stretches = Stretch.Of(essay);
    private readonly int _words = Math.Max(1, StudiedEssay.WordsOf(essay.Body.Where(sentence => !sentence.IsRepeat)));

    /// <summary>All measures.</summary>
    public Measures Measure()
    {
        int misattributed = essay.Body.Count(sentence => sentence.Matches.Any(match => match.Verdict == Verdict.Misattributed) && !sentence.Supports.Any());
        int supporting = essay.Counted.Count(sentence => sentence.Supports.Any());
        return new Measures
        {
            Words = StudiedEssay.WordsOf(essay.Counted),
            OnTopic = Share(essay.Body.Where(sentence => sentence.IsOnTopic && !sentence.IsRepeat)),
            ActorBalance = ActorBalance(),
            QuestionAddressed = ShareOfStretches(stretch => stretch.Sentences.Any(sentence =>
                sentence.Counts && (sentence.UsesQuestion || sentence.Is(SentenceRole.Comparison) || sentence.Is(SentenceRole.Judgement)))),
            Specifics = Specifics(),
            SupportedArguments = SupportedArguments(),
            BothSides = BothSides(),
            AnalyticShare = Rounded(essay.Counted.Where(sentence => sentence.IsAnalytic).Sum(sentence => sentence.Words.Count * Grounding(sentence)) / _words),
            CommentThroughout = ShareOfStretches(stretch => stretch.Sentences.Any(sentence => sentence.Counts && sentence.IsAnalytic && Grounding(sentence) == 1)),
            Comparisons = essay.Counted.Where(sentence => sentence.Is(SentenceRole.Comparison)).Sum(Grounding),
            Thesis = essay.Opening.Any(IsJudgement) ? 1 : essay.Opening.Any(sentence => sentence.Counts && sentence.UsesQuestion && sentence.IsAnalytic) ? 0.5 : 0,
            Conclusion = essay.Closing.Any(IsJudgement) ? 1 : essay.Closing.Any(sentence => sentence.Counts && sentence.Is(SentenceRole.Comparison)) ? 0.4 : 0,
            Substantiated = Math.Min(1, essay.Counted.Count(IsSubstantiated) / 2.0),
            Weighing = Rounded(Math.Min(1, essay.Counted.Count(Weighs) / 3.0)),
            OtherViews = Rounded(Math.Min(1, essay.Counted.Where(sentence => sentence.Is(SentenceRole.CounterArgument)).Sum(Grounding) / 3)),
            Order = Order(),
            Errors = misattributed + findings.Count(finding => finding.State == EvidenceState.CheckDate),
            Misattributed = Rounded(misattributed < 3 ? 0 : (double)misattributed / (misattributed + supporting)),
        };
    }

    /// <summary>Whether evidence stands in or beside a comment: 1, else a half; a bare line of a few words a quarter.</summary>
    public double Grounding(StudiedSentence comment)
    {
        bool rests = Near(comment, 2, 1).Any(sentence => sentence.Counts && sentence.IsSpecific);
        return rests ? 1 : comment.Words.Count < 10 ? 0.25 : 0.5;
    }

    /// <summary>Whether a judgement gives its reason or measure, in its own sentence or the next.</summary>
    public bool IsSubstantiated(StudiedSentence judgement) =>
        IsJudgement(judgement) && Near(judgement, 0, 1).Any(sentence => sentence.Has(Signal.Reason) || sentence.Has(Signal.Weighing));

    /// <summary>Whether a sentence says by what measure, how far or until when one thing counts for more than another.</summary>
    public static bool Weighs(StudiedSentence sentence) => sentence.Counts && sentence.Has(Signal.Weighing)
        && (sentence.Is(SentenceRole.Comparison) || sentence.Is(SentenceRole.Judgement) || sentence.UsesQuestion);

    private static bool IsJudgement(StudiedSentence sentence) => sentence.Counts && sentence.Is(SentenceRole.Judgement);

    private IEnumerable<StudiedSentence> Near(StudiedSentence sentence, int before, int after) =>
        essay.Sentences.Skip(Math.Max(0, sentence.Number - 1 - before)).Take(before + after + 1).Where(near => near.Paragraph == sentence.Paragraph && Math.Abs(near.Number - sentence.Number) <= Math.Max(before, after));

    private double ActorBalance()
    {
        if (essay.Rubric.Actors.Count < 2) return 1;
        int[] counts = [.. essay.Rubric.Actors.Select(actor => essay.Body.Count(sentence => !sentence.IsRepeat && sentence.Actors.Contains(actor.Id)))];
        return Rounded((double)counts.Min() / Math.Max(1, counts.Sum()));
    }

    private double Specifics()
    {
        var used = new HashSet<int>(arguments.SelectMany(argument => argument.Passage));
        double number = essay.Counted.Where(sentence => sentence.IsSpecific)
            .SelectMany(sentence => sentence.Items.Select(item => (item.Name, Worth: used.Contains(sentence.Number) || sentence.IsAnalytic ? 1 : Unused)))
            .GroupBy(item => item.Name, StringComparer.OrdinalIgnoreCase).Sum(same => same.Max(item => item.Worth));
        return Rounded(Math.Sqrt(number * (number * UsualWords / Math.Max(_words, UsualWords / 3))));
    }

    private double SupportedArguments()
    {
        double listed = arguments.Where(argument => argument.Point is not null).Sum(Strength);
        double own = arguments.Where(argument => argument.Point is null).Select(Strength).OrderDescending().Take(options.UnlistedArguments).Sum();
        return Rounded(listed + own);
    }

    /// <summary>One piece of support is most of what an argument needs; saying what it shows is the rest.</summary>
    private static double Strength(Argument argument) => !argument.IsSupported ? 0 : (argument.Evidence.Count > 1 ? 0.75 : 0.5) + (argument.IsExplained || argument.IsCompared ? 0.25 : 0);

    private double BothSides()
    {
        if (essay.Rubric.Sides.Count < 2) return OtherSideByViews();
        double[] sides = [.. essay.Rubric.Sides.Select(side => arguments.Where(argument => argument.Side == side.Id).Sum(Strength))];
        return Rounded(Math.Min(1, sides.Min() / ArgumentsOfASide));
    }

    private double OtherSideByViews() => Rounded(Math.Min(1, essay.Counted.Count(sentence => sentence.Is(SentenceRole.CounterArgument)) / 3.0));

    private double Order()
    {
        StudiedSentence[][] paragraphs = [.. essay.Paragraphs.Select(paragraph => paragraph.Where(sentence => !sentence.IsRepeat).ToArray()).Where(paragraph => StudiedEssay.WordsOf(paragraph) >= 25)];
        double opening = essay.Opening.Any(sentence => sentence.Counts && (sentence.UsesQuestion || sentence.Is(SentenceRole.Judgement))) ? 1 : 0;
        double closing = essay.Closing.Any(sentence => IsJudgement(sentence)) ? 1 : 0;
        double paragraphed = Math.Clamp((paragraphs.Length - 1) / 3.0, 0, 1);
        double led = paragraphs.Length == 0 ? 0 : (double)paragraphs.Count(paragraph => paragraph[0].Counts && (paragraph[0].IsAnalytic || paragraph[0].Is(SentenceRole.Claim))) / paragraphs.Length;
        return Rounded(opening + closing + paragraphed + led);
    }

    private double ShareOfStretches(Func<Stretch, bool> holds) => _stretches.Count == 0 ? 0 : Rounded((double)_stretches.Count(holds) / _stretches.Count);

    private double Share(IEnumerable<StudiedSentence> sentences) => Rounded((double)StudiedEssay.WordsOf(sentences) / _words);

    private static double Rounded(double value) => Math.Round(value, 4);
}
