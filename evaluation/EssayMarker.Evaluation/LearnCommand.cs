using System.Globalization;
using System.Text;
using System.Text.Json;
using EssayMarker.Encoder;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Fitting;
using EssayMarker.Evaluation.Learning;
using EssayMarker.Evaluation.Metrics;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation;

/// <summary><c>learn</c>: measures what a teacher's examples and decisions gain, and writes <c>learn.md</c> and <c>learn.json</c>.</summary>
internal sealed class LearnCommand(TextWriter output)
{
    private const int Seeds = 20;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public int Run(string points, string folder, string results, bool onDev)
    {
        SentenceEncoder encoder = SentenceEncoder.Load(folder);
        MatchingModel model = MatchingModel.Load(Path.Combine(folder, "matching.json"));
        string set = onDev ? "dev" : "train";
        IReadOnlyList<Question> questions = QuestionFile.ReadAll(Path.Combine(points, set));
        IReadOnlyList<JudgedQuestion> judged = JudgedQuestion.All(
            questions,
            onDev ? [.. Judged.All(model, Examples.Read(questions, encoder, model.Kinds))] : Folds.Judge(questions, encoder, model),
            encoder,
            model.Kinds);
        var chooser = onDev ? null : new LearningChooser(judged);
        var rows = new List<Row>();
        double[][] without = ByQuestion(Setting.Nothing);
        double[] baseline = [.. without.Select(seeds => seeds.Average())];
        foreach (Setting setting in Setting.All.Prepend(Setting.Nothing))
        {
            double[] precision = [.. ByQuestion(setting).Select(seeds => seeds.Average())];
            double[] gains = [.. precision.Zip(baseline, (with, nothing) => with - nothing)];
            Estimate gain = Bootstrap.Mean(gains);
            rows.Add(new Row(setting.Name, precision.Average(), gain.Value, gain.Low, gain.High));
        }

        Directory.CreateDirectory(results);
        string name = onDev ? "learn-dev" : "learn";
        string report = Write(set, onDev, rows);
        File.WriteAllText(Path.Combine(results, $"{name}.md"), report);
        File.WriteAllText(Path.Combine(results, $"{name}.json"), JsonSerializer.Serialize(new { set, seeds = Seeds, model = model.Hash, rows }, Readable) + "\n");
        output.Write(report);
        return 0;

        double[][] ByQuestion(Setting setting)
        {
            var precision = new double[judged.Count][];
            Parallel.For(0, judged.Count, at =>
            {
                Matching.Models.Learning weights = chooser?.Choose(without: at) ?? model.Learning;
                precision[at] = [.. Enumerable.Range(0, Seeds).Select(seed => judged[at].AveragePrecision(weights, Draw.Of(judged[at], seed), setting))];
            });
            return precision;
        }
    }

    private static string Write(string set, bool onDev, IReadOnlyList<Row> rows)
    {
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"# Learning from a teacher: points/{set}\n\n");
        report.Append(onDev ? "By the shipped model. " : "Each question by classifiers and weights of learning that were chosen on the other questions. ");
        report.Append(CultureInfo.InvariantCulture, $"Average precision of credit, mean over questions and {Seeds} seeds; every setting is scored on the same remaining pairs: ");
        report.Append("half of the sentences that are no example, every other one of each point. Examples are true paraphrases. Decisions are pairs of the other half ");
        report.Append("with a probability from .15 on, in random order. 95 % intervals by resampling questions.\n\n| labelled | AP | gain | interval |\n|---|---|---|---|\n");
        foreach (Row row in rows)
            report.Append(CultureInfo.InvariantCulture, $"| {row.Setting} | {row.AveragePrecision:.0000} | {row.Gain:+.0000;-.0000;0} | {row.Low:+.0000;-.0000;0} to {row.High:+.0000;-.0000;0} |\n");
        return report.ToString();
    }

    private sealed record Row(string Setting, double AveragePrecision, double Gain, double Low, double High);
}
