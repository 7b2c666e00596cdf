using EssayMarker.Assessing;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Reports;
using Shouldly;

namespace EssayMarker.Tests.Reports;

public sealed class WordingTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".yaml");

    public void Dispose() => File.Delete(_file);

    public static TheoryData<Enum> NamedValues => new(
        new[] { typeof(PointStatus), typeof(Verdict), typeof(SentenceRole), typeof(Band), typeof(EssayKind), typeof(EvidenceState), typeof(ParagraphRole) }
            .SelectMany(type => Enum.GetValues(type).Cast<Enum>()));

    [Theory, MemberData(nameof(NamedValues))]
    public void Every_value_that_a_report_shows_has_a_name(Enum value) => Wording.Default.Label(value).ShouldNotBeNullOrWhiteSpace();

    [Fact]
    public void A_key_that_has_no_line_is_named_in_the_error() =>
        Should.Throw<ArgumentException>(() => Wording.Default.Label("status.bet")).Message.ShouldContain("status.bet");

    [Fact]
    public void A_department_overrides_a_line_and_keeps_the_others()
    {
        Wording own = Own("labels:\n  status.met: \"Got it\"\n");

        own.Label("status.met").ShouldBe("Got it");
        own.Label("status.partly").ShouldBe(Wording.Default.Label("status.partly"));
        own.Language.ShouldBe("en-GB");
        own.Hash.ShouldStartWith("sha256:");
        own.Hash.ShouldNotBe(Wording.Default.Hash);
    }

    [Fact]
    public void A_place_is_filled_and_its_value_is_not_read_for_places() =>
        Own("labels:\n  level.possibly: \"{other} or {level}\"\n")
            .Label("level.possibly", ("level", "{other}"), ("other", "4")).ShouldBe("4 or {other}");

    [Fact]
    public void A_teacher_gets_the_teachers_line_where_there_is_one()
    {
        Wording own = Own("remarks:\n  comment.relevant.teacher: \"On the question.\"\n");
        var remark = new Remark("comment.relevant", 1);

        own.Remark(remark, View.Teacher).ShouldBe("On the question.");
        own.Remark(remark, View.Student).ShouldBe(Wording.Default.Remark(remark, View.Teacher));
    }

    [Fact]
    public void A_remark_without_a_value_for_a_place_is_named_in_the_error() =>
        Should.Throw<ArgumentException>(() => Wording.Default.Remark(new Remark("comment.misattributed", 1), View.Student)).Message
            .ShouldContain("The words of “comment.misattributed” need a value for {evidence}.");

    [Theory]
    [InlineData("labels:\n  status.mett: \"x\"\n", ":3: “status.mett” is not a key of “labels”. Did you mean “status.met”?")]
    [InlineData("labels:\n  level.is: \"Level\"\n", ":3: The words of “level.is” leave out {level}. Use each of: {level}.")]
    [InlineData("labels:\n  level.is: \"{level} {mark}\"\n", ":3: The words of “level.is” use {mark}, which the program cannot fill there. Use only: {level}.")]
    [InlineData("labels:\n  level.is: \"{level\"\n", ":3: A brace { or } belongs to no place. Write a place as {name}, and no other braces.")]
    [InlineData("labels:\n  status.met: \"\"\n", ":3: “status.met” has no text. Write a text after the colon, in \"double quotation marks\", or take the line out.")]
    [InlineData("labels:\n  status.met: [a]\n", ":3: “status.met” has no text. Write a text after the colon, in \"double quotation marks\", or take the line out.")]
    [InlineData("labels:\n  status.met: \"a\"\n  status.met: \"b\"\n", ":4: The key “status.met” stands here and at line 3. Keep one of them.")]
    [InlineData("label:\n  status.met: \"a\"\n", ":2: “label” is not a key of a wording file. Known here: schema, language, remarks, labels.")]
    [InlineData("labels:\n  level.is.teacher: \"L{level}\"\n", ":3: “level.is.teacher” is not a key of “labels”. The keys are those of the program's own wording file, en-GB.yaml.")]
    [InlineData("labels: here\n", ":2: “labels” holds no lines. Write each as “key: \"text\"”, indented by two spaces, or leave the section out.")]
    public void A_line_that_cannot_be_used_is_an_error_with_its_line_and_the_way_out(string lines, string expected) =>
        Should.Throw<WordingException>(() => Own(lines)).Message.ShouldBe(_file + expected);

    [Theory]
    [InlineData("", ": The file does not begin with keys. Begin with “schema: essaymarker/wording/1”.")]
    [InlineData("language: en-GB\n", ": The schema is missing. Begin with “schema: essaymarker/wording/1”.")]
    [InlineData("schema: essaymarker/wording/2\n", ":1: This is not a wording file of a version that is known. Write “schema: essaymarker/wording/1”.")]
    public void A_file_that_is_no_wording_file_says_how_one_begins(string text, string expected)
    {
        File.WriteAllText(_file, text);

        Should.Throw<WordingException>(() => Wording.Read(_file)).Message.ShouldBe(_file + expected);
    }

    [Fact]
    public void What_is_not_YAML_or_not_there_is_an_error_with_the_way_out()
    {
        Should.Throw<WordingException>(() => Own("labels:\n  status.met: \"a\n")).Message.ShouldContain("This is not YAML");
        Should.Throw<WordingException>(() => Wording.Read(_file + ".no")).Message.ShouldContain("The file cannot be read.");
    }

    private Wording Own(string lines)
    {
        File.WriteAllText(_file, "schema: essaymarker/wording/1\n" + lines);
        return Wording.Read(_file);
    }
}
