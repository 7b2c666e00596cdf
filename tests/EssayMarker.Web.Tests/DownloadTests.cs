using System.Net;
using EssayMarker.Assessing;
using EssayMarker.Docx;
using EssayMarker.Reports;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Web.Tests;

public sealed class DownloadTests(RunningServer server) : IClassFixture<RunningServer>, IDisposable
{
    private readonly Visitor _visitor = new(server);

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [InlineData("essay-02.docx", "practice")]
    [InlineData("essay-02.docx", "coursework")]
    [InlineData("plan.docx", "practice")]
    public async Task The_files_are_those_of_the_library_to_the_byte(string name, string kind)
    {
        Filled filled = Filled.Sample(name, kind);
        var options = new ReportOptions { IsCoursework = kind == "coursework" };
        Rubric rubric = Repository.Rubric();
        EssayFile file = EssayFile.Read(Repository.Sample(name));
        Assessment assessment = Marker.Load(rubric, Repository.Model).Mark(file.ReadEssay(rubric.Question));

        (string path, _) = await _visitor.MarkAsync(filled);

        (await _visitor.Client.GetByteArrayAsync(path + "/word")).ShouldBe(Bytes(output => new AnnotatedDocx(options, Wording.Default).Write(assessment, file.OpenDocument(), output)));
        (await _visitor.Client.GetByteArrayAsync(path + "/json")).ShouldBe(Bytes(output => new JsonReport(options, Wording.Default).Write(assessment, output)));
        (await _visitor.Client.GetByteArrayAsync(path + "/page")).ShouldBe(Bytes(output => new HtmlReport(options, Wording.Default).Write(assessment, output)));
    }

    [Fact]
    public async Task The_page_has_links_to_its_files_and_to_the_form_and_the_file_has_none()
    {
        (string path, HttpResponseMessage report) = await _visitor.MarkAsync(Filled.Sample("plan.docx"));

        string[] links = [.. (await Visitor.ReadAsync(report)).QuerySelectorAll("header nav a").Select(link => link.GetAttribute("href")!)];
        links.ShouldBe([path + "/word", path + "/page", path + "/json", "/"]);
        (await _visitor.Client.GetStringAsync(path + "/page")).ShouldNotContain(path);
    }

    [Theory]
    [InlineData("draft.txt", "word", "draft.marked.docx", "wordprocessingml.document")]
    [InlineData("draft.md", "json", "draft.marked.json", "application/json")]
    [InlineData("Aufsatz über Stalin – 2.txt", "page", "Aufsatz über Stalin – 2.marked.html", "text/html")]
    [InlineData("C:\\essays\\my draft?.txt", "word", "my draft_.marked.docx", "wordprocessingml.document")]
    [InlineData("../../etc/draft.txt", "word", "draft.marked.docx", "wordprocessingml.document")]
    [InlineData("draft\u202Excod.txt", "word", "draftxcod.marked.docx", "wordprocessingml.document")]
    public async Task A_download_has_the_essays_name_made_safe(string name, string link, string expected, string type)
    {
        (string path, _) = await _visitor.MarkAsync(new Filled { FileName = name, File = "Stalin ruled by terror because he trusted nobody."u8.ToArray() });

        HttpResponseMessage answer = await _visitor.Client.GetAsync($"{path}/{link}");

        answer.Content.Headers.ContentType!.MediaType!.ShouldEndWith(type);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe(expected);
    }

    [Theory]
    [InlineData("draft.docm", "macroEnabled.main+xml", "draft.marked.docm")]
    [InlineData("draft.dotx", "template.main+xml", "draft.marked.dotx")]
    public async Task A_Word_file_keeps_its_own_ending(string name, string type, string expected)
    {
        (string path, _) = await _visitor.MarkAsync(new Filled { FileName = name, File = SamplePackage.OfType(type) });

        HttpResponseMessage answer = await _visitor.Client.GetAsync(path + "/word");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe(expected);
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return output.ToArray();
    }
}
