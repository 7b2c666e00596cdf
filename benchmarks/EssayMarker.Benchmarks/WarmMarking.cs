using BenchmarkDotNet.Attributes;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Reports;

namespace EssayMarker.Benchmarks;

/// <summary>One essay of about 1,000 words in a program that has marked others before: from bytes to all three reports, and its stages.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class WarmMarking
{
    private readonly byte[] _bytes = File.ReadAllBytes(Repository.Essay);
    private Marker _marker = null!;
    private Essay _essay = null!;
    private Assessment _assessment = null!;

    [GlobalSetup]
    public void Load()
    {
        _marker = Marker.Load(Repository.Rubric, Repository.Model);
        _essay = Read();
        _assessment = Mark();
    }

    [Benchmark(Baseline = true, Description = "reference arithmetic")]
    public float ReferenceArithmetic() => Reference.Run();

    [Benchmark(Description = "everything: read, mark, three reports")]
    public long Everything() => Reports(_marker.Mark(Read()));

    [Benchmark(Description = "read the .docx")]
    public Essay Read() => DocxReader.Read(new MemoryStream(_bytes), "essay.docx");

    [Benchmark(Description = "mark")]
    public Assessment Mark() => _marker.Mark(_essay);

    [Benchmark(Description = "write three reports")]
    public long Write() => Reports(_assessment);

    private long Reports(Assessment assessment)
    {
        var options = new ReportOptions { View = View.Teacher };
        using var output = new MemoryStream();
        new AnnotatedDocx(options, Wording.Default).Write(assessment, new MemoryStream(_bytes), output);
        new HtmlReport(options, Wording.Default).Write(assessment, output);
        new JsonReport(options, Wording.Default).Write(assessment, output);
        return output.Length;
    }
}
