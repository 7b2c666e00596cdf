using System.Globalization;
using System.Text;
using EssayMarker.Assessing;
using EssayMarker.Encoder;
using EssayMarker.Evaluation.Marks;
using EssayMarker.Evaluation.Metrics;
using EssayMarker.Evaluation.Reports;
using EssayMarker.Rubrics;
using MathNet.Numerics.Statistics;

namespace EssayMarker.Evaluation;

/// <summary><c>marks</c>: learns real marks of other essays from the program's strands, inside folds, and writes <c>marks.md</c>. Nothing that it learns ships.</summary>
internal sealed class MarksCommand(TextWriter output, TextWriter progress)
{
    private static readonly string[] Ways = [MarkedSet.Words, MarkedSet.Strands, MarkedSet.WordsAndPositions, MarkedSet.StrandsAndVectors, MarkedSet.Writing, MarkedSet.StrandsAndWriting, MarkedSet.All, MarkedSet.Calibrated];
    private static readonly int[] Sizes = [10, 30, 100];
    private const int Draws = 3;

    /// <param name="data">The folder of the public sets.</param>
    /// <param name="folder">The folder of the encoder.</param>
    /// <param name="results">The folder for the figures.</param>
    /// <param name="cache">The folder that keeps the essays' vectors.</param>
    public int Run(string data, string folder, string results, string cache)
    {
        SentenceEncoder encoder = SentenceEncoder.Load(folder);
        Rubric rubric = RubricFile.Parse("schema: essaymarker/rubric/1\nid: any\nquestion: What do you think?\npoints: []\nlevels: aqa-25\n", "any.yaml");
        var assessor = new Assessor(rubric, options: new JudgementOptions { FewestWords = 0 });
        var vectors = new EssayVectors(encoder, cache);
        var text = new StringBuilder(Opening);
        AddAsap([.. Enumerable.Range(1, 8).Select(set =>
        {
            progress.WriteLine($"asap{set}");
            (int lowest, int highest) = AsapEssays.Ranges[set - 1];
            return MarkedSet.Of($"asap{set}", AsapEssays.Read(Path.Combine(data, "asap-aes"), set), lowest, highest, assessor, rubric, vectors, encoder.Tokenizer);
        })], text);
        AddArgRewrite(MarkedSet.Of("argrewrite", ArgRewriteEssays.Read(Path.Combine(data, "argrewrite")), 10, 40, assessor, rubric, vectors, encoder.Tokenizer), text);
        output.WriteLine(text);
        File.WriteAllText(Path.Combine(results, "marks.md"), text.ToString().ReplaceLineEndings("\n"));
        return 0;
    }

    private const string Opening = """
        # Marks that people gave to other essays: figures

        Written by `evaluation -- marks`. How well the program's strands and their measures, by a rubric without points and without focus, can be taught the marks of other essays by ridge
        regression: penalty and stretch chosen within the essays learnt from, marks predicted for essays of other folds. Nothing that is learnt here ships, and **nothing here says anything
        of A-level History**. *Writing measures*: length, variety of words, sentences, punctuation, likely misspellings. *Vectors*: 64 principal components, found without marks, of the mean
        vector of up to 20 of an essay's sentences. *`calibrate`, as shipped*: what a department's `essaymarker calibrate` would learn, all marks taken as moderated and set out on the scale of 25.


        """;

