using System.Text;
using System.Text.Json;
using EssayMarker.Assessing;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Tests.Rubrics;
using NJsonSchema;
using Shouldly;

namespace EssayMarker.Tests.Reports;

public sealed class JsonReportTests
{
    public static TheoryData<View, bool, bool, bool> AllFiles
    {
        get
        {
            var files = new TheoryData<View, bool, bool, bool>();
            foreach (View view in Enum.GetValues<View>())
            {
                for (int flags = 0; flags < 8; flags++)
                    files.Add(view, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0);
            }
            return files;
        }
    }

    [Theory, MemberData(nameof(AllFiles))]
    public async Task Every_file_follows_the_published_schema_and_holds_nothing_that_it_does_not_describe(View view, bool showMarks, bool isCoursework, bool hasLevel)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Shipped.Root, "schemas", "assessment.schema.json"));
        foreach (JsonSchema described in schema.Definitions.Values.Append(schema))
            described.AllowAdditionalProperties = false;

        string json = Write(new ReportOptions { View = view, ShowMarks = showMarks, IsCoursework = isCoursework }, hasLevel ? Draft.Assessment : Draft.WithoutLevel);

        schema.Validate(json).ShouldBeEmpty();
    }

    [Fact]
    public void The_file_of_a_student() => Approve(new ReportOptions(), "student");

    [Fact]
    public void The_file_of_a_teacher() => Approve(new ReportOptions { View = View.Teacher }, "teacher");

    [Fact]
    public void The_file_of_a_coursework_draft() => Approve(new ReportOptions { IsCoursework = true }, "coursework");

    [Fact]
    public void A_students_file_holds_no_statement_and_no_clause_of_the_scheme()
    {
        string json = Write(new ReportOptions { ShowMarks = true });

        foreach (string secret in new[] { Draft.Statement, Draft.UnfoundStatement, Draft.Clause, Draft.Met, "statement", "clause", "grounds", "pairs", "weighings", "notMarked", "whatIf" })
            json.ShouldNotContain(secret);
        json.ShouldContain(Draft.Ask);
    }

    [Fact]
    public void A_teachers_file_tells_how_a_match_came_about_by_its_five_largest_shares()
    {
        JsonElement grounds = Parsed(new ReportOptions { View = View.Teacher }).GetProperty("sentences")[0].GetProperty("matches")[0].GetProperty("grounds");

        grounds.GetProperty("pairs")[0].GetProperty("meets").GetString().ShouldBe(Draft.Met);
        grounds.GetProperty("parts")[0].GetProperty("how").GetString().ShouldBe("carried-over");
        JsonElement about = grounds.GetProperty("weighings")[0];
        decimal shares = about.GetProperty("shares").EnumerateArray().Sum(share => share.GetProperty("share").GetDecimal());
        about.GetProperty("shares").GetArrayLength().ShouldBe(5);
        (about.GetProperty("intercept").GetDecimal() + shares + about.GetProperty("other").GetDecimal()).ShouldBe(about.GetProperty("logOdds").GetDecimal());
    }

    [Fact]
    public void Marks_and_places_on_the_scale_are_in_a_students_file_only_when_asked_for()
    {
        foreach (string name in new[] { "\"marks\"", "\"position\"" })
        {
            Write(new ReportOptions()).ShouldNotContain(name);
            Write(new ReportOptions { ShowMarks = true }).ShouldContain(name);
        }
    }

    [Theory]
    [InlineData(View.Student)]
    [InlineData(View.Teacher)]
    public void A_coursework_file_holds_no_level_mark_strand_or_state(View view)
    {
        Write(new ReportOptions { View = view, IsCoursework = true }).ShouldNotContain(Draft.Met);
        JsonElement file = Parsed(new ReportOptions { View = view, IsCoursework = true, ShowMarks = true });

        file.GetProperty("assessment").ValueKind.ShouldBe(JsonValueKind.Null);
        file.GetProperty("warnings")[0].GetProperty("message").GetString().ShouldBe(Wording.Default.Label("json.coursework"));
        file.GetProperty("points").GetArrayLength().ShouldBe(0);
        foreach (string name in new[] { "evidence", "sides", "comments", "strengths", "nextSteps", "whatIf", "periods", "periodQuestions" })
            file.TryGetProperty(name, out _).ShouldBeFalse();
        foreach (string name in new[] { "roles", "matches" })
            file.GetProperty("sentences")[0].GetProperty(name).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Without_a_level_the_assessment_is_null_and_a_warning_says_why()
    {
        string json = Write(new ReportOptions(), Draft.WithoutLevel);

        json.ShouldContain("\"assessment\": null");
        json.ShouldContain("This is a plan, so it gets no level.");
    }

    [Fact]
    public void Options_that_change_what_a_file_says_change_the_hash_of_options()
    {
        ReportOptions[] all =
        [
            new(), new() { View = View.Teacher }, new() { ShowMarks = true }, new() { IsCoursework = true }, new() { IsSplit = true }, new() { HasPseudonyms = true }, new() { IsShort = true },
        ];

        all.Select(options => options.Hash).ShouldBeUnique();
        new ReportOptions().Hash.ShouldBe("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(
            """{"nea":false,"pseudonyms":false,"short":false,"showMarks":false,"split":false,"view":"student"}"""u8)));
    }

    [Fact]
    public void Whatever_a_student_wrote_arrives_as_text()
    {
        const string Hostile = "</script> \"quoted\" \u202E \uD800 \u0001 {place}";
        Sentence sentence = Draft.Assessment.Essay.Sentences[0] with { Text = Hostile };
        Assessment hostile = Draft.Assessment with { Sentences = [Draft.Assessment.Sentences[0] with { Sentence = sentence }, .. Draft.Assessment.Sentences.Skip(1)] };

        JsonDocument.Parse(Write(new ReportOptions(), hostile)).RootElement.GetProperty("sentences")[0].GetProperty("text").GetString()
            .ShouldBe(Hostile.Replace('\uD800', '\uFFFD'));
    }

    /// <summary>The wording's hash is left out, so that a changed word changes only the files that say it.</summary>
    private static void Approve(ReportOptions options, string discriminator) => Write(options).ShouldMatchApproved(file => file
        .WithScrubber(json => json.Replace(Wording.Default.Hash, "(hash)", StringComparison.Ordinal))
        .LocateTestMethodUsingAttribute<FactAttribute>().WithDiscriminator(discriminator).WithFileExtension(".json"));

    private static JsonElement Parsed(ReportOptions options) => JsonDocument.Parse(Write(options)).RootElement;

    private static string Write(ReportOptions options, Assessment? assessment = null)
    {
        using var output = new MemoryStream();
        new JsonReport(options, Wording.Default).Write(assessment ?? Draft.Assessment with { Made = Draft.Assessment.Made with { Essay = "sha256:" + new string('3', 64) } }, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
