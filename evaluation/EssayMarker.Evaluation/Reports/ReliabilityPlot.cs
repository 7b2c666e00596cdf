using System.Globalization;
using System.Xml.Linq;
using EssayMarker.Evaluation.Metrics;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Legends;
using OxyPlot.Series;

namespace EssayMarker.Evaluation.Reports;

/// <summary>What was said against what came true, as a picture.</summary>
public static class ReliabilityPlot
{
    private const int Side = 560;

    /// <summary>An SVG document: a point a bin, with its count; on the diagonal where probabilities mean what they say.</summary>
    /// <param name="set">What was measured.</param>
    /// <param name="pairs">Bins of all pairs that are not hopeless.</param>
    /// <param name="top">Bins of the highest pair of each sentence.</param>
    public static string Write(string set, IReadOnlyList<CalibrationBin> pairs, IReadOnlyList<CalibrationBin> top)
    {
        // A white ground, so that it reads the same on a dark page.
        var plot = new PlotModel
        {
            Background = OxyColors.White, DefaultFont = "sans-serif", Culture = CultureInfo.InvariantCulture,
            Title = $"Reliability on {set}", TitleFontSize = 15,
        };
        plot.Axes.Add(Axis(AxisPosition.Bottom, "mean probability of the bin"));
        plot.Axes.Add(Axis(AxisPosition.Left, "share that is right"));
        plot.Annotations.Add(new LineAnnotation { Slope = 1, Intercept = 0, Color = OxyColors.Gray, LineStyle = LineStyle.Dash });
        plot.Legends.Add(new Legend { LegendPosition = LegendPosition.LeftTop });
        Add(plot, $"pairs of .05 and more, error {Calibration.Error(pairs).Short()}", pairs, OxyColor.FromRgb(0, 90, 160), MarkerType.Circle);
        Add(plot, $"top pair of each sentence, error {Calibration.Error(top).Short()}", top, OxyColor.FromRgb(170, 70, 0), MarkerType.Square);
        return Described(SvgExporter.ExportToString(plot, Side, Side, isDocument: true), plot.Title, $"Pairs of .05 and more: {Read(pairs)}. The highest pair of each sentence: {Read(top)}.");
    }

    private static LinearAxis Axis(AxisPosition position, string title) => new()
    {
        Position = position, Title = title, Minimum = 0, Maximum = 1, MajorStep = 0.2, MinorTickSize = 0,
        MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = OxyColor.FromRgb(225, 225, 225),
    };

    private static void Add(PlotModel plot, string title, IReadOnlyList<CalibrationBin> bins, OxyColor colour, MarkerType marker)
    {
        var line = new LineSeries { Title = title, Color = colour, MarkerType = marker, MarkerFill = colour, MarkerSize = 4 };
        // Counts stand above the circles and below the squares, so that they do not hide each other.
        VerticalAlignment side = marker == MarkerType.Circle ? VerticalAlignment.Bottom : VerticalAlignment.Top;
        foreach (CalibrationBin bin in bins)
        {
            line.Points.Add(new DataPoint(bin.Said, bin.Was));
            plot.Annotations.Add(new TextAnnotation
            {
                Text = bin.Count.ToString(CultureInfo.InvariantCulture), TextPosition = new DataPoint(bin.Said, bin.Was),
                TextColor = colour, Stroke = OxyColors.Transparent, FontSize = 10, TextVerticalAlignment = side,
            });
        }

        plot.Series.Add(line);
    }

    private static string Read(IEnumerable<CalibrationBin> bins) =>
        string.Join("; ", bins.Select(bin => $"said {bin.Said.Short()}, right {bin.Was.Short()} of {bin.Count}"));

    private static string Described(string svg, string title, string description)
    {
        XDocument document = XDocument.Parse(svg);
        XElement root = document.Root!;
        root.SetAttributeValue("role", "img");
        root.AddFirst(new XElement(root.Name.Namespace + "title", title), new XElement(root.Name.Namespace + "desc", description));
        return (document.Declaration + "\n" + document).ReplaceLineEndings("\n") + "\n";
    }
}
