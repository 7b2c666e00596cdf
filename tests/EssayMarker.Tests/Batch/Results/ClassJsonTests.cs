using System.Text.Json;
using EssayMarker.Batch;
using EssayMarker.Reports;
using EssayMarker.Tests.Rubrics;
using NJsonSchema;
using Shouldly;

namespace EssayMarker.Tests.Batch.Results;

public sealed class ClassJsonTests
{
    public static TheoryData<string> Classes => ["thirty", "empty", "failures", "no levels", "alike", "coursework"];

    [Theory, MemberData(nameof(Classes))]
    public async Task Every_file_follows_the_published_schema_and_holds_nothing_that_it_does_not_describe(string kind)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Shipped.Root, "schemas", "class.schema.json"));
        foreach (JsonSchema described in schema.Definitions.Values.Append(schema).Where(described => described.ActualProperties.Count > 0))
            described.AllowAdditionalProperties = false;
        using MadeClass made = Write(kind);

        schema.Validate(Json(made)).ShouldBeEmpty();
    }

    [Fact]
    public void Each_essay_is_there_and_the_counts_of_points_and_levels_are_those_of_the_essays()
    {
        using MadeClass made = Write("thirty");
        JsonElement root = JsonDocument.Parse(Json(made)).RootElement;
        JsonElement[] essays = [.. root.GetProperty("essays").EnumerateArray()];

        essays.Length.ShouldBe(30);
        foreach (JsonElement point in root.GetProperty("points").EnumerateArray())
        {
            point.GetProperty("met").GetInt32().ShouldBe(essays.Count(essay => essay.GetProperty("points").GetProperty(point.GetProperty("id").GetString()!).GetString() == "met"));
            new[] { "met", "partly", "misattributed", "notFound", "other" }.Sum(way => point.GetProperty(way).GetInt32()).ShouldBe(30);
        }
        foreach (JsonElement level in root.GetProperty("levels").EnumerateArray())
        {
            level.GetProperty("essays").GetInt32().ShouldBe(essays.Count(essay => level.GetProperty("level").ValueKind == JsonValueKind.Null
                ? !essay.TryGetProperty("level", out _)
                : essay.TryGetProperty("level", out JsonElement own) && own.GetInt32() == level.GetProperty("level").GetInt32()));
        }
    }

    [Fact]
    public void Of_coursework_there_is_nothing_but_the_essays_words_and_the_failures()
    {
        using MadeClass made = Write("coursework");

        JsonDocument.Parse(Json(made)).RootElement.EnumerateObject().Select(property => property.Name).ShouldBe(["schema", "note", "question", "rubric", "essays", "failures"]);
        Json(made).ShouldNotContain("\"level\"");
    }

    private static MadeClass Write(string kind) => kind switch
    {
        "empty" => new MadeClass().Write([]),
        "failures" => new MadeClass().Write(MadeClass.Essays(2), null, null, [("scan.pdf", "This is a PDF.", "Hand in the document.")]),
        "no levels" => new MadeClass().Write(MadeClass.Essays(3), rubric: MadeClass.Rubric with { Levels = null }),
        "alike" => new MadeClass().Write([Sharing("an.docx"), Sharing("ng.docx")]),
        "coursework" => new MadeClass().Write(MadeClass.Essays(3), new BatchOptions { Jobs = 1, Reports = new ReportOptions { IsCoursework = true } }),
        _ => new MadeClass().Write(MadeClass.Essays(30)),
    };

    private static MadeEssay Sharing(string path) => new(path) { Sentences = [(MadeClass.Passage, null, null)] };

    private static string Json(MadeClass made) => File.ReadAllText(Path.Combine(made.Root, "class.json"));
}
