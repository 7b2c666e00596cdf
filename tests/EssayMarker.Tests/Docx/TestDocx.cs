using System.IO.Compression;
using System.Text;

namespace EssayMarker.Tests.Docx;

/// <summary>A small .docx made in memory: a real zip with the parts that a test gives it.</summary>
internal sealed class TestDocx
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public string Body { get; init; } = "";

    public string? Styles { get; init; }

    public string? Numbering { get; init; }

    public string? Settings { get; init; }

    public string? Header { get; init; }

    public string? Footnotes { get; init; }

    public string? Endnotes { get; init; }

    public string? Comments { get; init; }

    public string Namespace { get; init; } = Transitional;

    public string MainPart { get; init; } = "word/document.xml";

    /// <summary>The main part's target as the package's relationships write it.</summary>
    public string? Target { get; init; }

    public bool HasContentTypes { get; init; } = true;

    /// <summary>A document of one paragraph a text.</summary>
    public static TestDocx Of(params string[] paragraphs) => new() { Body = string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")) };

    public MemoryStream ToStream()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in Parts()) Write(zip, name, content);
        }
        stream.Position = 0;
        return stream;
    }

    public static void Write(ZipArchive zip, string name, string content)
    {
        using Stream entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }

    private IEnumerable<(string Name, string Content)> Parts()
    {
        if (HasContentTypes) yield return ("[Content_Types].xml", ContentTypes());
        yield return ("_rels/.rels", Rels([("officeDocument", Target ?? MainPart)]));
        yield return (MainPart, Root("document", $"<w:body>{Body}</w:body>"));

        (string Kind, string? Content, string Element)[] related =
            [("styles", Styles, "styles"), ("numbering", Numbering, "numbering"), ("settings", Settings, "settings"), ("header", Header, "hdr"), ("footnotes", Footnotes, "footnotes"), ("endnotes", Endnotes, "endnotes"), ("comments", Comments, "comments")];
        string folder = MainPart[..(MainPart.LastIndexOf('/') + 1)];
        string file = MainPart[folder.Length..];
        yield return ($"{folder}_rels/{file}.rels", Rels(related.Where(part => part.Content is not null).Select(part => (part.Kind, $"{part.Kind}.xml"))));
        foreach ((string kind, string? content, string element) in related)
        {
            if (content is not null) yield return ($"{folder}{kind}.xml", Root(element, content));
        }
    }

    private string Root(string name, string content) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:{name} xmlns:w="{Namespace}" xmlns:r="{Relationships}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
          xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:new="urn:new"
          xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">{content}</w:{name}>
        """;

    private string ContentTypes() => $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/{MainPart}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private static string Rels(IEnumerable<(string Kind, string Target)> targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select((given, at) => $"<Relationship Id=\"rId{at + 1}\" Type=\"{Relationships}/{given.Kind}\" Target=\"{given.Target}\"/>"))
        + "</Relationships>";
}
