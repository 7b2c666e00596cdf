namespace EssayMarker.Tests.Docx.Properties;

/// <summary>Something between paragraphs, or a paragraph.</summary>
internal abstract record Block
{
    public virtual IEnumerable<Block> Simpler() => [];

    public abstract void Write(Page page);
}

/// <summary>A paragraph.</summary>
/// <param name="Properties">Its properties as they are written; none of them hides it.</param>
/// <param name="Pieces">What it holds.</param>
internal sealed record Paragraph(string Properties, IReadOnlyList<Piece> Pieces) : Block
{
    public override IEnumerable<Block> Simpler() =>
    [
        .. Properties.Length > 0 ? new[] { this with { Properties = "" } } : [],
        .. Shrinking.Pieces(Pieces).Select(pieces => this with { Pieces = pieces }),
    ];

    public override void Write(Page page)
    {
        page.Mark($"<w:p>{Properties}");
        page.BeginParagraph();
        page.Write(Pieces);
        page.EndParagraph();
        page.Mark("</w:p>");
    }
}

/// <summary>A table; its cells may hold tables.</summary>
internal sealed record Table(IReadOnlyList<IReadOnlyList<IReadOnlyList<Block>>> Rows) : Block
{
    public override IEnumerable<Block> Simpler() =>
    [
        .. Rows.SelectMany(row => row).Where(cell => cell.Count == 1).Select(cell => cell[0]),
        .. Shrinking.Lists(Rows, row => Shrinking.Lists(row, cell => Shrinking.Lists(cell, block => block.Simpler()))).Where(rows => rows.Count > 0).Select(rows => new Table(rows)),
    ];

    public override void Write(Page page)
    {
        page.Mark("<w:tbl><w:tblPr/><w:tblGrid/>");
        foreach (IReadOnlyList<IReadOnlyList<Block>> row in Rows)
        {
            page.Mark("<w:tr>");
            foreach (IReadOnlyList<Block> cell in row)
            {
                page.Mark("<w:tc>");
                page.Write(cell);
                page.Mark("</w:tc>");
            }
            page.Mark("</w:tr>");
        }
        page.Mark("</w:tbl>");
    }
}

/// <summary>Blocks in a content control, or in another element around them.</summary>
internal sealed record Enclosed(string Before, string After, IReadOnlyList<Block> Blocks) : Block
{
    public override IEnumerable<Block> Simpler() =>
    [
        .. Blocks,
        .. Shrinking.Lists(Blocks, block => block.Simpler()).Select(blocks => this with { Blocks = blocks }),
    ];

    public override void Write(Page page)
    {
        page.Mark(Before);
        page.Write(Blocks);
        page.Mark(After);
    }
}
