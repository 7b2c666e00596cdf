using System.IO.Compression;
using System.Text;

namespace EssayMarker.Tests;

/// <summary>A valid Word document in which a test puts names where it likes; the rest is an essay's usual.</summary>
internal sealed record NamedEssay
{
    public const string Prose =
        "<w:p><w:r><w:t>Stalin and Khrushchev both ruled the Soviet Union through the Communist Party, and neither of them shared power with anybody for long.</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>In May 1945 Brown and others praised Stalin, and this may explain why he ruled by terror until 1953, while Khrushchev took its machinery apart.</w:t></w:r></w:p>";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /// <summary>What stands before and after the essay's prose.</summary>
    public string Before { get; init; } = "";

    public string After { get; init; } = "";

    public string? Header { get; init; }

    public string? Footer { get; init; }

    public string? Footnote { get; init; }

    /// <summary>The whole of a comment, or of several.</summary>
    public string? Comments { get; init; }

    public string? People { get; init; }

    public string Creator { get; init; } = "";

    /// <summary>More core properties.</summary>
    public string Core { get; init; } = "";

    public string? App { get; init; }

    public string? Custom { get; init; }

    public string? Data { get; init; }

    /// <summary>Further relationships of the main part.</summary>
    public string Links { get; init; } = "";

    public bool HasThumbnail { get; init; }

    public bool HasPicture { get; init; }

    public static string Paragraph(params string[] runs) => $"<w:p>{string.Concat(runs.Select(run => $"<w:r><w:t xml:space=\"preserve\">{run}</w:t></w:r>"))}</w:p>";

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in Parts())
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return stream.ToArray();
    }

    private IEnumerable<(string Name, string Content)> Parts()
    {
        (string Kind, string Root, string? Content)[] related =
        [
            ("header", "hdr", Header), ("footer", "ftr", Footer), ("comments", "comments", Comments),
            ("footnotes", "footnotes", Footnote is null ? null : $"<w:footnote w:id=\"1\">{Footnote}</w:footnote>"),
        ];
        yield return ("[Content_Types].xml", $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="{WordTypes}document.main+xml"/>{string.Concat(related.Where(part => part.Content is not null).Select(part => $"<Override PartName=\"/word/{part.Kind}.xml\" ContentType=\"{WordTypes}{part.Kind}+xml\"/>"))}<Override PartName="/word/people.xml" ContentType="{WordTypes}people+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/><Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>
            """.Trim());
        yield return ("_rels/.rels", Relationships(
            Relationship("rId1", $"{Office}/officeDocument", "word/document.xml")
            + Relationship("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")
            + (App is null ? "" : Relationship("rId3", $"{Office}/extended-properties", "docProps/app.xml"))
            + (Custom is null ? "" : Relationship("rId4", $"{Office}/custom-properties", "docProps/custom.xml"))
            + (HasThumbnail ? Relationship("rId5", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", "docProps/thumbnail.jpeg") : "")));
        string section = (Header is null ? "" : "<w:headerReference w:type=\"default\" r:id=\"header\"/>") + (Footer is null ? "" : "<w:footerReference w:type=\"default\" r:id=\"footer\"/>");
        string note = Footnote is null ? "" : "<w:p><w:r><w:t>A note stands here.</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
        yield return ("word/document.xml", Word("document", $"<w:body>{Before}{Prose}{note}{After}<w:sectPr>{section}</w:sectPr></w:body>"));
        yield return ("word/_rels/document.xml.rels", Relationships(
            string.Concat(related.Where(part => part.Content is not null).Select(part => Relationship(part.Kind, $"{Office}/{part.Kind}", $"{part.Kind}.xml")))
            + (People is null ? "" : Relationship("people", "http://schemas.microsoft.com/office/2011/relationships/people", "people.xml"))
            + (Data is null ? "" : Relationship("data", $"{Office}/customXml", "../customXml/item1.xml"))
            + (HasPicture ? Relationship("picture", $"{Office}/image", "media/image1.jpeg") : "")
            + Links));
        foreach ((string kind, string root, string? content) in related.Where(part => part.Content is not null))
            yield return ($"word/{kind}.xml", Word(root, content!));
        yield return ("word/people.xml", $"<w15:people xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">{People}</w15:people>");
        yield return ("docProps/core.xml", $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>{Creator}</dc:creator>{Core}</cp:coreProperties>");
        if (App is not null)
            yield return ("docProps/app.xml", $"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">{App}</Properties>");
        if (Custom is not null)
            yield return ("docProps/custom.xml", $"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">{Custom}</Properties>");
        if (Data is not null)
            yield return ("customXml/item1.xml", Data);
        if (HasThumbnail)
            yield return ("docProps/thumbnail.jpeg", "a picture of the first page");
        if (HasPicture)
            yield return ("word/media/image1.jpeg", "a picture");
    }

    private static string Word(string root, string content) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:{root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{Office}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">{content}</w:{root}>
        """;

    private static string Relationships(string content) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    private static string Relationship(string id, string type, string target) => $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"/>";
}
