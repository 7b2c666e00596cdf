using System.Globalization;
using System.Xml.Linq;
using EssayMarker.Evaluation.Metrics;
using OxyPlot;
using OxyPlot.Annotations;
using OxyPlot.Axes;
using OxyPlot.Series;

namespace EssayMarker.Evaluation.Reports;

/// <summary>What was said against what came true, as a picture.</summary>
public static class ReliabilityPlot
{
    private const int Side = 560;

    // Counts stand left of the circles and right of the squares, so that they do not hide each other.
    private static readonly Style Pairs = new(OxyColor.FromRgb(0, 90, 160), MarkerType.Circle, HorizontalAlignment.Right, -8, 0.96);
    private static readonly Style Top = new(OxyColor.FromRgb(170, 70, 0), MarkerType.Square, HorizontalAlignment.Left, 8, 0.91);

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
            Title = $"Reliability on {set}", TitleFontSize = 15, Padding = new OxyThickness(16),
        };
        plot.Axes.Add(Axis(AxisPosition.Bottom, "mean probability of the bin"));
        plot.Axes.Add(Axis(AxisPosition.Left, "share that is right"));
        plot.Annotations.Add(new LineAnnotation { Slope = 1, Intercept = 0, Color = OxyColors.Gray, LineStyle = LineStyle.Dash });
        Add(plot, "● pairs of .05 and more", pairs, Pairs);
        Add(plot, "■ highest pair of each sentence", top, Top);
        string words = $"Pairs of .05 and more: {Read(pairs)}. The highest pair of each sentence: {Read(top)}.";
        return Described(SvgExporter.ExportToString(plot, Side, Side, isDocument: true), plot.Title, words);
    }

    private static LinearAxis Axis(AxisPosition position, string title) => new()
    {
        Position = position, Title = title, Minimum = 0, Maximum = 1, MajorStep = 0.2, MinorTickSize = 0,
        MajorGridlineStyle = LineStyle.Solid, MajorGridlineColor = OxyColor.FromRgb(225, 225, 225),
    };

    private static void Add(PlotModel plot, string title, IReadOnlyList<CalibrationBin> bins, Style style)
    {
        var line = new LineSeries { Color = style.Colour, MarkerType = style.Marker, MarkerFill = style.Colour, MarkerSize = 4 };
        foreach (CalibrationBin bin in bins)
        {
            line.Points.Add(new DataPoint(bin.Said, bin.Was));
            plot.Annotations.Add(Text(bin.Count.ToString(CultureInfo.InvariantCulture), bin.Said, bin.Was, style.Side, style.Offset, style.Colour, 10));
        }

        plot.Series.Add(line);
        plot.Annotations.Add(Text(
            $"{title}: error {Calibration.Error(bins).Short()}", 0.02, style.LegendHeight, HorizontalAlignment.Left, 0, style.Colour, 12));
    }

    private static TextAnnotation Text(string text, double x, double y, HorizontalAlignment side, double offset, OxyColor colour, double size) => new()
    {
        Text = text, TextPosition = new DataPoint(x, y), Offset = new ScreenVector(offset, 0), TextColor = colour, FontSize = size,
        Stroke = OxyColors.Transparent, TextHorizontalAlignment = side, TextVerticalAlignment = VerticalAlignment.Middle,
    };

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

    private sealed record Style(OxyColor Colour, MarkerType Marker, HorizontalAlignment Side, double Offset, double LegendHeight);
}
