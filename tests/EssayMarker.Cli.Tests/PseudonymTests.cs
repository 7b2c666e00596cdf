using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;
using static EssayMarker.Tests.NamedEssay;

namespace EssayMarker.Cli.Tests;

/// <summary>A class set under pseudonyms: no output and no message tells a name or a number; the key does.</summary>
public sealed partial class PseudonymTests : IDisposable
{
    private static readonly string[] Parts = ["zebedee", "quillfeather", "wilhelmina", "ravensworth", "4711", "61234", "9317"];

    private readonly TemporaryFolder _folder = new();

    private string Output => Path.Combine(_folder.Path, "out");

    private string Key => Path.Combine(_folder.Path, "key.csv");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_name_is_in_any_output_or_message_and_the_key_has_them_all(bool isZip)
    {
        string essays = Class();
        if (isZip)
            ZipFile.CreateFromDirectory(essays, essays += ".zip");

        Program.Outcome run = Program.Run("batch", essays, "--out", Output, "--pseudonyms", Key, "--format", "docx,html,csv,txt", "--jobs", "2");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("S001.pdf: This is a PDF");
        Found(run.Error).ShouldBeEmpty();
        Found(run.Output).ShouldBeEmpty();
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Count().ShouldBe(4 + (3 * 10));
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).SelectMany(Found).ShouldBeEmpty();
        string key = File.ReadAllText(Key);
        AlikePairs().ShouldBe(["S002 S003", "S002-2 S003"], ignoreOrder: true);
        Parts.Where(part => !key.Contains(part, StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();
    }

    [Fact]
    public void The_next_run_keeps_codes_and_reports_and_adds_to_the_key()
    {
        string essays = Class();
        Program.Run("batch", essays, "--out", Output, "--pseudonyms", Key, "--format", "html");
        string[] before = File.ReadAllLines(Key);
        File.WriteAllBytes(Path.Combine(essays, "Aaronovitch, Ana.docx"), new NamedEssay().ToBytes());

        Program.Outcome again = Program.Run("batch", essays, "--out", Output, "--pseudonyms", Key, "--format", "html", "--jobs", "1");

        again.Error.Split('\n').Count(line => line.EndsWith(": as before", StringComparison.Ordinal)).ShouldBe(3);
        again.Error.ShouldContain("S004.docx: marked");
        File.ReadAllLines(Key).ShouldBe([.. before, "S004,\"Aaronovitch, Ana.docx\",Aaronovitch Ana,"]);
    }

    [Fact]
    public void The_number_of_jobs_changes_nothing()
    {
        string essays = Class(), other = Path.Combine(_folder.Path, "other");
        Program.Run("batch", essays, "--out", Output, "--pseudonyms", Key, "--jobs", "1");

        Program.Run("batch", essays, "--out", other, "--pseudonyms", Path.Combine(_folder.Path, "second.csv"), "--jobs", "4");

        foreach (string file in Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories))
            File.ReadAllBytes(Path.Combine(other, Path.GetRelativePath(Output, file))).ShouldBe(File.ReadAllBytes(file), Path.GetRelativePath(Output, file));
        File.ReadAllBytes(Path.Combine(_folder.Path, "second.csv")).ShouldBe(File.ReadAllBytes(Key));
    }

    [Fact]
    public void Marks_are_the_same_with_and_without()
    {
        string essays = Directory.CreateDirectory(Path.Combine(_folder.Path, "samples")).FullName;
        foreach (string sample in new[] { "essay-02.docx", "essay-05.docx" })
            File.Copy(Path.Combine(RepositoryRoot.Path, "samples", sample), Path.Combine(essays, sample));
        string plain = Path.Combine(_folder.Path, "plain");
        Program.Run("batch", essays, "--out", plain, "--format", "html").ExitCode.ShouldBe(0);

        Program.Run("batch", essays, "--out", Output, "--format", "html", "--pseudonyms", Key).ExitCode.ShouldBe(0);

        string.Join('\n', File.ReadAllLines(Path.Combine(Output, "results.csv")).Select(WithoutFile)).ShouldBe(
            string.Join('\n', File.ReadAllLines(Path.Combine(plain, "results.csv")).Select(WithoutFile)));

        static string WithoutFile(string row) => row[(row.IndexOf(',', StringComparison.Ordinal) + 1)..];
    }

