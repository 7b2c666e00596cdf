using EssayMarker.Encoder;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Fitting;
using EssayMarker.Evaluation.Reports;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation;

/// <summary><c>report</c>: measures the shipped model and writes <c>matching.md</c> and <c>matching.json</c>.</summary>
internal sealed class ReportCommand(TextWriter output)
{
    public int Run(string points, string folder, string results, bool withDev)
    {
        SentenceEncoder encoder = SentenceEncoder.Load(folder);
        MatchingModel model = MatchingModel.Load(Path.Combine(folder, "matching.json"));
        List<SetReport> reports = [CrossValidated(QuestionFile.ReadAll(Path.Combine(points, "train")), encoder, model)];
        if (withDev) reports.Add(Measured("dev", QuestionFile.ReadAll(Path.Combine(points, "dev")), encoder, model));
        Directory.CreateDirectory(results);
        File.WriteAllText(Path.Combine(results, "matching.json"), JsonReport.Write(model, reports));
        File.WriteAllText(Path.Combine(results, "matching.md"), MarkdownReport.Write(model, reports));
        foreach (SetReport report in reports)
            output.WriteLine($"{report.Set}: AP of credit {report.Methods[^1].CreditAp:0.000}, about {report.Methods[^1].AboutAp:0.000}");
        return 0;
    }

    private static SetReport CrossValidated(IReadOnlyList<Question> questions, SentenceEncoder encoder, MatchingModel model)
    {
        var folds = new Folds(Examples.Read(questions, encoder, model.Kinds), Penalties.Of(model));
        return SetReport.Of("train, each question by a model trained on the others", questions,
            folds.Judge(fold => fold with { Cuts = model.Cuts, Calibration = model.Calibration }), model.Cuts.Threshold);
    }

    private static SetReport Measured(string set, IReadOnlyList<Question> questions, SentenceEncoder encoder, MatchingModel model) =>
        SetReport.Of(set, questions, [.. Judged.All(model, Examples.Read(questions, encoder, model.Kinds))], model.Cuts.Threshold);
}
