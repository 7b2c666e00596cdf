using System.Net;
using System.Text.RegularExpressions;
using EssayMarker.Matching;
using EssayMarker.Reports;
using EssayMarker.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Reports.OfSamples;

/// <summary>Reads every file that a student may get, whatever its form, for what must not be there.</summary>
public sealed partial class SecrecyTests
{
    private static readonly string[] Formats = ["docx", "html", "json", "csv", "txt"];
    private static readonly string[] Leads =
    [
        "word.strongest", "word.first-step", "word.reasons", "word.why-not-above", "word.why-not-below", "word.strengths", "word.next-steps", "word.own",
        "word.check-dates", "html.what-if.title",
    ];

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (string path in Samples.All)
            {
                foreach (string format in Formats)
                    files.Add(Path.GetFileNameWithoutExtension(path), format);
            }
            return files;
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void A_students_file_holds_no_words_of_the_scheme(string name, string format)
    {
        foreach (ReportOptions options in new ReportOptions[] { new(), new() { IsShort = true }, new() { ShowMarks = true } })
        {
            string file = Read(name, format, options);

            foreach (string secret in Scheme(SampleReports.Mark(name).Rubric))
                file.ShouldNotContain(secret, Case.Sensitive);
            file.ShouldNotContain(Wording.Default.Label("html.what-if.title"));
        }
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("html")]
    [InlineData("json")]
    public void The_same_search_finds_the_scheme_and_the_marks_in_a_teachers_file(string format)
    {
        string file = Read("essay-01", format, new ReportOptions { View = View.Teacher });

        Scheme(SampleReports.Mark("essay-01").Rubric).ShouldContain(secret => file.Contains(secret, StringComparison.Ordinal));
        (MarksPattern().IsMatch(file) || file.Contains("\"marks\"", StringComparison.Ordinal)).ShouldBeTrue();
    }

    [Theory, MemberData(nameof(Files))]
    public void A_students_file_holds_no_marks_unless_asked_for(string name, string format)
    {
        foreach (ReportOptions options in new ReportOptions[] { new(), new() { IsShort = true } })
        {
            string file = Read(name, format, options);

            MarksPattern().Matches(file).Select(match => match.Value).ShouldBeEmpty();
            foreach (string key in new[] { "\"marks\"", "\"position\"", "\"whatIf\"", "on the scale of levels" })
                file.ShouldNotContain(key);
        }
    }

    /// <summary>The JSON keeps every point with its status in every view but coursework, since programs count on it.</summary>
    [Theory, MemberData(nameof(Files))]
    public void To_a_student_a_point_that_was_not_found_is_a_question_and_no_more(string name, string format)
    {
        if (format == "json")
            return;
        string file = Read(name, format, new ReportOptions());

        file.ShouldNotContain("Not found", Case.Sensitive);
        foreach (PointResult result in SampleReports.Mark(name).Points.Where(result => result.Status == PointStatus.NotFound))
            Regex.IsMatch(file, $@"\b{Regex.Escape(result.Point.Id)}\b").ShouldBeFalse($"{result.Point.Id} of {name} stands in the {format} file.");
    }

    [Theory, MemberData(nameof(Files))]
    public void A_coursework_file_holds_criteria_and_questions_and_no_judgement(string name, string format)
    {
        string harmless = Harmless(name);
        foreach (View view in Enum.GetValues<View>())
        {
            string file = Read(name, format, new ReportOptions { View = view, IsCoursework = true, ShowMarks = true });

            foreach (string secret in Scheme(SampleReports.Mark(name).Rubric).Concat(Judgements()).Where(secret => !harmless.Contains(secret, StringComparison.Ordinal)))
                file.ShouldNotContain(secret, Case.Sensitive);
            foreach (Point point in SampleReports.Mark(name).Rubric.Points.Where(point => point.Ask is not null))
                file.ShouldNotContain(point.Ask!, Case.Sensitive);
            MarksPattern().Matches(file).Select(match => match.Value).ShouldBeEmpty();
            Regex.Matches(file, @"\b[Ll]evel \d").Select(match => match.Value).ShouldBeEmpty();
            Regex.Matches(file, @"\b[SD][1-5]\b").Select(match => match.Value).ShouldBeEmpty();
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void No_file_of_any_view_names_a_grade(string name, string format)
    {
        foreach (View view in Enum.GetValues<View>())
            Regex.IsMatch(Read(name, format, new ReportOptions { View = view, ShowMarks = true }), @"\b[Gg]rade [A-EU1-9]").ShouldBeFalse();
    }

    /// <summary>The scheme's own sentences, as they stand and in halves, so that a cut one is found too; no shorter than a reader would know again.</summary>
    private static IEnumerable<string> Scheme(Rubric rubric) => rubric.Points
        .SelectMany(point => point.Clauses.Select(clause => clause.Text).Append(point.Statement))
        .Concat(rubric.Levels?.Levels.SelectMany(level => level.Descriptors.Values) ?? [])
        .SelectMany(text => new[] { text[..(text.Length / 2)], text[(text.Length / 2)..] })
        .Where(half => half.Length >= 24);

    /// <summary>What only a judgement says: the names of states and categories, and the fixed leads of the Word summary.</summary>
    private static IEnumerable<string> Judgements() => Wording.Default.Keys
        .Where(key => NamesPattern().IsMatch(key) || Leads.Contains(key))
        .Select(key => Wording.Default.Label(key))
        .Where(words => words.Length >= 8);

    /// <summary>What the student wrote, the header and the criteria, which may use the same words.</summary>
    private static string Harmless(string name) => Wording.Default.Label("header.coursework")
        + string.Join('\n', SampleReports.Mark(name).Essay.Paragraphs.Select(paragraph => paragraph.Text))
        + string.Join('\n', Criterion.Of(SampleReports.Mark(name).Rubric, Wording.Default).Select(criterion => criterion.Name + criterion.Question));

    private static string Read(string name, string format, ReportOptions options) =>
        WebUtility.HtmlDecode(TagPattern().Replace(SampleReports.Stable(SampleReports.Everything(name, format, options)), match => match.Value.Contains('"', StringComparison.Ordinal) ? match.Value : ""));

    [GeneratedRegex(@"\b\d{1,2} ?(to|–|-) ?\d{1,2}( of \d+)? marks\b|\bof 25\b|most likely \d|\blikely \d+")]
    private static partial Regex MarksPattern();

    [GeneratedRegex("^(status|state|category)\\.")]
    private static partial Regex NamesPattern();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex TagPattern();
}
