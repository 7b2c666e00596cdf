using System.Text;
using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Drafts;
using EssayMarker.Reports;
using EssayMarker.Reports.Drafts;
using EssayMarker.Tests.Assessing;
using EssayMarker.Tests.Rubrics;
using NJsonSchema;
using Shouldly;

namespace EssayMarker.Tests.Reports.Drafts;

public sealed class ComparisonJsonTests
{
    private static readonly Lazy<DraftComparison> Revised = new(() => DraftComparison.Of(Marking.Mark(Marking.Script("weak")), Marking.Mark(Marking.Script("weak")
        + "\n\nStalin had the leaders of Leningrad shot in 1949. Khrushchev defeated the anti-Party group in 1957 and let them live, which shows that he ruled with less fear than Stalin.")));

    private static readonly Lazy<DraftComparison> WithoutLevel = new(() => DraftComparison.Of(Marking.Mark(Marking.Script("weak")), Marking.Mark("Both ruled alone.")));

    public static TheoryData<View, bool, bool> AllFiles
    {
        get
        {
            var files = new TheoryData<View, bool, bool>();
            foreach (View view in Enum.GetValues<View>())
            {
                for (int flags = 0; flags < 4; flags++)
                    files.Add(view, (flags & 1) != 0, (flags & 2) != 0);
            }
            return files;
        }
    }

    [Theory, MemberData(nameof(AllFiles))]
    public async Task Every_file_follows_the_published_schema_and_holds_nothing_that_it_does_not_describe(View view, bool showMarks, bool hasLevel)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Shipped.Root, "schemas", "comparison.schema.json"));
        foreach (JsonSchema described in schema.Definitions.Values.Append(schema))
            described.AllowAdditionalProperties = false;

        schema.Validate(Write(new ReportOptions { View = view, ShowMarks = showMarks }, hasLevel ? Revised.Value : WithoutLevel.Value)).ShouldBeEmpty();
    }

    [Fact]
    public void A_students_file_holds_no_line_of_the_scheme_and_marks_only_when_asked_for()
    {
        string json = Write(new ReportOptions(), Revised.Value);

        foreach (string line in Marking.Rubric.Points.SelectMany(point => point.Clauses.Select(clause => clause.Text).Prepend(point.Statement)))
            json.ShouldNotContain(line);
        foreach (string name in new[] { "\"marks\"", "\"marksMoved\"", "\"positionAfter\"", "\"statement\"" })
            json.ShouldNotContain(name);
        Write(new ReportOptions { ShowMarks = true }, Revised.Value).ShouldContain("\"marksMoved\"");
        Write(new ReportOptions { View = View.Teacher }, Revised.Value).ShouldContain(JsonEncodedText.Encode(Marking.Rubric.Points[0].Statement, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString());
    }

    [Fact]
    public void A_point_in_neither_draft_is_a_question()
    {
        JsonElement[] points = [.. JsonDocument.Parse(Write(new ReportOptions(), Revised.Value)).RootElement.GetProperty("points").EnumerateArray()];

        points.Length.ShouldBe(Marking.Rubric.Points.Count);
        points.Where(point => point.GetProperty("after").GetString() == "not found").ShouldNotBeEmpty();
        points.Where(point => point.GetProperty("after").GetString() == "not found").ShouldAllBe(point => point.GetProperty("ask").GetString()!.EndsWith('?'));
    }

    [Fact]
    public void It_says_when_the_drafts_are_the_same_or_one_has_no_level()
    {
        Assessment draft = Marking.Mark(Marking.Script("weak"));

        ComparisonWarnings.Of(DraftComparison.Of(draft, draft), Wording.Default).ShouldBe([Wording.Default.Label("compare.same")]);
        ComparisonWarnings.Of(WithoutLevel.Value, Wording.Default).ShouldContain(Wording.Default.Label("compare.no-level-after"));
        ComparisonWarnings.Of(Revised.Value, Wording.Default).ShouldBeEmpty();
    }

    [Fact]
    public void Drafts_of_coursework_are_not_compared() =>
        Should.Throw<ArgumentException>(() => new ComparisonJson(new ReportOptions { IsCoursework = true, View = View.Teacher }, Wording.Default));

    private static string Write(ReportOptions options, DraftComparison comparison)
    {
        using var output = new MemoryStream();
        new ComparisonJson(options, Wording.Default).Write(comparison, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
