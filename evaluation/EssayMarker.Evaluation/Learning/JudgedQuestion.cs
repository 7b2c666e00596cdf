using EssayMarker.Encoder;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Fitting;
using EssayMarker.Evaluation.Metrics;
using EssayMarker.Matching;
using EssayMarker.Matching.Learning;
using EssayMarker.Matching.Models;
using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Learning;

/// <summary>A question whose pairs were judged by a model that had not seen it, to be corrected by what a teacher would label.</summary>
internal sealed class JudgedQuestion
{
    private readonly Question _question;
    private readonly IReadOnlyList<float[]> _vectors;
    private readonly IReadOnlyList<Judged> _judged;

    private JudgedQuestion(Question question, IReadOnlyList<float[]> vectors, IReadOnlyList<Judged> judged) =>
        (_question, _vectors, _judged) = (question, vectors, judged);

    /// <param name="questions">The questions.</param>
    /// <param name="judged">Their pairs, in order.</param>
    /// <param name="encoder">The encoder.</param>
    /// <param name="kinds">Kinds of sentence.</param>
    public static IReadOnlyList<JudgedQuestion> All(IReadOnlyList<Question> questions, IReadOnlyList<Judged> judged, SentenceEncoder encoder, IReadOnlyList<SentenceKind> kinds)
    {
        ILookup<int, Judged> of = judged.ToLookup(item => item.Example.Question);
        return [.. questions.Select((question, at) => new JudgedQuestion(
            question, new FeatureReader(question.Rubric, encoder, kinds).ReadVectors([.. question.Sentences.Select(sentence => new MatchInput(sentence.Text, sentence.Context))]), [.. of[at]]))];
    }

    public IReadOnlyList<LabelledSentence> Sentences => _question.Sentences;

    public IReadOnlyList<Point> Points => _question.Rubric.Points;

    public Judged this[int sentence, int point] => _judged[(sentence * Points.Count) + point];

    /// <summary>Average precision of credit over the remaining pairs, optional ones left out.</summary>
    public double AveragePrecision(Matching.Models.Learning weights, Draw draw, Setting setting)
    {
        var learner = new Learner(weights, Lessons(draw, setting));
        return Ranking.AveragePrecision([.. draw.Remaining.SelectMany(sentence => Enumerable.Range(0, Points.Count).Where(point => !this[sentence, point].Example.IsOptional)
            .Select(point => (learner.Correct(Sentences[sentence].Text, _vectors[sentence], point, this[sentence, point].Judgement).Probability, this[sentence, point].Example.IsGold)))]);
    }

    private IEnumerable<Lesson> Lessons(Draw draw, Setting setting) =>
    [
        .. draw.Examples.Take(setting.Examples).SelectMany(round => round).Select(pair => LessonOf(pair.Sentence, pair.Point, true, false)),
        .. draw.Decisions.Take(setting.Decisions).Select(pair => LessonOf(
            pair.Sentence, pair.Point, this[pair.Sentence, pair.Point].Example.IsGold != (setting.IsNoisy && pair.IsWrong), true)),
    ];

    private Lesson LessonOf(int sentence, int point, bool accepted, bool isDecision) =>
        new(Sentences[sentence].Text, point, accepted, "", isDecision, _vectors[sentence], this[sentence, point].Judgement);
}
