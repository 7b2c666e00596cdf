using EssayMarker.Batch;
using EssayMarker.Docx;
using EssayMarker.Reports;
using EssayMarker.Tests.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Batch;

public sealed class BatchRunTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Out => _folder["out"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_essay_gets_a_students_and_a_teachers_reports()
    {
        Batches.Run(Out, [Batches.Sample("essay-02")]).ShouldHaveSingleItem().ShouldBeOfType<BatchResult.Marked>();

        Batches.Files(Out).Keys.ShouldBe(
        [
            "students/essay-02.marked.docx", "students/essay-02.marked.html", "students/essay-02.marked.json",
            "teacher/essay-02.marked.docx", "teacher/essay-02.marked.html", "teacher/essay-02.marked.json",
        ]);
    }

    [Fact]
    public void The_reports_are_those_of_marking_one_by_one_whatever_the_jobs()
    {
        Submission[] essays = [Batches.Sample("essay-02"), Batches.Sample("plan"), Batches.Sample("essay-13")];

        Batches.Run(_folder["one"], essays, new BatchOptions { Jobs = 1 });
        Batches.Run(_folder["four"], essays, new BatchOptions { Jobs = 4 });
        Batches.Run(_folder["alone"], [essays[2]]);

        SortedDictionary<string, byte[]> one = Batches.Files(_folder["one"]), four = Batches.Files(_folder["four"]), alone = Batches.Files(_folder["alone"]);
        four.Keys.ShouldBe(one.Keys);
        foreach ((string file, byte[] bytes) in one)
            four[file].ShouldBe(bytes, file);
        foreach ((string file, byte[] bytes) in alone)
            one[file].ShouldBe(bytes, file);
    }

    [Fact]
    public void What_is_whole_and_made_of_the_same_is_kept_and_anything_else_is_made_again()
    {
        Submission[] essays = [Batches.Sample("essay-02")];
        Batches.Run(Out, essays);

        Batches.Run(Out, essays).ShouldHaveSingleItem().ShouldBeOfType<BatchResult.Kept>();
        Batches.Run(Out, essays, new BatchOptions { Force = true }).ShouldHaveSingleItem().ShouldBeOfType<BatchResult.Marked>();
        Batches.Run(Out, essays, new BatchOptions { Reports = new ReportOptions { ShowMarks = true } }).ShouldHaveSingleItem().ShouldBeOfType<BatchResult.Marked>();
        Batches.Run(Out, [Batches.Sample("plan", "essay-02.docx")]).ShouldHaveSingleItem().ShouldBeOfType<BatchResult.Marked>();
        File.Delete(Path.Combine(Out, "students", "essay-02.marked.html"));
        Batches.Run(Out, [Batches.Sample("plan", "essay-02.docx")]).ShouldHaveSingleItem().ShouldBeOfType<BatchResult.Marked>();
        File.WriteAllText(Path.Combine(Out, "teacher", "essay-02.marked.json"), "{ \"made\": ");
        Batches.Run(Out, [Batches.Sample("plan", "essay-02.docx")]).ShouldHaveSingleItem().ShouldBeOfType<BatchResult.Marked>();
    }

    [Fact]
    public void One_bad_essay_never_stops_the_rest()
    {
        Submission[] essays =
        [
            Batches.Unreadable("a.docx"), Batches.Sample("plan"), new("pdf.docx", () => "%PDF-1.7"u8.ToArray()),
            new("gone.docx", () => throw new DocxException("gone.docx", "There is no such file.", "Check the name and the folder.")),
        ];

        IReadOnlyList<BatchResult> results = Batches.Run(Out, essays);

        results.Select(result => result.Path).ShouldBe(["a.docx", "plan.docx", "pdf.docx", "gone.docx"]);
        results[1].ShouldBeOfType<BatchResult.Marked>();
        results[2].ShouldBeOfType<BatchResult.Failed>().Problem.ShouldBe("This is a PDF, not a Word document.");
        results.OfType<BatchResult.Failed>().ShouldAllBe(failed => failed.Remedy.Length > 0);
    }

    [Fact]
    public void A_text_that_looks_like_coursework_is_not_marked_before_somebody_says_what_it_is()
    {
        string text = string.Join("\n\n", Enumerable.Range(1, 500).Select(number => $"Stalin ruled alone in the year {number} (Service, 2004, p. {number}). He was feared by all who knew him then."))
            + "\n\nBibliography\nHosking, G., A History of the Soviet Union (London: Fontana, 1985)";
        Submission[] essays = [new("nea.txt", () => System.Text.Encoding.UTF8.GetBytes(text))];

        Batches.Run(Out, essays).ShouldHaveSingleItem().ShouldBeOfType<BatchResult.Failed>().Problem.ShouldContain("looks like coursework");
        Batches.Run(Out, essays, new BatchOptions { IsDeclared = true }).ShouldHaveSingleItem().ShouldBeOfType<BatchResult.Marked>();
    }

    [Fact]
    public void Once_it_is_to_stop_no_essay_is_begun_and_the_one_in_hand_is_finished()
    {
        using var stop = new CancellationTokenSource();
        Submission[] essays = [Batches.Sample("plan", "1.docx"), Batches.Sample("plan", "2.docx"), Batches.Sample("plan", "3.docx")];

        IReadOnlyList<BatchResult> results = Batches.Run(Out, essays, new BatchOptions { Jobs = 1 }, _ => stop.Cancel(), stop.Token);

        results.ShouldHaveSingleItem().ShouldBeOfType<BatchResult.Marked>();
        Batches.Files(Out).Count.ShouldBe(6);
        Batches.Run(Out, essays).Select(result => result.GetType().Name).ShouldBe(["Kept", "Marked", "Marked"]);
    }

    [Fact]
    public void What_an_interrupted_run_left_half_written_is_taken_away()
    {
        string left = _folder.Write("out/students/essay-02.marked.html.partial", "<html>");

        Batches.Run(Out, []);

        File.Exists(left).ShouldBeFalse();
    }

    [FactOnUnix]
    public void Reports_that_somebody_made_read_only_are_replaced_whole()
    {
        Submission[] essays = [Batches.Sample("plan")];
        Batches.Run(Out, essays);
        string report = Path.Combine(Out, "students", "plan.marked.html");
        byte[] before = File.ReadAllBytes(report);
        File.WriteAllText(report, "written over");
        File.SetAttributes(report, FileAttributes.ReadOnly);

        Batches.Run(Out, essays, new BatchOptions { Force = true }).ShouldHaveSingleItem().ShouldBeOfType<BatchResult.Marked>();

        File.ReadAllBytes(report).ShouldBe(before);
    }

    [FactOnUnix]
    public void A_place_that_cannot_be_written_is_a_failure_of_its_essay_alone()
    {
        Directory.CreateDirectory(Path.Combine(Out, "students", "plan.marked.html"));

        IReadOnlyList<BatchResult> results = Batches.Run(Out, [Batches.Sample("plan"), Batches.Sample("notes")]);

        results[0].ShouldBeOfType<BatchResult.Failed>().Problem.ShouldStartWith("Its reports cannot be written:");
        results[1].ShouldBeOfType<BatchResult.Marked>();
        Batches.Files(Out).Keys.ShouldNotContain(file => file.EndsWith(".partial", StringComparison.Ordinal));
    }
}
