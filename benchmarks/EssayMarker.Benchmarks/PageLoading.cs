using System.Globalization;
using EssayMarker.Assessing;
using EssayMarker.Browser;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Reports;

namespace EssayMarker.Benchmarks;

/// <summary>How large the HTML page of a long essay is, and how long a browser takes from being sent to it until its script has run.</summary>
internal static class PageLoading
{
    private const int Words = 3_000;
    private const int Runs = 10;

    /// <summary>Prints a line for each view; needs Chromium on the path.</summary>
    public static async Task PrintAsync()
    {
        var marker = Marker.Load(Repository.Rubric, Repository.Model);
        Assessment assessment = marker.Mark(LongEssay(), withWhatIf: true);
        var chromium = new ChromiumFixture();
        string folder = Directory.CreateTempSubdirectory("essaymarker-").FullName;
        try
        {
            foreach (View view in Enum.GetValues<View>())
            {
                string file = Path.Combine(folder, $"{view}.html");
                using (FileStream output = File.Create(file))
                    new HtmlReport(new ReportOptions { View = view }, Wording.Default).Write(assessment, output);
                double milliseconds = await MedianAsync(chromium, new Uri(file));
                double size = new FileInfo(file).Length / 1000.0;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{view} page of {assessment.Essay.Words} words: {size:0} kB, interactive after {milliseconds:0} ms (median of {Runs})"));
            }
        }
        finally
        {
            await chromium.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> MedianAsync(ChromiumFixture chromium, Uri page)
    {
        List<double> times = [];
        for (int run = 0; run <= Runs; run++)
        {
            await using OpenedPage opened = await chromium.OpenAsync(page);
            // The script is the page's last element, so it has run when the parser is done.
            double time = await opened.Page.EvaluateAsync<double>("() => performance.getEntriesByType('navigation')[0].domInteractive");
            if (run > 0) // the first starts the browser
                times.Add(time);
        }

        times.Sort();
        return (times[(Runs - 1) / 2] + times[Runs / 2]) / 2;
    }

    /// <summary>The bodies of samples, one after the other.</summary>
    private static Essay LongEssay()
    {
        List<string> paragraphs = [];
        int words = 0;
        foreach (string sample in Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "essay-*.docx").Order(StringComparer.Ordinal))
        {
            foreach (Paragraph paragraph in DocxReader.Read(sample).Paragraphs.Where(paragraph => paragraph.Role == ParagraphRole.Body && words < Words))
            {
                paragraphs.Add(paragraph.Text);
                words += paragraph.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            }
        }

        return EssayReader.FromText("long.docx", string.Join('\n', paragraphs));
    }
}
