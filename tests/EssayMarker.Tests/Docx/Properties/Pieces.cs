namespace EssayMarker.Tests.Docx.Properties;

/// <summary>A run.</summary>
/// <param name="Look">Its properties as they are written.</param>
/// <param name="IsHidden">Whether they hide it.</param>
/// <param name="Atoms">What it holds.</param>
internal sealed record Run(string Look, bool IsHidden, IReadOnlyList<Atom> Atoms) : Piece
{
    public override IEnumerable<Piece> Simpler() =>
    [
        .. Look.Length > 0 && !IsHidden ? new[] { this with { Look = "" } } : [],
        .. Atoms.Count > 1 ? Atoms.Select((_, at) => this with { Atoms = [.. Atoms.Where((_, other) => other != at)] }) : [],
        .. Atoms.Count == 1 && Atoms[0].Shown.Length > 3 ? new[] { this with { Atoms = [Atom.Kept("A")] } } : [],
    ];

    public override void Write(Page page)
    {
        page.Mark($"<w:r>{Look}{string.Concat(Atoms.Select(atom => atom.Xml))}</w:r>");
        if (!IsHidden) page.Show(string.Concat(Atoms.Select(atom => atom.Shown)));
    }
}

/// <summary>An element around pieces: a link, a smart tag, a simple field, an insertion.</summary>
internal sealed record Around(string Element, string Attributes, IReadOnlyList<Piece> Inside) : Piece
{
    public override IReadOnlyList<Piece> Inside { get; } = Inside;

    public override Piece With(IReadOnlyList<Piece> inside) => new Around(Element, Attributes, inside);

    public override void Write(Page page)
    {
        page.Mark($"<w:{Element}{Attributes.Replace("#", page.NextId(), StringComparison.Ordinal)}>");
        page.Write(Inside);
        page.Mark($"</w:{Element}>");
    }
}

/// <summary>A content control; where it shows a prompt, that is nobody's words.</summary>
internal sealed record Control(bool IsPrompt, IReadOnlyList<Piece> Inside) : Piece
{
    public override IReadOnlyList<Piece> Inside { get; } = Inside;

    public override Piece With(IReadOnlyList<Piece> inside) => new Control(IsPrompt, inside);

    public override void Write(Page page)
    {
        page.Mark($"<w:sdt><w:sdtPr>{(IsPrompt ? "<w:showingPlcHdr/>" : "")}</w:sdtPr><w:sdtContent>");
        if (IsPrompt) page.InSilence(() => page.Write(Inside));
        else page.Write(Inside);
        page.Mark("</w:sdtContent></w:sdt>");
    }
}

/// <summary>A complex field, whose instruction nobody sees.</summary>
internal sealed record Field(IReadOnlyList<Piece> Instruction, IReadOnlyList<Piece> Inside) : Piece
{
    public override IReadOnlyList<Piece> Inside { get; } = Inside;

    public override Piece With(IReadOnlyList<Piece> inside) => new Field(Instruction, inside);

    public override IEnumerable<Piece> Simpler() => Instruction.Count == 0 ? [] : [new Field([], Inside)];

    public override void Write(Page page)
    {
        page.Mark("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>");
        page.InSilence(() => page.Write(Instruction));
        page.Mark("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
        page.Write(Inside);
        page.Mark("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }
}

/// <summary>Deleted or moved away, with a note or without: none of it is there any more.</summary>
internal sealed record Deleted(bool IsMoved, string Text, bool HasNote) : Piece
{
    public override IEnumerable<Piece> Simpler() => HasNote ? [this with { HasNote = false }] : [];

    public override void Write(Page page)
    {
        string element = IsMoved ? "moveFrom" : "del", text = IsMoved ? "t" : "delText";
        string note = HasNote ? $"<w:r><w:footnoteReference w:id=\"{page.DeletedNote()}\"/></w:r>" : "";
        page.Mark($"<w:{element} w:id=\"{page.NextId()}\" w:author=\"A\"><w:r><w:{text} xml:space=\"preserve\">{Text}</w:{text}></w:r>{note}</w:{element}>");
    }
}

/// <summary>Words with a phonetic guide above them.</summary>
internal sealed record Ruby(string Text) : Piece
{
    public override void Write(Page page)
    {
        page.Mark($"<w:r><w:ruby><w:rt><w:r><w:t>ka.</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>{Text}</w:t></w:r></w:rubyBase></w:ruby></w:r>");
        page.Uncut(() => page.Show(Text));
    }
}

/// <summary>Words written in two ways, of which the first is understood.</summary>
internal sealed record Alternate(IReadOnlyList<Piece> Inside) : Piece
{
    public override IReadOnlyList<Piece> Inside { get; } = Inside;

    public override Piece With(IReadOnlyList<Piece> inside) => new Alternate(inside);

    public override void Write(Page page)
    {
        page.Mark("<mc:AlternateContent><mc:Choice Requires=\"wps\">");
        page.Uncut(() => page.Write(Inside));
        page.Mark("</mc:Choice><mc:Fallback><w:r><w:t>Other words. Not these.</w:t></w:r></mc:Fallback></mc:AlternateContent>");
    }
}

/// <summary>Words with a comment that is already there.</summary>
internal sealed record Commented(string Text, IReadOnlyList<Piece> Inside) : Piece
{
    public override IReadOnlyList<Piece> Inside { get; } = Inside;

    public override Piece With(IReadOnlyList<Piece> inside) => new Commented(Text, inside);

    public override void Write(Page page)
    {
        string id = page.Comment(Text);
        page.Mark($"<w:commentRangeStart w:id=\"{id}\"/>");
        page.Write(Inside);
        page.Mark($"<w:commentRangeEnd w:id=\"{id}\"/><w:r><w:commentReference w:id=\"{id}\"/></w:r>");
    }
}

/// <summary>Marks that show nothing.</summary>
internal sealed record Silent(string Xml) : Piece
{
    public override void Write(Page page) => page.Mark(Xml);
}

/// <summary>A reference to a note and the note.</summary>
internal sealed record Note(bool IsEndnote, IReadOnlyList<Paragraph> Content) : Piece
{
    public override IEnumerable<Piece> Simpler() => Shrinking.Lists(Content, paragraph => paragraph.Simpler().OfType<Paragraph>()).Select(content => this with { Content = content });

    public override void Write(Page page)
    {
        string element = IsEndnote ? "endnoteReference" : "footnoteReference";
        page.Mark($"<w:r><w:{element} w:id=\"{page.Note(IsEndnote, Content)}\"/></w:r>");
    }
}

/// <summary>A text box, written once or in two ways.</summary>
internal sealed record TextBox(bool IsTwice, IReadOnlyList<Paragraph> Content) : Piece
{
    public override IEnumerable<Piece> Simpler() =>
    [
        .. IsTwice ? new[] { this with { IsTwice = false } } : [],
        .. Shrinking.Lists(Content, paragraph => paragraph.Simpler().OfType<Paragraph>()).Select(content => this with { Content = content }),
    ];

    public override void Write(Page page)
    {
        (string name, string content) = page.Box(Content);
        string old = $"<w:pict><v:shape id=\"{name}\"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>";
        string recent = $"<w:drawing><wps:wsp id=\"{name}\"><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>";
        page.Mark(IsTwice
            ? $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{recent}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r>"
            : $"<w:r>{old}</w:r>");
    }
}
