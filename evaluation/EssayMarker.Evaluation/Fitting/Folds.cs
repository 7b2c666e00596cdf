using EssayMarker.Encoder;
using EssayMarker.Evaluation.Data;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>A model for each question, trained on all others: what it decides there is honest.</summary>
internal sealed class Folds
{
    private readonly (MatchingModel Model, Example[] Examples)[] _folds;

    public Folds(IReadOnlyList<Example> examples, IReadOnlyList<Example> plain, Penalties penalties)
    {
        int[] questions = [.. examples.Select(example => example.Question).Distinct()];
        _folds = new (MatchingModel, Example[])[questions.Length];
        Parallel.For(0, questions.Length, at =>
        {
            MatchingModel model = ModelTrainer.Fit(
                [.. examples.Where(example => example.Question != questions[at])], [.. plain.Where(example => example.Question != questions[at])], penalties);
            _folds[at] = (model, [.. examples.Where(example => example.Question == questions[at])]);
        });
    }

    /// <summary>Judges questions as a model decides, each by classifiers trained like it on the others.</summary>
    public static IReadOnlyList<Judged> Judge(IReadOnlyList<Question> questions, SentenceEncoder encoder, MatchingModel model) =>
        new Folds(Examples.Read(questions, encoder, model.Kinds), PlainExamples.Read(questions, encoder, model.Kinds), Penalties.Of(model))
            .Judge(fold => fold with { Cuts = model.Cuts, Calibration = model.Calibration });

    /// <summary>Judges every example by the model that had not seen its question.</summary>
    /// <param name="finish">Sets the model's cuts or calibration first.</param>
    public IReadOnlyList<Judged> Judge(Func<MatchingModel, MatchingModel> finish) =>
        [.. _folds.SelectMany(fold => Judged.All(finish(fold.Model), fold.Examples))];
}
