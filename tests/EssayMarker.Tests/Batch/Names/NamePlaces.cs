using static EssayMarker.Tests.NamedEssay;

namespace EssayMarker.Tests.Batch.Names;

/// <summary>Documents of the student Zebedee Quillfeather, candidate 4711 of centre 61234, each with the name or number in another place.</summary>
internal static class NamePlaces
{
    private const string Labelled = "<w:p><w:r><w:t>Candidate number: 4711</w:t></w:r></w:p><w:p><w:r><w:t>Centre 61234</w:t></w:r></w:p>";

    public static readonly IReadOnlyDictionary<string, NamedEssay> All = new Dictionary<string, NamedEssay>
    {
        ["a name line"] = new() { Before = Paragraph("Name: Zebedee Quillfeather") },
        ["a first line"] = new() { Before = Paragraph("Zebedee Quillfeather") },
        ["a first line with a surname alone"] = new() { Before = Paragraph("Quillfeather") },
        ["runs of a name line"] = new() { Before = Paragraph("Name: Zeb", "edee Quill", "feat", "her") },
        ["prose in capitals"] = new() { After = Paragraph("This was written by ZEBEDEE QUILLFEATHER in two days.") },
        ["prose in small letters"] = new() { After = Paragraph("This was written by zebedee quillfeather in two days.") },
        ["prose, surname first"] = new() { After = Paragraph("This is the work of Quillfeather, Zebedee and of nobody else.") },
        ["prose with an initial"] = new() { After = Paragraph("This is the work of Z. Quillfeather and of nobody else.") },
        ["prose, possessive"] = new() { After = Paragraph("Zebedee Quillfeather's view, and Zebedee Quillfeather’s alone, is that they differed.") },
        ["prose over runs"] = new() { After = Paragraph("This is what Zebe", "dee Q", "uillfeather thinks of them both.") },
        ["a tracked change in a name"] = new() { After = "<w:p><w:r><w:t xml:space=\"preserve\">This is by Zebe</w:t></w:r><w:del w:id=\"7\" w:author=\"Zebedee Quillfeather\"><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>dee Quillfeather himself.</w:t></w:r></w:p>" },
        ["a deleted name"] = new() { After = "<w:p><w:del w:id=\"7\" w:author=\"Zebedee Quillfeather\"><w:r><w:delText>By Zebedee Quillfeather.</w:delText></w:r></w:del><w:r><w:t>They differed.</w:t></w:r></w:p>" },
        ["hidden text"] = new() { After = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Quillfeather</w:t></w:r><w:r><w:t xml:space=\"preserve\"> They differed in the end.</w:t></w:r></w:p>" },
        ["a soft hyphen in the name"] = new() { After = Paragraph("This is by Zebe\u00ADdee Quill\u00ADfeather himself.") },
        ["a header"] = new() { Header = Paragraph("Quillfeather 3") },
        ["a footer"] = new() { Footer = Paragraph("Z Quillfeather – History") },
        ["a footnote"] = new() { Footnote = "<w:p><w:r><w:t>Notes of Zebedee Quillfeather, taken in class.</w:t></w:r></w:p>" },
        ["a comment"] = Commented("Ms Smith", "Well argued, Zebedee."),
        ["a comment's author"] = Commented("Zebedee Quillfeather", "I am not sure."),
        ["an account as author"] = Commented("zquillfeather@school.example", "I am not sure."),
        ["the people"] = new() { People = "<w15:person w15:author=\"Zebedee Quillfeather\"><w15:presenceInfo w15:providerId=\"AD\" w15:userId=\"S::zquillfeather@school.example::4711\"/></w15:person>" },
        ["an author of a change"] = new() { After = "<w:p><w:ins w:id=\"7\" w:author=\"Quillfeather, Zebedee\"><w:r><w:t>They differed.</w:t></w:r></w:ins></w:p>" },
        ["the creator"] = new() { Creator = "Zebedee Quillfeather", Core = "<cp:lastModifiedBy>zquillfeather</cp:lastModifiedBy>" },
        ["the title"] = new() { Core = "<dc:title>Zebedee's essay</dc:title><cp:keywords>Quillfeather; 13C</cp:keywords>" },
        ["the manager and the company"] = new() { App = "<Manager>Zebedee Quillfeather</Manager><Company>The Quillfeathers</Company>" },
        ["a template's path"] = new() { App = "<Template>C:\\Users\\zebedee\\Normal.dotm</Template>" },
        ["a custom property"] = new() { Custom = "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"2\" name=\"Pupil Zebedee\"><vt:lpwstr>Zebedee Quillfeather</vt:lpwstr></property>" },
        ["custom XML"] = new() { Data = "<pupil surname=\"Quillfeather\"><first>Zebedee</first><!-- Zebedee --></pupil>" },
        ["a bound control"] = new()
        {
            Creator = "Zebedee Quillfeather",
            Before = "<w:sdt><w:sdtPr><w:alias w:val=\"Zebedee\"/><w:dataBinding w:xpath=\"/ns1:coreProperties[1]/ns0:creator[1]\" w:storeItemID=\"{6C3C8BC8-F283-45AE-878A-BAB7291924A1}\"/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Zebedee Q. Quillfeather</w:t></w:r></w:p></w:sdtContent></w:sdt>",
        },
        ["a field for the author"] = Field("AUTHOR", "zebedee"),
        ["a field for the file's name"] = Field("FILENAME \\p", "C:\\Users\\zebedee\\q.docx"),
        ["a simple field"] = new() { Before = "<w:p><w:fldSimple w:instr=\" AUTHOR \"><w:r><w:t>Zebedee</w:t></w:r></w:fldSimple></w:p>" },
        ["a mail address"] = new() { After = Paragraph("Questions go to zebedee.quillfeather@school.example at any time.") },
        ["a link to mail"] = Linked("mailto:zquillfeather@school.example"),
        ["a link to a file"] = Linked("file:///C:/Users/zebedee/notes.docx"),
        ["a link to a drive"] = Linked("https://school-my.sharepoint.example/personal/zquillfeather_school/notes.docx"),
        ["a bookmark"] = new() { After = "<w:p><w:bookmarkStart w:id=\"3\" w:name=\"Zebedee_Quillfeather\"/><w:r><w:t>They differed.</w:t></w:r><w:bookmarkEnd w:id=\"3\"/><w:hyperlink w:anchor=\"Zebedee_Quillfeather\"><w:r><w:t>See above.</w:t></w:r></w:hyperlink></w:p>" },
        ["alternative text"] = new() { After = "<w:p><w:r><w:pict><v:shape style=\"width:10pt;height:10pt\" alt=\"Zebedee at school\"><v:textbox><w:txbxContent><w:p><w:r><w:t>Zebedee</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>" },
        ["a table"] = new() { Before = $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{Row("Name", "Zebedee Quillfeather")}{Row("Candidate number", "4711")}{Row("Centre number", "61234")}</w:tbl><w:p/>" },
        ["a table with a row of labels"] = new() { Before = $"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>{Row("Name", "Candidate number")}{Row("Zebedee Quillfeather", "4711")}</w:tbl><w:p/>" },
        ["numbers in labelled lines"] = new() { Before = Labelled, Footer = Paragraph("Candidate 4711, centre 61234"), After = Paragraph("The candidate who has number 4711 wrote this without help.") },
        ["numbers in a header"] = new() { Header = Paragraph("Centre no. 61234 / Candidate no. 4711"), After = Paragraph("Candidate 4711 of 61234 wrote this without any help.") },
    };

    private static NamedEssay Commented(string author, string text) => new()
    {
        Before = "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>Stalin and Khrushchev</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>",
        Comments = $"<w:comment w:id=\"1\" w:author=\"{author}\" w:initials=\"ZQ\">{Paragraph(text)}</w:comment>",
    };

    private static NamedEssay Linked(string target) => new()
    {
        After = "<w:p><w:hyperlink r:id=\"out\"><w:r><w:t>More of this is elsewhere.</w:t></w:r></w:hyperlink></w:p>",
        Links = $"<Relationship Id=\"out\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>",
    };

    private static NamedEssay Field(string instruction, string result) => new()
    {
        After = $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + $"<w:r><w:t>{result[..3]}</w:t></w:r><w:r><w:t>{result[3..]}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
    };

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:tcPr/>{Paragraph(cell)}</w:tc>"))}</w:tr>";
}
