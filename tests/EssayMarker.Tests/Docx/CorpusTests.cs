using System.Diagnostics;
using EssayMarker.Docx;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Docx;

public sealed class CorpusTests
{
    [FactWhereCorpus]
    public void Every_real_file_is_read_or_refused_in_good_time()
    {
        var wrong = Directory.EnumerateFiles(FactWhereCorpusAttribute.Corpus!, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("README.md", StringComparison.Ordinal))
            .Select(Problem)
            .OfType<string>()
            .ToList();

        wrong.ShouldBeEmpty();
    }

    private static string? Problem(string file)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            using FileStream stream = File.OpenRead(file);
            DocxDocument document = DocxDocument.Open(stream, Path.GetFileName(file));
            if (document.Paragraphs.Any(paragraph => !IsWhole(paragraph))) return $"{file}: pieces do not make up the text";
            Essay essay = DocxReader.Read(document);
            if (essay.Sentences.Any(sentence => essay.Paragraphs[sentence.Span.Paragraph].Text.Substring(sentence.Span.Start, sentence.Span.Length) != sentence.Text)) return $"{file}: a span is wrong";
            EssayKinds.Of(essay);
        }
        catch (DocxException)
        {
            // Refused, as damaged and protected files are.
        }
        catch (Exception error)
        {
            return $"{file}: {error.GetType().Name}";
        }
        return watch.Elapsed > TimeSpan.FromSeconds(10) ? $"{file}: took {watch.Elapsed}" : null;
    }

    private static bool IsWhole(SourceParagraph paragraph)
    {
        int at = 0;
        foreach (SourceText piece in paragraph.Pieces)
        {
            if (piece.Start != at || piece.Length < 1) return false;
            if (piece.Element.Name.LocalName == "t" && string.CompareOrdinal(Plain(piece.Element.Value), piece.Offset, paragraph.Text, piece.Start, piece.Length) != 0) return false;
            at = piece.End;
        }
        return at == paragraph.Text.Length;
    }

    private static string Plain(string value) => value.Replace('\n', ' ').Replace('\t', ' ').Replace('\r', ' ');
}