    private void AddAsap(IReadOnlyList<MarkedSet> sets, StringBuilder text)
    {
        text.Append("## ASAP-AES (Hewlett Foundation 2012): 12,976 school essays, the folds of Taghipour and Ng (2016)\n\nQuadratic weighted kappa, the mean of the folds.\n\n| learnt from all essays of the other folds | ")
            .Append(string.Join(" | ", sets.Select(set => set.Name[4..]))).Append(" | mean |\n|---|").Append(string.Concat(Enumerable.Repeat("---|", sets.Count + 1))).Append('\n');
        AddRow(text, "two readers", sets.Select(Readers));
        foreach (string way in Ways)
        {
            progress.WriteLine(way);
            AddRow(text, way, sets.AsParallel().AsOrdered().Select(set => set.Kappa(set.Predict(way, int.MaxValue, 1))));
        }

        text.Append(CultureInfo.InvariantCulture, $"\nMean kappa of the eight sets by essays learnt from ({Draws} draws):\n\n| | {string.Join(" | ", Sizes)} |\n|---|---|---|---|\n");
        foreach (string way in Ways)
        {
            progress.WriteLine($"{way}, few");
            IEnumerable<string> cells = Sizes.Select(size => sets.AsParallel().AsOrdered().Select(set => Enumerable.Range(1, Draws).Average(seed => set.Kappa(set.Predict(way, size, seed)))).ToArray().Average().Short());
            text.Append(CultureInfo.InvariantCulture, $"| {way} | {string.Join(" | ", cells)} |\n");
        }
    }

    private void AddArgRewrite(MarkedSet set, StringBuilder text)
    {
        progress.WriteLine("argrewrite");
        double[] marks = [.. set.Texts.Select(each => each.Mark)];
        text.Append(CultureInfo.InvariantCulture, $"""

            ## ArgRewrite V.2 (Kashefi et al. 2022): 258 essays, 86 students, three drafts each, folds by student

            Pearson's r with the mean of two readers' totals (10 to 40); the two readers with each other: {Correlation.Pearson(set.Texts.Select(each => each.First), set.Texts.Select(each => each.Second)).Short()}.
            The program's own mark, untrained: {Correlation.Pearson(set.Untrained, marks).Short()}.

            | learnt from | {string.Join(" | ", Sizes)} | all |
            |---|---|---|---|---|

            """);
        foreach (string way in Ways)
        {
            IEnumerable<string> cells = Sizes.Append(int.MaxValue).Select(size => Enumerable.Range(1, Draws).Average(seed => Correlation.Pearson(set.Predict(way, size, seed), marks)).Short());
            text.Append(CultureInfo.InvariantCulture, $"| {way} | {string.Join(" | ", cells)} |\n");
        }

        double[] best = set.Predict(MarkedSet.Strands, int.MaxValue, 1);
        text.Append("\nFrom draft 1 to draft 3:\n\n| mark | rises for | mean rise |\n|---|---|---|\n");
        foreach ((string name, IReadOnlyList<double> given) in new[] { ("two readers", marks), ("learnt from strands", (IReadOnlyList<double>)best), ("the program's own, untrained, of 25", set.Untrained) })
        {
            double[] rises = [.. set.Texts.Select((each, at) => (each.Writer, each.Draft, Mark: given[at])).GroupBy(each => each.Writer).Select(writer => writer.Single(each => each.Draft == 3).Mark - writer.Single(each => each.Draft == 1).Mark)];
            Estimate mean = Bootstrap.Mean(rises);
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {rises.Count(rise => rise > 0)} of {rises.Length} | {mean.Value:0.0} ({mean.Low:0.0} to {mean.High:0.0}) |\n");
        }
    }

    private static double Readers(MarkedSet set)
    {
        // In some sets the mark is the sum of two readers', so each reader's range is another.
        double highest = Math.Max(set.Texts.Max(text => text.First), set.Texts.Max(text => text.Second)), lowest = Math.Min(set.Texts.Min(text => text.First), set.Texts.Min(text => text.Second));
        return Agreement.QuadraticWeightedKappa([.. set.Texts.Select(text => ((int)(text.First - lowest), (int)(text.Second - lowest)))], (int)(highest - lowest));
    }

    private static void AddRow(StringBuilder text, string name, IEnumerable<double> kappas)
    {
        double[] all = [.. kappas];
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {string.Join(" | ", all.Select(kappa => kappa.Short()))} | {all.Average().Short()} |\n");
    }
}
