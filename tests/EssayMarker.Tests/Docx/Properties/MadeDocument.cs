using System.IO.Compression;
using System.Text;

namespace EssayMarker.Tests.Docx.Properties;

/// <summary>A document of which all is known.</summary>
/// <param name="Blocks">The body.</param>
/// <param name="Orphan">A footnote that nothing refers to, or nothing.</param>
/// <param name="Namespace">Transitional or strict.</param>
/// <param name="MainPart">The main part's name.</param>
/// <param name="Prefix">The prefix of WordprocessingML in the main part.</param>
internal sealed record MadeDocument(IReadOnlyList<Block> Blocks, IReadOnlyList<Paragraph> Orphan, string Namespace, string MainPart, string Prefix)
{
    private const int Shown = 2_000;

    private const string Styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"Secret\"><w:name w:val=\"Secret\"/><w:rPr><w:vanish/></w:rPr></w:style>";

    public IReadOnlyList<ExpectedParagraph> Expected => Page.Of(Blocks, Orphan).Expected;

    public byte[] ToBytes()
    {
        var page = Page.Of(Blocks, Orphan);
        using MemoryStream stream = new TestDocx
        {
            Body = page.Body,
            Styles = Styles,
            Footnotes = page.Footnotes.Length > 0 ? page.Footnotes : null,
            Endnotes = page.Endnotes.Length > 0 ? page.Endnotes : null,
            Comments = page.Comments.Length > 0 ? page.Comments.ToString() : null,
            Namespace = Namespace,
            MainPart = MainPart,
        }.ToStream();
        if (Prefix != "w") Rename(stream);
        return stream.ToArray();
    }

    public IEnumerable<MadeDocument> Simpler() =>
    [
        .. Namespace != TestDocx.Transitional ? new[] { this with { Namespace = TestDocx.Transitional } } : [],
        .. MainPart != "word/document.xml" ? new[] { this with { MainPart = "word/document.xml" } } : [],
        .. Prefix != "w" ? new[] { this with { Prefix = "w" } } : [],
        .. Orphan.Count > 0 ? new[] { this with { Orphan = [] } } : [],
        .. Shrinking.Lists(Blocks, block => block.Simpler()).Select(blocks => this with { Blocks = blocks }),
    ];

    /// <summary>What a failure shows; of a large document, which is shown before it is made smaller, the beginning only.</summary>
    public override string ToString()
    {
        var page = Page.Of(Blocks, Orphan);
        string all = $"{MainPart}, prefix {Prefix}, {Namespace}\n{page.Body}\nfootnotes: {page.Footnotes}\nendnotes: {page.Endnotes}\ncomments: {page.Comments}";
        return all.Length <= Shown ? all : all[..Shown] + " …";
    }

    private void Rename(MemoryStream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true);
        ZipArchiveEntry entry = zip.GetEntry(MainPart)!;
        string xml;
        using (var reader = new StreamReader(entry.Open(), Encoding.UTF8)) xml = reader.ReadToEnd();
        entry.Delete();
        TestDocx.Write(zip, MainPart, xml.Replace("<w:", $"<{Prefix}:").Replace("</w:", $"</{Prefix}:").Replace(" w:", $" {Prefix}:").Replace("xmlns:w=", $"xmlns:{Prefix}="));
    }
}