    [Fact]
    public void A_dry_run_says_codes_and_writes_no_key()
    {
        Program.Outcome run = Program.Run("batch", Class(), "--out", Output, "--pseudonyms", Key, "--dry-run");

        run.Lines.ShouldBe(["S001.pdf", "S002-2.docx", "S002.docx", "S003.txt"]);
        File.Exists(Key).ShouldBeFalse();
    }

    [Fact]
    public void A_key_among_the_outputs_is_refused()
    {
        Program.Outcome run = Program.Run("batch", Class(), "--out", Output, "--pseudonyms", Path.Combine(Output, "key.csv"));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("lies in the folder of the outputs");
        Directory.Exists(Output).ShouldBeFalse();
    }

    [Fact]
    public void A_link_that_leads_out_is_counted_and_not_named()
    {
        string essays = Class();
        File.CreateSymbolicLink(Path.Combine(essays, "Quillfeather.docx"), Path.Combine(_folder.Path, "elsewhere.docx"));

        Program.Outcome run = Program.Run("batch", essays, "--out", Output, "--pseudonyms", Key, "--dry-run");

        run.Error.ShouldContain("1 link(s) in");
        Found(run.Error).ShouldBeEmpty();
    }

    private string[] AlikePairs()
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Output, "class.json")));
        return [.. json.RootElement.GetProperty("alike").EnumerateArray().Select(pair => $"{Stem(pair, "first")} {Stem(pair, "second")}")];

        static string Stem(JsonElement pair, string name) => Path.GetFileNameWithoutExtension(pair.GetProperty(name).GetString()!);
    }

    /// <summary>Two drafts of one student, a text of another, and a scan.</summary>
    private string Class()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "class")).FullName;
        var essay = new NamedEssay
        {
            Before = Paragraph("Name: Zebedee ", "Quill", "feather") + Paragraph("Candidate number: 4711"),
            After = Paragraph("Zebedee Quillfeather thinks that they differed more than they were alike."),
            Header = Paragraph("Quillfeather 2"),
            Footer = Paragraph("Centre 61234"),
            Comments = $"<w:comment w:id=\"0\" w:author=\"Quillfeather Zebedee\" w:initials=\"ZQ\">{Paragraph("Is this what Zebedee means?")}</w:comment>",
            Creator = "Zebedee Quillfeather",
            Core = "<dc:title>Zebedee on Stalin</dc:title>",
            Data = "<pupil>Zebedee Quillfeather 4711</pupil>",
        };
        File.WriteAllBytes(Path.Combine(folder, "Quillfeather, Zebedee - draft 1.docx"), essay.ToBytes());
        File.WriteAllBytes(Path.Combine(folder, "Quillfeather, Zebedee - draft 2.docx"), (essay with { Before = "" }).ToBytes());
        File.WriteAllText(Path.Combine(folder, "wilhelmina_ravensworth.txt"), $"Wilhelmina Ravensworth\nCandidate no. 9317\n\n{TagPattern().Replace(Prose.Replace("</w:p>", "\n\n", StringComparison.Ordinal), "")}");
        File.WriteAllText(Path.Combine(folder, "Quillfeather Otto scan.pdf"), "%PDF-1.7");
        return folder;
    }

    /// <summary>Which parts of names and numbers a file's name, its bytes or what is packed in it tell; or a text.</summary>
    private static IEnumerable<string> Found(string pathOrText)
    {
        if (!File.Exists(pathOrText))
            return In(pathOrText);
        byte[] bytes = File.ReadAllBytes(pathOrText);
        string[] texts = bytes.AsSpan().StartsWith("PK"u8) ? Unpacked(bytes) : [Encoding.UTF8.GetString(bytes)];
        return texts.Append(Path.GetFileName(pathOrText)).SelectMany(In).Select(part => $"{part} in {pathOrText}");
    }

    private static string[] Unpacked(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return [.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return entry.FullName + reader.ReadToEnd();
        })];
    }

    private static IEnumerable<string> In(string text)
    {
        string shown = WebUtility.HtmlDecode(text);
        // A hash can hold any four digits.
        string written = HashPattern().Replace(shown + TagPattern().Replace(shown, ""), "");
        return Parts.Where(part => written.Contains(part, StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex TagPattern();

    [GeneratedRegex("[0-9a-fA-F]{8,}|0\\.[0-9]+|[0-9.]{6,}")]
    private static partial Regex HashPattern();
}
