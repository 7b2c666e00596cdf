using System.Globalization;
using EssayMarker.Batch.Splitting;

namespace EssayMarker.Cli;

/// <summary>Shows a person which essays a document seems to hold, why, and what to do about it.</summary>
internal static class SplitProposal
{
    /// <summary>How to put a border right.</summary>
    public const string Correction = "If that is wrong, put a page break and a line \"Name: …\" before each essay in Word, save it, and look again.";

    private static readonly (BorderSigns Sign, string Words)[] Reasons =
    [
        (BorderSigns.DocumentStart, "the document begins"),
        (BorderSigns.NewPage, "new page"),
        (BorderSigns.NewSection, "new section"),
        (BorderSigns.NameLine, "a line with a name (\"Name: …\")"),
        (BorderSigns.CandidateNumber, "a candidate number"),
        (BorderSigns.EssayNumber, "a number like \"Essay 2\""),
        (BorderSigns.Question, "the question"),
        (BorderSigns.Title, "a line in the style of a title"),
        (BorderSigns.SameTitle, "a title like another essay's"),
        (BorderSigns.PersonName, "a line that looks like a name"),
        (BorderSigns.AfterBibliography, "a bibliography ends before it"),
    ];

    /// <summary>Writes it.</summary>
    /// <param name="called">What to call the document.</param>
    /// <param name="document">What it seems to hold.</param>
    /// <param name="showsOpenings">Whether the first words of each essay are shown, which may be a name.</param>
    /// <param name="output">Where to.</param>
    public static void Write(string called, EssaysOfDocument document, bool showsOpenings, TextWriter output)
    {
        string name = Terminal.Safe(called);
        if (document.Proposed.Count < 2)
        {
            output.WriteLine($"{name} seems to hold one essay. It is marked as one without --split.");
            output.WriteLine(Correction);
            return;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} seems to hold {document.Proposed.Count} essays:"));
        output.WriteLine();
        for (int at = 0; at < document.Proposed.Count; at++)
        {
            Write(at + 1, document.Proposed[at], showsOpenings, output);
        }

        output.WriteLine();
        foreach (ParagraphRange left in document.LeftOut)
        {
            output.WriteLine($"Left out, as there is no essay in it: {Words(left)}.");
        }

        if (document.Proposed.Any(essay => !essay.IsCertain))
        {
            output.WriteLine("Look at those with a question mark: their signs do not agree, or their text is short.");
        }

        output.WriteLine("To mark each by itself, give the same command with --split --out DIR in place of --dry-run.");
        output.WriteLine(Correction);
    }

    private static void Write(int number, ProposedEssay essay, bool showsOpening, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{number,4}{(essay.IsCertain ? " " : "?")} {Words(essay.Paragraphs)}, {essay.Words} words{(showsOpening ? ": " + Terminal.Safe(essay.Opening) : "")}"));
        output.WriteLine($"      {string.Join(", ", Reasons.Where(reason => essay.Signs.HasFlag(reason.Sign)).Select(reason => reason.Words))}");
    }

    private static string Words(ParagraphRange range) => range.First == range.Last
        ? string.Create(CultureInfo.InvariantCulture, $"paragraph {range.First}")
        : string.Create(CultureInfo.InvariantCulture, $"paragraphs {range.First}–{range.Last}");
}
