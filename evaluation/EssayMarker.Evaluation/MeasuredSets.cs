using EssayMarker.Encoder;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Data.Corpora;
using EssayMarker.Evaluation.Fitting;
using EssayMarker.Evaluation.Reports;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation;

/// <summary>All sets that matching is measured on, in the order of the report.</summary>
/// <param name="points">The folder of the points set.</param>
/// <param name="data">The folder of the public sets.</param>
/// <param name="encoder">The encoder.</param>
/// <param name="model">The shipped classifiers.</param>
internal sealed class MeasuredSets(string points, string data, SentenceEncoder encoder, MatchingModel model)
{
    public MatchingModel Model => model;

    public IReadOnlyList<MeasuredSet> All =>
    [
        new("points/train", Path.Combine(points, "train"), Train),
        new("points/dev", Path.Combine(points, "dev"), Dev) { IsDev = true },
        new("argkp dev", Path.Combine(data, "argkp"),
            () => KeyPointReport.Of("argkp dev", ArgKp.Read(Path.Combine(data, "argkp"), "dev"), encoder, model)) { IsDev = true },
        .. PublicSets.All.Select(set => new MeasuredSet(set.Name, Path.Combine(data, set.Folder),
            () => PublicReport.Of(set.Name, set.What, set.Read(Path.Combine(data, set.Folder)), encoder, model))),
        new("hans", Path.Combine(data, "hans"), () => HansReport.Of("hans", Hans.Read(Path.Combine(data, "hans")), encoder, model)),
    ];

    private PointsReport Train()
    {
        IReadOnlyList<Question> questions = QuestionFile.ReadAll(Path.Combine(points, "train"));
        return PointsReport.Of(
            "points/train",
            "Each question by classifiers trained on the others. The cuts and the calibration were chosen on these very judgements, so that decisions "
            + "look a little too good.",
            questions, encoder, Folds.Judge(questions, encoder, model), model.Cuts.Threshold);
    }

    private PointsReport Dev()
    {
        IReadOnlyList<Question> questions = QuestionFile.ReadAll(Path.Combine(points, "dev"));
        return PointsReport.Of(
            "points/dev", "By the shipped classifiers, which have not seen these questions.",
            questions, encoder, [.. Judged.All(model, Examples.Read(questions, encoder, model.Kinds))], model.Cuts.Threshold);
    }
}
