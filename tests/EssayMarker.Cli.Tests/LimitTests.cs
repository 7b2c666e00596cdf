using System.IO.Compression;
using Shouldly;

namespace EssayMarker.Cli.Tests;

/// <summary>Files just within the limits, marked by the real program, whose heap has a limit of its own (<c>docs/limits.md</c>).</summary>
public sealed class LimitTests
{
    public static TheoryData<string, string> Bodies => new()
    {
        { "very many paragraphs", string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>Two. Words.</w:t></w:r></w:p>", 99_000)) },
        { "very many runs", $"<w:p>{string.Concat(Enumerable.Repeat("<w:r><w:t xml:space=\"preserve\">Word one. </w:t></w:r>", 299_000))}</w:p>" },
        { "very many texts in a run", $"<w:p><w:r>{string.Concat(Enumerable.Repeat("<w:t xml:space=\"preserve\">Word, </w:t>", 590_000))}</w:r></w:p>" },
        { "very much text", $"<w:p><w:r><w:t>{string.Concat(Enumerable.Repeat("Words without end. ", 420_000))}</w:t></w:r></w:p>" },
        { "a word without end", $"<w:p><w:r><w:t>{new string('a', 7_900_000)}</w:t></w:r></w:p>" },
        { "very many comments", $"{string.Concat(Enumerable.Repeat("<!---->", 1_100_000))}<w:p><w:r><w:t>Two words.</w:t></w:r></w:p>" },
        { "as many words as get a level", string.Concat(Enumerable.Repeat(
            $"<w:p><w:r><w:t>{string.Concat(Enumerable.Repeat("Stalin and Khrushchev alike let no rival stand beside them for long. ", 8))}</w:t></w:r></w:p>", 500)) },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void A_file_just_within_the_limits_is_marked_in_the_memory_that_there_is(string what, string body)
    {
        using var folder = new TemporaryFolder();
        string essay = folder.Write("draft.docx", Docx(body));

        Program.Outcome outcome = Program.Start(
            "dotnet", [Program.Assembly, "mark", essay, "--rubric", Repository.Rubric]);

        outcome.ExitCode.ShouldBe(0, $"{what}: {outcome.Error}");
        outcome.Lines.Length.ShouldBe(3);
    }

    [Fact]
    public void A_program_without_memory_says_so_and_ends()
    {
        using var folder = new TemporaryFolder();
        string essay = folder.Write("draft.docx", Docx($"<w:p>{string.Concat(Enumerable.Repeat("<w:r><w:t xml:space=\"preserve\">Word one. </w:t></w:r>", 299_000))}</w:p>"));

        Program.Outcome outcome = Program.Start(
            "dotnet", [Program.Assembly, "mark", essay, "--rubric", Repository.Rubric], environment: new Dictionary<string, string> { ["DOTNET_GCHeapHardLimit"] = "3000000" });

        outcome.ExitCode.ShouldBe(2, outcome.Error);
        outcome.Error.ShouldContain("more memory than the program may use");
        Directory.GetFiles(folder.Path).ShouldBe([essay]);
    }

    internal static string Body(string what) => (string)Bodies.Single(row => (string)row[0] == what)[1];

    internal static byte[] Docx(string body)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
            part.Write($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");
        }

        return stream.ToArray();
    }
}
