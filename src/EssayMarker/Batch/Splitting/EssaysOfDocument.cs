using EssayMarker.Docx;
using EssayMarker.Docx.Splitting;
using EssayMarker.Essays;

namespace EssayMarker.Batch.Splitting;

/// <summary>The essays that one long document seems to hold, and each of them as a document of its own.</summary>
public sealed class EssaysOfDocument
{
    // More than a year group writes; each is cut out of the whole.
    private const int MostEssays = 1_000;
    private const int LongestOpening = 60;

    private readonly string _path;
    private readonly DocxPieces _pieces;
    private readonly IReadOnlyList<EssayLine> _lines;
    private readonly List<(int From, int To)> _cuts = [];

    private EssaysOfDocument(string path, EssayFile file, string? question)
    {
        (_path, Warnings) = (path, file.Warnings);
        DocxDocument document = file.OpenDocument();
        _pieces = new DocxPieces(document);
        _lines = EssayLines.Of(document, _pieces, question);
        (Proposed, LeftOut) = _lines.Count == 0 ? ([], []) : Propose(EssayBorders.Of(_lines, EssayHeads.Find(_lines, question)));
    }

    /// <summary>The essays in their order; where there are no borders, or no text outside notes, at most one.</summary>
    public IReadOnlyList<ProposedEssay> Proposed { get; }

    /// <summary>What stands in none of several essays: a cover of them all, a name without an essay.</summary>
    public IReadOnlyList<ParagraphRange> LeftOut { get; }

    /// <summary>What was left out where the file is no Word document and one was made of it.</summary>
    public IReadOnlyList<Warning> Warnings { get; }

    /// <summary>Reads a document of any format that an essay may have.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="question">The question as set, where it is known: where it is repeated another essay begins.</param>
    /// <exception cref="DocxException">It cannot be read, or seems to hold more than a thousand essays.</exception>
    public static EssaysOfDocument Read(string path, string? question = null) => new(path, EssayFile.Read(path), question);

    /// <summary>The whole document as one essay.</summary>
    public Submission Whole() => new(Path.GetFileName(_path), () => DocxFile.ReadBytes(_path));

    /// <summary>Each essay as a document of its own, in a folder of the document's name; the bytes are made when they are read, and the same each time.</summary>
    public IReadOnlyList<Submission> Split()
    {
        if (Proposed.Count < 2)
            return [Whole()];
        string folder = Path.GetFileNameWithoutExtension(_path);
        int digits = Math.Max(2, Proposed.Count.ToString(System.Globalization.CultureInfo.InvariantCulture).Length);
        return [.. Proposed.Select((essay, at) => new Submission(
            $"{folder}/{PieceName.Of(at + 1, digits, essay.Student)}.docx", () => _pieces.Cut(_cuts[at].From, _cuts[at].To)))];
    }

    private (IReadOnlyList<ProposedEssay> Essays, IReadOnlyList<ParagraphRange> LeftOut) Propose(IReadOnlyList<EssayBorder> borders)
    {
        if (borders.Count > MostEssays)
            throw new DocxException(Path.GetFileName(_path), $"It seems to hold more than {MostEssays} essays.", "Divide it into several documents.");
        var essays = new List<ProposedEssay>();
        var leftOut = new List<ParagraphRange>();
        if (borders[0].Head.First > 0)
            leftOut.Add(Range(0, borders[0].Head.First));
        for (int at = 0; at < borders.Count; at++)
        {
            EssayHead head = borders[at].Head;
            int end = at + 1 < borders.Count ? borders[at + 1].Head.First : _lines.Count;
            int words = EssayBorders.Words(_lines, head.End, end);
            if (words < EssayBorders.WordsOfAnything)
            {
                leftOut.Add(Range(head.First, end));
                continue;
            }
            bool isUnlikeOthers = at == 0 && head.Labels.Count == 0 && borders.Skip(1).All(border => border.Head.Labels.Count > 0);
            bool isCertain = borders[at].IsCertain && words >= EssayBorders.WordsOfEssay && !isUnlikeOthers;
            essays.Add(new ProposedEssay(Range(head.First, end), words, Opening(_lines[head.First]), Student(head), head.Signs, isCertain));
            _cuts.Add((head.First == 0 ? 0 : _lines[head.First].From, end < _lines.Count ? _lines[end].From : _pieces.Blocks.Count));
        }
        return essays.Count > 1 ? (essays, leftOut) : ([One(borders[0])], []);
    }

    private ProposedEssay One(EssayBorder border) => new(
        Range(0, _lines.Count), EssayBorders.Words(_lines, 0, _lines.Count), Opening(_lines[0]), Student(border.Head), BorderSigns.DocumentStart, IsCertain: true);

    private ParagraphRange Range(int from, int end) => new(_lines[from].Number, _lines[end - 1].Number);

    private static string? Student(EssayHead head) =>
        head.Labels.FirstOrDefault(label => label.Kind == LabelKind.Name)?.Value ?? head.Person ?? head.Labels.FirstOrDefault(label => label.Kind == LabelKind.CandidateNumber)?.Value;

    private static string Opening(EssayLine line)
    {
        string text = line.Form.Text.ReplaceLineEndings(" ").Replace('\t', ' ');
        if (text.Length <= LongestOpening)
            return text;
        int space = text.LastIndexOf(' ', LongestOpening);
        return (space > 0 ? text[..space] : text[..LongestOpening]).TrimEnd() + " …";
    }
}
