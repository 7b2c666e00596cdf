using System.Xml.Linq;
using EssayMarker.Evaluation.Metrics;
using EssayMarker.Evaluation.Reports;
using Shouldly;

namespace EssayMarker.Evaluation.Tests;

public sealed class ReliabilityPlotTests
{
    private static readonly CalibrationBin[] Pairs = [new(0.1, 0.05, 431), new(0.8, 0.9, 432)], Top = [new(0.5, 0.25, 126)];

    private static string Svg => ReliabilityPlot.Write("points/train", Pairs, Top);

    [Fact]
    public void It_has_a_title_and_says_in_words_what_it_shows()
    {
        XElement root = XDocument.Parse(Svg).Root!;

        root.Element(root.Name.Namespace + "title")!.Value.ShouldContain("points/train");
        root.Element(root.Name.Namespace + "desc")!.Value.ShouldContain("said .800, right .900 of 432");
    }

    [Fact]
    public void Each_bin_shows_its_count()
    {
        string[] words = [.. XDocument.Parse(Svg).Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)];

        words.ShouldContain("431");
        words.ShouldContain("432");
        words.ShouldContain("126");
    }

    [Fact]
    public void The_same_figures_give_the_same_bytes() => Svg.ShouldBe(ReliabilityPlot.Write("points/train", Pairs, Top));
}
