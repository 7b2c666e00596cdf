using System.Diagnostics;
using System.Globalization;
using System.Text;
using EssayMarker.Encoder;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Reports;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation;

/// <summary><c>report</c>: measures the shipped model and writes <c>matching.md</c>, <c>matching.json</c> and the reliability plots.</summary>
internal sealed class ReportCommand(TextWriter output, TextWriter progress)
{
    /// <param name="points">The folder of the points set.</param>
    /// <param name="data">The folder of the public sets.</param>
    /// <param name="folder">The folder of the encoder and the classifiers.</param>
    /// <param name="results">The folder for the figures.</param>
    /// <param name="withDev">Whether the sets that are to be looked at seldom are measured too.</param>
    /// <param name="only">The one set to measure: nothing is written then but its section, to standard output.</param>
    public int Run(string points, string data, string folder, string results, bool withDev, string? only)
    {
        var sets = new MeasuredSets(points, data, SentenceEncoder.Load(folder), MatchingModel.Load(Path.Combine(folder, "matching.json")));
        if (only is null)
        {
            Write(results, sets.Model, [.. sets.All.Select(set => Measure(set, withDev))]);
            return 0;
        }

        var text = new StringBuilder();
        Measure(sets.All.FirstOrDefault(set => set.Name == only) ?? throw DataException.NoSet(only, sets.All.Select(set => set.Name)), withDev).WriteTo(text);
        output.Write(text);
        return 0;
    }

    private ISection Measure(MeasuredSet set, bool withDev)
    {
        if (set.IsDev && !withDev) return new NotMeasured(set.Name, "left alone");
        if (!Directory.Exists(set.Folder)) return new NotMeasured(set.Name, "folder not found");
        long start = Stopwatch.GetTimestamp();
        ISection section = set.Measure();
        progress.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Name}: {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s"));
        return section;
    }

    private static void Write(string results, MatchingModel model, IReadOnlyList<ISection> sections)
    {
        Directory.CreateDirectory(results);
        File.WriteAllText(Path.Combine(results, "matching.json"), JsonReport.Write(model, sections));
        File.WriteAllText(Path.Combine(results, "matching.md"), MarkdownReport.Write(model, sections));
        foreach (PointsReport report in sections.OfType<PointsReport>())
            File.WriteAllText(Path.Combine(results, report.Plot), ReliabilityPlot.Write(report.Set, report.Decisions.Bins, report.Decisions.TopBins));
    }
}
