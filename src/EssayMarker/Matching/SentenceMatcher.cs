using EssayMarker.Encoder;
using EssayMarker.Essays;
using EssayMarker.Matching.Features;
using EssayMarker.Matching.Learning;
using EssayMarker.Rubrics;

namespace EssayMarker.Matching;

/// <summary>Finds which sentence makes which point of a rubric.</summary>
/// <remarks>
/// The rubric is read and encoded once, in the constructor. The same sentences give the same matches, alone or among others, on every
/// processor. Safe to share between threads.
/// </remarks>
public sealed class SentenceMatcher
{
    private const int ContextSentences = 3;

    private readonly FeatureReader _features;
    private readonly Judge _judge;
    private readonly Learner _learner;

    /// <summary>A matcher for one rubric, which learns from its examples and counterexamples and from a teacher's decisions.</summary>
    /// <exception cref="ArgumentException">A decision is on a point that the rubric lacks.</exception>
    public SentenceMatcher(Rubric rubric, SentenceEncoder encoder, MatchingModel model, Decisions? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        Rubric = rubric;
        _features = new FeatureReader(rubric, encoder, model.Kinds);
        _judge = new Judge(model);
        _learner = new Learner(model.Learning, LessonReader.Read(rubric, decisions ?? Decisions.None, JudgeAll));
    }

    /// <summary>The rubric whose points are looked for.</summary>
    public Rubric Rubric { get; }

    /// <summary>What every sentence does for every point: sentence by sentence, in each the points in the rubric's order.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="explainsAll">Whether a sentence that does nothing for a point gets grounds as well: why not.</param>
    /// <remarks><see cref="PointMatch.Sentence"/> counts the inputs from 1. Nothing where the rubric has no points.</remarks>
    public IReadOnlyList<PointMatch> Match(IReadOnlyList<MatchInput> sentences, bool explainsAll = false)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return MatchAll(sentences, explainsAll).Matches;
    }

    /// <summary>As <see cref="Match"/>, for an essay's sentences, each after those before it in its paragraph, with the vectors that were read on the way.</summary>
    /// <remarks>
    /// In prose nearly every sentence is true, so a verdict against the student that has no ground or is doubtful is more often wrong than right:
    /// it becomes <see cref="Verdict.None"/> here.
    /// </remarks>
    public MatchedEssay MatchEssay(Essay essay)
    {
        ArgumentNullException.ThrowIfNull(essay);
        var inputs = new List<MatchInput>(essay.Sentences.Count);
        for (int at = 0; at < essay.Sentences.Count; at++)
        {
            Sentence sentence = essay.Sentences[at];
            int first = at;
            while (first > 0 && at - first < ContextSentences && essay.Sentences[first - 1].Span.Paragraph == sentence.Span.Paragraph) first--;
            inputs.Add(new MatchInput(sentence.Text, [.. essay.Sentences.Skip(first).Take(at - first).Select(earlier => earlier.Text)]));
        }
        MatchedEssay matched = MatchAll(inputs, explainsAll: false);
        return matched with
        {
            Matches = [.. matched.Matches.Select(match => IsToBeSaid(match) ? match : match with { Verdict = Verdict.None, HasGround = true, Grounds = MatchGrounds.Nothing })],
        };
    }

    /// <summary>The parts of a sentence, in order, with those whom each speaks of. Nothing is encoded.</summary>
    public IReadOnlyList<SentencePart> ReadParts(MatchInput sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return _features.ReadParts(sentence);
    }

    private MatchedEssay MatchAll(IReadOnlyList<MatchInput> sentences, bool explainsAll)
    {
        (IReadOnlyList<IReadOnlyList<Pair>> pairs, IReadOnlyList<float[]> vectors) = _features.ReadPairs(sentences);
        var matches = new PointMatch[pairs.Count][];
        Parallel.For(0, matches.Length, at => matches[at] = [.. pairs[at].Select(pair => MatchOf(pair, sentences[at].Text, at + 1, explainsAll))]);
        return new MatchedEssay([.. matches.SelectMany(each => each)], vectors);
    }

    private static bool IsToBeSaid(PointMatch match) => match.Verdict is not (Verdict.Misattributed or Verdict.Contradicted) || (match.HasGround && match.Band != Band.Check);

    private PointMatch MatchOf(Pair pair, string text, int number, bool explains)
    {
        double[] values = FeatureReader.Values(pair);
        Judgement judgement = Weigh(pair, values);
        Learned learned = _learner.Correct(text, pair.Sentence.Centred, pair.Place, judgement);
        Correction? correction = learned.By is { } source ? new Correction(judgement.Probability, source) : null;
        if (correction is not null) judgement = _judge.Revise(judgement, learned.Probability);
        return new PointMatch(
            number, pair.Point.Point.Id, judgement.Probability, judgement.About, judgement.Verdict, judgement.Band, pair.Scores.Place)
        {
            HasGround = judgement.HasGround,
            IsOutsideYears = judgement.Verdict == Verdict.Supports && Scope.IsOutside(pair, Rubric.Years),
            Grounds = judgement.Verdict == Verdict.None && !explains ? MatchGrounds.Nothing
                : GroundsReader.Read(pair, judgement.Verdict) with
                {
                    WeighingsWhenAsked = () => _judge.Explain(values, judgement.Verdict, pair.Point.HasActors),
                },
            Learned = correction,
        };
    }

    private Judgement Weigh(Pair pair, double[] values) => _judge.Weigh(values, pair.Point.HasActors, pair.Point.Point.Contested);

    private IReadOnlyList<(float[] Vector, Judgement[] Judgements)> JudgeAll(IReadOnlyList<MatchInput> texts) =>
        [.. _features.ReadPairs(texts).Pairs.Select(pairs => (pairs[0].Sentence.Centred, pairs.Select(pair => Weigh(pair, FeatureReader.Values(pair))).ToArray()))];
}
