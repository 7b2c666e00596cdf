using System.Globalization;
using EssayMarker.Encoder;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Fitting;
using EssayMarker.Evaluation.Learning;
using EssayMarker.Evaluation.Metrics;
using EssayMarker.Matching;
using EssayMarker.Matching.Models;

namespace EssayMarker.Evaluation;

/// <summary><c>train</c>: fits the classifiers and writes <c>model/matching.json</c>.</summary>
internal sealed class TrainCommand(TextWriter output)
{
    private static readonly double[] AboutPenalties = [3, 10, 30], VerdictPenalties = [3, 10, 30], AboutCuts = [0.2, 0.3, 0.4, 0.5], InsteadCuts = [0.2, 0.3, 0.4, 0.5, 0.6];

    public int Run(string points, string model, string target)
    {
        SentenceEncoder encoder = SentenceEncoder.Load(model);
        IReadOnlyList<SentenceKind> kinds = KindTrainer.Fit(QuestionFile.ReadAll(Path.Combine(points, "seen")), encoder);
        IReadOnlyList<Question> questions = QuestionFile.ReadAll(Path.Combine(points, "train"));
        IReadOnlyList<Example> examples = Examples.Read(questions, encoder, kinds), plain = PlainExamples.Read(questions, encoder, kinds);
        output.WriteLine($"{examples.Count} pairs of {examples.Max(example => example.Question) + 1} questions");

        (Penalties penalties, Folds folds) = ChoosePenalties(examples, plain);
        Platt calibration = PlattScaling.Fit([.. folds.Judge(fold => fold).Where(item => !item.Example.IsOptional)
            .Select(item => (item.Judgement.Probability, item.Example.IsGold))]);
        Cuts cuts = ChooseCuts(folds, calibration);

        MatchingModel trained = ModelTrainer.Fit(examples, plain, penalties) with
        {
            Kinds = kinds,
            Calibration = calibration,
            Cuts = cuts,
            Learning = ChooseLearning(JudgedQuestion.All(questions, folds.Judge(fold => fold with { Calibration = calibration, Cuts = cuts }), encoder, kinds)),
            Provenance = new Provenance(
                "points/train: 14 questions of synthetic essay sentences, made for this project; kinds: points/seen, 21 more",
                "dotnet run -c Release --project evaluation/EssayMarker.Evaluation -- train",
                encoder.Hash,
                "penalties, calibration, cuts and learning by cross-validation that leaves one question out each time",
                penalties.ToProvenance()),
        };
        File.WriteAllText(target, MatchingModelFile.Write(trained));
        output.WriteLine($"{target}: {cuts}, {calibration}");
        return 0;
    }

    private (Penalties Penalties, Folds Folds) ChoosePenalties(IReadOnlyList<Example> examples, IReadOnlyList<Example> plain)
    {
        (Penalties? Penalties, Folds? Folds, double Score) best = default;
        foreach (double about in AboutPenalties)
        {
            foreach (double verdict in VerdictPenalties)
            {
                var penalties = new Penalties(about, verdict);
                var folds = new Folds(examples, plain, penalties);
                double score = Figures.AveragePrecision(folds.Judge(fold => fold));
                output.WriteLine($"penalties {about} and {verdict}: AP of credit {score:0.0000}");
                if (score > best.Score) best = (penalties, folds, score);
            }
        }
        return (best.Penalties!, best.Folds!);
    }

    private Matching.Models.Learning ChooseLearning(IReadOnlyList<JudgedQuestion> questions)
    {
        var chooser = new LearningChooser(questions);
        foreach ((Matching.Models.Learning weights, double[] gains) in chooser.Ranked())
            output.WriteLine($"{weights}: gains {string.Join(' ', gains.Select(gain => gain.ToString("0.0000", CultureInfo.InvariantCulture)))}");
        return chooser.Choose();
    }

    private static Cuts ChooseCuts(Folds folds, Platt calibration)
    {
        IReadOnlyList<Judged> judged = folds.Judge(fold => fold with { Calibration = calibration });
        double threshold = CutChooser.Threshold(judged);
        Cuts flagging = CutChooser.Flagging(
            from about in AboutCuts
            from instead in InsteadCuts
            let cuts = new Cuts(threshold, about, instead, 1, 1)
            select (cuts, folds.Judge(fold => fold with { Calibration = calibration, Cuts = cuts })));
        double sure = CutChooser.Sure(judged, threshold);
        return flagging with { Likely = CutChooser.Likely(judged, threshold, sure), Sure = sure };
    }
}
