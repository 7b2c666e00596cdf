using System.Text;
using System.Xml;
using EssayMarker.Essays;

namespace EssayMarker.Docx.Imports;

/// <summary>A text while it is being read: the one place where the readers of all formats put what they find.</summary>
/// <param name="file">The file's name, for messages.</param>
internal sealed class ManuscriptBuilder(string file)
{
    /// <summary>Letters of a text: 12 times the longest text that gets a level.</summary>
    public const int MostLetters = 4_000_000;

    // What the writer makes of a paragraph, a piece and a cell at the most.
    private const int ElementsOfParagraph = 8;
    private const int ElementsOfPiece = 7;
    private const int ElementsOfCell = 3;

    private readonly List<List<Manuscript.Paragraph>> _notes = [];
    private readonly List<Manuscript.Comment> _comments = [];
    private readonly List<string> _warnings = [];
    private List<Manuscript.Paragraph> _paragraphs = [];
    private List<Manuscript.Piece>? _pieces;
    private ParagraphFormat _format = ParagraphFormat.Plain;
    private Manuscript.Cell? _cell;
    private int _tables;
    private int _depthOfTables;
    private int _lists;
    private int _elements;
    private int _letters;

    /// <summary>Whether a paragraph is open.</summary>
    public bool IsOpen => _pieces is not null;

    /// <summary>A list that no other item belongs to yet.</summary>
    public int NewList() => _lists++;

    /// <summary>Ends the paragraph that is open and opens another one.</summary>
    public void Begin(ParagraphFormat format)
    {
        End();
        Count(ElementsOfParagraph);
        (_format, _pieces) = (format, []);
    }

    /// <summary>Ends the paragraph that is open, if one is.</summary>
    public void End()
    {
        if (_pieces is null) return;
        _paragraphs.Add(new Manuscript.Paragraph(_format, _cell, _pieces));
        _pieces = null;
    }

    /// <summary>Adds text to the paragraph that is open; without one to a plain one. What XML cannot hold and nothing shows is left out.</summary>
    /// <exception cref="DocxException">There is more text than may be.</exception>
    public void Append(string text, RunFormat format = default)
    {
        if (text.Length == 0) return;
        string shown = Shown(text);
        _letters += shown.Length;
        Count(1 + shown.Count(letter => letter is '\n' or '\t' or '\u00AD' or '\u2011') * 2);
        if (_pieces is not null && _pieces.Count > 0 && _pieces[^1] is Manuscript.Text last && last.Format == format && last.Value.Length < 1000)
            _pieces[^1] = last with { Value = last.Value + shown };
        else
            Put(new Manuscript.Text(shown, format));
    }

    /// <summary>Reads a note: a mark stays where the text is, what <paramref name="read"/> adds is the note's.</summary>
    public void Note(Action read)
    {
        int note = _notes.Count;
        _notes.Add([]);
        Put(new Manuscript.NoteMark(note));

        (List<Manuscript.Paragraph> Paragraphs, List<Manuscript.Piece>? Pieces, ParagraphFormat Format, Manuscript.Cell? Cell) outer = (_paragraphs, _pieces, _format, _cell);
        (_paragraphs, _pieces, _format, _cell) = (_notes[note], null, ParagraphFormat.Plain, null);
        read();
        End();
        (_paragraphs, _pieces, _format, _cell) = outer;
    }

    /// <summary>Marks where a comment's words begin, and returns its number.</summary>
    public int BeginComment(string author, IReadOnlyList<string> lines)
    {
        Count(lines.Count * ElementsOfPiece);
        _letters += lines.Sum(line => line.Length);
        _comments.Add(new Manuscript.Comment(Shown(author), [.. lines.Select(Shown)]));
        Put(new Manuscript.CommentStart(_comments.Count - 1));
        return _comments.Count - 1;
    }

    /// <summary>Marks where a comment's words end.</summary>
    public void EndComment(int comment) => Put(new Manuscript.CommentEnd(comment));

    /// <summary>Reads a table. Inside another one it is more paragraphs of that one's cell.</summary>
    public void Table(Action read)
    {
        End();
        if (_depthOfTables++ == 0) _cell = new Manuscript.Cell(_tables++, -1, -1);
        read();
        End();
        if (--_depthOfTables == 0) _cell = null;
    }

    /// <summary>Begins a row of a table.</summary>
    public void BeginRow()
    {
        End();
        if (_depthOfTables == 1 && _cell is not null) _cell = _cell with { Row = _cell.Row + 1, Column = -1 };
    }

    /// <summary>Begins a cell of a row.</summary>
    public void BeginCell()
    {
        End();
        Count(ElementsOfCell);
        if (_depthOfTables == 1 && _cell is not null) _cell = new Manuscript.Cell(_cell.Table, Math.Max(_cell.Row, 0), _cell.Column + 1);
    }

    /// <summary>Says what was left out; the same words once.</summary>
    public void Warn(string message)
    {
        if (!_warnings.Contains(message)) _warnings.Add(message);
    }

    /// <summary>What was read.</summary>
    public Manuscript Build()
    {
        End();
        return new Manuscript(_paragraphs, _notes, _comments, _warnings.ConvertAll(message => new Warning(message)));
    }

    /// <summary>The refusal of a text that is too long to be an essay.</summary>
    public static DocxException TooLong(string file) =>
        new(file, "The text is far longer than an essay.", "Copy the essay alone into a new document and hand that in.");

    private static string Shown(string text)
    {
        if (text.All(letter => letter >= ' ' && !char.IsSurrogate(letter) && letter < '\uFFFE')) return text;
        var shown = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length; at++)
        {
            char letter = text[at];
            if (letter == '\r' && at + 1 < text.Length && text[at + 1] == '\n') continue;
            if (letter is '\r' or '\v' or '\f') shown.Append('\n');
            else if (XmlConvert.IsXmlChar(letter)) shown.Append(letter);
            else if (at + 1 < text.Length && char.IsSurrogatePair(letter, text[at + 1])) shown.Append(letter).Append(text[++at]);
            else if (char.IsSurrogate(letter)) shown.Append('\uFFFD');
        }
        return shown.ToString();
    }

    private void Put(Manuscript.Piece piece)
    {
        if (_pieces is null) Begin(ParagraphFormat.Plain);
        Count(ElementsOfPiece);
        _pieces!.Add(piece);
    }

    // The .docx that is made has to keep within the limits of every .docx.
    private void Count(int elements)
    {
        _elements += elements;
        if (_elements > DocxLimits.Elements || _letters > MostLetters) throw TooLong(file);
    }
}
