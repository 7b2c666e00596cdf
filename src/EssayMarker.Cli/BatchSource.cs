using System.Globalization;
using EssayMarker.Batch;
using EssayMarker.Batch.Splitting;
using EssayMarker.Essays;

namespace EssayMarker.Cli;

/// <summary>Finds the essays of a class set in what the user named: a folder, a ZIP, or one document.</summary>
internal static class BatchSource
{
    /// <summary>Finds them, and says on standard error what the user should know of them.</summary>
    /// <param name="arguments">What was asked.</param>
    /// <param name="question">The question as set.</param>
    /// <returns>The essays, and where they come from one document what it seems to hold.</returns>
    public static (IReadOnlyList<Submission> Essays, EssaysOfDocument? Document) Find(BatchArguments arguments, string question)
    {
        bool isDocument = File.Exists(arguments.Source) && !ZipOfEssays.IsZip(arguments.Source);
        if (arguments.IsSplit && !isDocument)
        {
            throw File.Exists(arguments.Source) || Directory.Exists(arguments.Source)
                ? new CommandException("--split takes one document that holds several essays, not a folder or ZIP.", "Leave --split out, or name the document.")
                : Missing(arguments.Source);
        }

        if (isDocument)
        {
            EssaysOfDocument document = EssaysOfDocument.Read(arguments.Source, question);
            Failures.Warn(document.Warnings);
            return (arguments.IsSplit ? document.Split() : [document.Whole()], document);
        }

        if (!File.Exists(arguments.Source) && !Directory.Exists(arguments.Source))
        {
            throw Missing(arguments.Source);
        }

        IReadOnlyList<Submission> essays = ZipOfEssays.IsZip(arguments.Source) ? ZipOfEssays.Find(arguments.Source) : InFolder(arguments);
        return essays.Count > 0
            ? (essays, null)
            : throw new CommandException($"There is no essay in {arguments.Source}.", "Name the folder or ZIP that holds them (.docx, .odt, .html, .md or .txt).");
    }

    /// <summary>Refuses a document of several essays where nobody said that it is to be split, and says what a split leaves open.</summary>
    /// <exception cref="CommandException">It holds several, and <c>--split</c> was not given.</exception>
    public static void Check(BatchArguments arguments, EssaysOfDocument document)
    {
        string name = NameOf(arguments);
        int essays = document.Proposed.Count;
        if (!arguments.IsSplit && essays > 1)
        {
            throw new CommandException(
                string.Create(CultureInfo.InvariantCulture, $"{name} seems to hold {essays} essays."),
                "Look at them with --dry-run, or mark each by itself with --split. If it is one essay, use essaymarker mark.");
        }

        if (arguments.IsSplit && essays < 2)
        {
            Console.Error.WriteLine($"essaymarker: {Terminal.Safe(name)} seems to hold one essay only: it is marked as one. {SplitProposal.Correction}");
        }

        int uncertain = document.Proposed.Count(essay => !essay.IsCertain);
        if (uncertain > 0 || document.LeftOut.Count > 0)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"essaymarker: {Terminal.Safe(name)}: {uncertain} of {essays} essays to look at, {document.LeftOut.Count} stretches left out. --dry-run shows them."));
        }
    }

    /// <summary>What messages call the document: its name can be a student's.</summary>
    public static string NameOf(BatchArguments arguments) => arguments.Pseudonyms is null ? Path.GetFileName(arguments.Source) : "The document";

    private static IReadOnlyList<Submission> InFolder(BatchArguments arguments)
    {
        (IReadOnlyList<Submission> essays, IReadOnlyList<Warning> warnings) = FolderOfEssays.Find(arguments.Source, arguments.Out);
        // The names of links can be students' too.
        Failures.Warn(arguments.Pseudonyms is null || warnings.Count == 0 ? warnings
            : [new Warning($"{warnings.Count} link(s) in {arguments.Source} lead out of it and were not followed. Copy what they name into the folder.")]);
        return essays;
    }

    private static CommandException Missing(string source) =>
        new($"{source}: There is no such folder or file.", "Name the folder, ZIP or document that holds the essays.");
}
