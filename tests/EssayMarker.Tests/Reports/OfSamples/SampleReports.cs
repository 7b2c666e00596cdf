using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using EssayMarker.Assessing;
using EssayMarker.Reports;

namespace EssayMarker.Tests.Reports.OfSamples;

/// <summary>The reports of the sample texts, each text marked once.</summary>
internal static partial class SampleReports
{
    private static readonly ConcurrentDictionary<string, Lazy<Assessment>> Marked = new();

    public static TheoryData<string> Names => new(Samples.All.Select(path => Path.GetFileNameWithoutExtension(path)));

    public static Assessment Mark(string name) => Marked.GetOrAdd(name, key => new(() => Samples.Mark(Samples.Of(key), withWhatIf: true))).Value;

    public static byte[] Docx(string name, ReportOptions options)
    {
        using var output = new MemoryStream();
        using FileStream original = File.OpenRead(Samples.Of(name));
        new AnnotatedDocx(options, Wording.Default).Write(Mark(name), original, output);
        return output.ToArray();
    }

    public static string Html(string name, ReportOptions options) => Text(new HtmlReport(options, Wording.Default), name);

    public static string Json(string name, ReportOptions options) => Text(new JsonReport(options, Wording.Default), name);

    /// <summary>All that a file holds, whatever its form: of a package, every part.</summary>
    public static string Everything(string name, string format, ReportOptions options) => format switch
    {
        "docx" => Unpacked(Docx(name, options)),
        "html" => Html(name, options),
        "json" => Json(name, options),
        "csv" => Text(new CsvReport(options, Wording.Default), name),
        _ => Text(new LineReport(options, Wording.Default), name),
    };

    /// <summary>A report without what every build changes: the program's own hash, style sheet and script; a line for each block.</summary>
    public static string Stable(string report) => HashPattern().Replace(EmbeddedPattern().Replace(report, "<$1>…</$1>"), "sha256…");

    /// <summary>A line for each block of a page, so that a change shows where it is.</summary>
    public static string InLines(string html) => BlockPattern().Replace(html, "$0\n");

    private static string Text(IReportWriter writer, string name)
    {
        using var output = new MemoryStream();
        writer.Write(Mark(name), output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Unpacked(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package));
        return string.Join('\n', archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    [GeneratedRegex("<(style|script)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex EmbeddedPattern();

    [GeneratedRegex("sha256[:-][A-Za-z0-9+/=]{43,64}")]
    private static partial Regex HashPattern();

    [GeneratedRegex("</(p|li|h[1-6]|tr|section|div|ul|ol|figure|svg|header|dt|dd|thead|form|nav|blockquote)>(?!\n)")]
    private static partial Regex BlockPattern();
}
