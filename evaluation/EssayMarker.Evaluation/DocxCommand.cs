using EssayMarker.Docx;
using EssayMarker.DocxChecks;
using EssayMarker.DocxChecks.LibreOffice;
using EssayMarker.DocxChecks.Words;
using EssayMarker.Evaluation.Data;
using EssayMarker.Evaluation.Docx;
using Spectre.Console;

namespace EssayMarker.Evaluation;

/// <summary><c>docx</c>: reads and annotates real Word files, compares with LibreOffice and writes <c>docx.md</c>. May be stopped and run again.</summary>
internal sealed class DocxCommand(TextWriter output)
{
    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <param name="corpus">The folder of the files.</param>
    /// <param name="results">The folder for the figures.</param>
    /// <param name="cache">The folder that keeps LibreOffice's conversions.</param>
    /// <param name="copies">Of so many annotated files LibreOffice is given one.</param>
    /// <param name="only">A part of the path that files must have; nothing is written then but the report, with the words that differ, to standard output.</param>
    /// <exception cref="DataException">There is no such folder.</exception>
    public int Run(string corpus, string results, string cache, int copies, string? only)
    {
        if (!Directory.Exists(corpus)) throw DataException.NoCorpus(corpus);
        Directory.CreateDirectory(results);
        using var stop = new CancellationTokenSource();
        ConsoleCancelEventHandler cancel = (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += cancel;
        try
        {
            IReadOnlyList<CheckedFile> files = Check(CorpusFile.Find(corpus, only), new ResultsFile(Path.Combine(results, "docx.jsonl")), new Conversions(cache), copies, stop.Token);
            string report = DocxReport.Write(files);
            output.Write(report);
            if (only is null) File.WriteAllText(Path.Combine(results, "docx.md"), report);
            output.Write(DocxReport.Differences(files));
            return 0;
        }
        catch (OperationCanceledException)
        {
            _console.MarkupLine("Stopped. Run it again to go on from here.");
            return 130;
        }
        finally
        {
            Console.CancelKeyPress -= cancel;
        }
    }

    private List<CheckedFile> Check(IReadOnlyList<CorpusFile> corpus, ResultsFile results, Conversions conversions, int copies, CancellationToken stop) => _console.Progress().Start(progress =>
    {
        ProgressTask own = progress.AddTask("read, annotate, check", maxValue: corpus.Count);
        ProgressTask other = progress.AddTask("LibreOffice", maxValue: corpus.Count);
        ProgressTask compare = progress.AddTask("compare", maxValue: corpus.Count);
        foreach (CorpusFile file in corpus)
        {
            stop.ThrowIfCancellationRequested();
            if (results.Find(file.Hash) is null) results.Add(FileCheck.Of(file, ResultsFile.Program));
            own.Increment(1);
        }

        if (Soffice.IsInstalled) Queue(corpus, results, conversions, copies);
        other.MaxValue = Math.Max(conversions.Waiting, 1);
        if (conversions.Waiting == 0) other.Increment(1);
        else conversions.Convert(count => other.Increment(count), stop);

        return corpus.Select(file =>
        {
            stop.ThrowIfCancellationRequested();
            compare.Increment(1);
            return Compare(file, results.Find(file.Hash)!, conversions);
        }).ToList();
    });

    private static void Queue(IReadOnlyList<CorpusFile> corpus, ResultsFile results, Conversions conversions, int copies)
    {
        foreach ((int number, CorpusFile file) in corpus.Index())
        {
            FileResult result = results.Find(file.Hash)!;
            if (!conversions.Has(result.Original)) conversions.Add(file.Bytes, file.Extension);
            if (number % copies == 0 && result.Annotated is not null && !conversions.Has(result.Annotated)) conversions.Add(FileCheck.Annotate(file), file.Extension);
        }
    }

    private static CheckedFile Compare(CorpusFile file, FileResult result, Conversions conversions)
    {
        StoryWords? original = conversions.Words(result.Original);
        var found = new CheckedFile(file.Name, result) { OpensElsewhere = original is not null };
        if (original is null || Open(file) is not { } document) return found;
        return found with
        {
            Comparison = Comparison.Of(document, original),
            IsSameAnnotated = conversions.Has(result.Annotated!) ? conversions.Words(result.Annotated!)?.IsSameButForFields(original) ?? false : null,
        };
    }

    private static DocxDocument? Open(CorpusFile file)
    {
        try
        {
            return EverySentence.Open(file.Bytes);
        }
        catch (DocxException)
        {
            return null;
        }
    }
}
