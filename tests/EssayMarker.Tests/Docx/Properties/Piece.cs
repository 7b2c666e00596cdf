namespace EssayMarker.Tests.Docx.Properties;

/// <summary>Something in a paragraph: it knows how it is written and what it shows, and nothing of our reader.</summary>
internal abstract record Piece
{
    /// <summary>The pieces that it holds.</summary>
    public virtual IReadOnlyList<Piece> Inside => [];

    /// <summary>The same with other pieces in it.</summary>
    public virtual Piece With(IReadOnlyList<Piece> inside) => this;

    /// <summary>The same a little simpler, apart from what it holds.</summary>
    public virtual IEnumerable<Piece> Simpler() => [];

    public abstract void Write(Page page);
}
