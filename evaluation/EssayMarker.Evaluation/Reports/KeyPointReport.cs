using System.Globalization;
using System.Text;
using EssayMarker.Encoder;
using EssayMarker.Evaluation.Baselines;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Metrics;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Reports;

/// <summary>How well arguments find their key points.</summary>
/// <param name="Set">What was measured.</param>
/// <param name="Debates">How many topics by stance.</param>
/// <param name="Arguments">How many arguments.</param>
/// <param name="Methods">Mean average precision of each method.</param>
internal sealed record KeyPointReport(string Set, int Debates, int Arguments, IReadOnlyList<KeyPointFigures> Methods) : ISection
{
    public static KeyPointReport Of(string set, IReadOnlyList<Question> debates, SentenceEncoder encoder, MatchingModel model)
    {
        IReadOnlyList<IReadOnlyList<double[]>>[] scores = [.. debates.Select(debate => Score(debate, encoder, model))];
        return new KeyPointReport(
            set, debates.Count, debates.Sum(debate => debate.Sentences.Count),
            [.. PublicMethods.Names.Select((name, method) => new KeyPointFigures(name, Mean(method, undecided: false), Mean(method, undecided: true)))]);

        Estimate Mean(int method, bool undecided) => Bootstrap.Mean(debates.Select((debate, at) =>
            KeyPointMatching.AveragePrecision([.. debate.Sentences.Select((argument, line) => Best(debate, argument, scores[at][method][line]))], undecided)));
    }

    public void WriteTo(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {Set}\n\n");
        text.Append("Key point analysis by the organisers' measure (2021-09-23): each argument brings its best key point, the better half of a topic and\n");
        text.Append("stance is kept, average precision, mean over topics and stances. Pairs on which judges disagreed are wrong (strict) or right (relaxed).\n");
        text.Append(CultureInfo.InvariantCulture, $"{Arguments} arguments, {Debates} topics by stance; intervals by resampling these.\n");
        text.Heading("method", "strict", "95 % interval", "relaxed", "95 % interval");
        foreach (KeyPointFigures method in Methods)
            text.Row(method.Method, method.Strict.Short(), method.Strict.Interval(), method.Relaxed.Short(), method.Relaxed.Interval());
    }

    private static IReadOnlyList<IReadOnlyList<double[]>> Score(Question debate, SentenceEncoder encoder, MatchingModel model)
    {
        string[] lines = [.. debate.Sentences.Select(argument => argument.Text)];
        return PublicMethods.Score(debate.Rubric, lines, TfIdf.Among(debate.Rubric, lines), encoder, model);
    }

    /// <summary>The highest score of an argument, with whether judges matched it to that key point.</summary>
    private static (double Score, bool? Matches) Best(Question debate, LabelledSentence argument, double[] scores)
    {
        int best = Array.IndexOf(scores, scores.Max());
        string point = debate.Rubric.Points[best].Id;
        return (scores[best], argument.Optional.Contains(point) ? null : argument.Gold.Contains(point));
    }
}
