using System.IO.Compression;
using Shouldly;

namespace EssayMarker.Cli.Tests;

/// <summary>Files just within the limits, marked by the real program with no more memory than it may have (<c>docs/limits.md</c>).</summary>
public sealed class LimitTests
{
    // With the runtime's own some 60 MB beside the heap this stays well below 400 MB; beyond it the runtime ends the program.
    private static readonly Dictionary<string, string> SmallHeap = new() { ["DOTNET_GCHeapHardLimit"] = (320L * 1024 * 1024).ToString("X") };

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
            "dotnet", [Program.Assembly, "mark", essay, "--rubric", Repository.Rubric("stalin-khrushchev-1941-1964")], environment: SmallHeap);

        outcome.ExitCode.ShouldBe(0, $"{what}: {outcome.Error}");
        outcome.Lines.Length.ShouldBe(3);
    }

    private static byte[] Docx(string body)
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
