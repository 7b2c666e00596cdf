using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Browser.Tests;

/// <summary>The report pages of real essays, marked once by the real marker, as files that go when the tests end.</summary>
public sealed class ReportPages : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("essaymarker-").FullName;
    private readonly Dictionary<string, Assessment> _marked = new(StringComparer.Ordinal);
    private readonly Lazy<Marker> _marker = new(() => Marker.Load(Rubric, Repository.Model));

    private static Rubric Rubric { get; } = RubricFile.Read(Repository.Rubric);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public Assessment Mark(string sample)
    {
        if (!_marked.TryGetValue(sample, out Assessment? assessment))
            _marked[sample] = assessment = Mark(DocxReader.Read(Repository.Sample(sample), Rubric.Question));
        return assessment;
    }

    public Assessment Mark(Essay essay) => _marker.Value.Mark(essay, withWhatIf: true);

    /// <summary>A sample's page.</summary>
    public Uri Write(string sample, PageKind kind) => Write(sample, Mark(sample), kind);

    /// <summary>The page of an assessment, under a name of the test's own.</summary>
    public Uri Write(string name, Assessment assessment, PageKind kind)
    {
        string file = Path.Combine(_folder, $"{name}.{kind}.html");
        if (!File.Exists(file))
        {
            using FileStream output = File.Create(file);
            new HtmlReport(kind.Options(), Wording.Default).Write(assessment, output);
        }

        return new Uri(file);
    }
}
