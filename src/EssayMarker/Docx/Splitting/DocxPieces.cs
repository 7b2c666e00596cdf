using System.Xml.Linq;

namespace EssayMarker.Docx.Splitting;

/// <summary>Makes documents of stretches of one: the blocks, with the notes, comments, pictures, headers and footers that they refer to, and all that is the document's own.</summary>
/// <remarks>Holds the document once; a piece is made anew each time and its bytes are the same. Safe for use by several threads.</remarks>
internal sealed class DocxPieces
{
    private readonly Lock _lock = new();
    private readonly DocxPackage _package;
    private readonly string _mainPart;
    private readonly PieceBody _body;
    private readonly PieceNotes _notes;
    private readonly PieceParts _parts;
    private readonly HashSet<string> _referredTo;

    /// <param name="document">The document, which is not to be changed any more.</param>
    public DocxPieces(DocxDocument document)
    {
        (_package, _mainPart) = (document.Package, document.MainPartName);
        Blocks = new BodyBlocks(document.Main.Root!.WordChild("body")!);
        Starts = BlockStarts.Of(Blocks, new StyleSheet(_package.Related(_mainPart, "styles") is { } styles ? _package.Parse(styles) : null));
        _body = new PieceBody(document.Main, Blocks);
        _notes = new PieceNotes(_package, _mainPart);
        _parts = new PieceParts(_package);
        _referredTo = PieceParts.ReferredTo(document.Main);
    }

    /// <summary>The document's blocks.</summary>
    public BodyBlocks Blocks { get; }

    /// <summary>What each block begins.</summary>
    public IReadOnlyList<BlockStart> Starts { get; }

    /// <summary>The bytes of a piece.</summary>
    /// <param name="from">The place of its first block.</param>
    /// <param name="to">The place after its last.</param>
    public byte[] Cut(int from, int to)
    {
        lock (_lock)
        {
            var copy = new PackageCopy(_package);
            XDocument main = _body.Cut(from, to);
            copy.Change(_mainPart, main);
            var unused = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase) { [_mainPart] = Unused(_referredTo, main) };
            foreach ((string part, XDocument xml) in _notes.Of(main))
            {
                copy.Change(part, xml);
                unused[part] = Unused([.. _package.Relationships(part).Select(relationship => relationship.Id)], xml);
            }
            _parts.LeaveOut(copy, unused);

            using var bytes = new MemoryStream();
            copy.Save(bytes);
            return bytes.ToArray();
        }
    }

    private static HashSet<string> Unused(HashSet<string> before, XDocument now)
    {
        HashSet<string> used = PieceParts.ReferredTo(now);
        return [.. before.Where(id => !used.Contains(id))];
    }
}
