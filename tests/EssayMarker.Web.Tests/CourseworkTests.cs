using System.Net;
using System.Text.Json;
using Shouldly;

namespace EssayMarker.Web.Tests;

public sealed class CourseworkTests(RunningServer server) : IClassFixture<RunningServer>, IDisposable
{
    private readonly Visitor _visitor = new(server);

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [InlineData("coursework", false)]
    [InlineData("practice", true)]
    public async Task Only_a_practice_essay_gets_a_level(string kind, bool hasLevel)
    {
        (string path, HttpResponseMessage report) = await _visitor.MarkAsync(Filled.Sample("essay-01.docx", kind));

        report.StatusCode.ShouldBe(HttpStatusCode.OK);
        bool saysLevel = (await Visitor.ReadAsync(report)).Body!.TextContent.Contains("Level ", StringComparison.Ordinal);
        saysLevel.ShouldBe(hasLevel);
        using JsonDocument json = JsonDocument.Parse(await _visitor.Client.GetStringAsync(path + "/json"));
        (json.RootElement.GetProperty("assessment").ValueKind == JsonValueKind.Object).ShouldBe(hasLevel);
        (json.RootElement.GetProperty("points").GetArrayLength() > 0).ShouldBe(hasLevel);
    }
}
