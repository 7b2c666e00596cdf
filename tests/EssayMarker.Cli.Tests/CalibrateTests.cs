using System.Text.Json;
using Shouldly;

namespace EssayMarker.Cli.Tests;

public sealed class CalibrateTests
{
    private static readonly string[] Scripts = ["good-balanced", "good-short", "middle-comment", "middle-general", "narrative", "top-differences", "weak"];

    [Fact]
    public void Mark_follows_what_was_learned_and_deleting_the_file_undoes_it()
    {
        using var folder = new TemporaryFolder();
        (string rubric, string essays) = Prepare(folder);
        string marks = folder.Write("marks.csv", "file,mark,marker,moderated\n" + string.Concat(Scripts.Select((name, at) => $"{name}.txt,1,{(at % 2 == 0 ? "Kestrel" : "Osprey")},yes\n")));
        string essay = Path.Combine(essays, "good-balanced.txt");
        (int before, string? without) = Mark(essay, rubric);

        Program.Outcome outcome = Program.Run("calibrate", "--rubric", rubric, "--marks", marks, "--conditions", "timed, 45 minutes", essays);

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        string calibration = folder.File("own.calibration.json");
        outcome.Lines.ShouldBe([calibration]);
        outcome.Error.ShouldContain("Calibrated on 7 moderated marks of your department (timed, 45 minutes): provisional, for severity only.");
        outcome.Error.ShouldContain("Quadratic weighted kappa: before ");
        outcome.Error.ShouldContain("Kestrel: marks 4;");
        string text = File.ReadAllText(calibration);
        foreach (string kept in (string[])["Kestrel", "Osprey", "good-balanced", "Stalin was", folder.Path])
        {
            text.ShouldNotContain(kept, Case.Insensitive);
        }

        (int after, string? with) = Mark(essay, rubric);
        after.ShouldBeLessThan(before);
        (without, with!.StartsWith("sha256:", StringComparison.Ordinal)).ShouldBe((null, true));

        File.Delete(calibration);
        Mark(essay, rubric).ShouldBe((before, null));
    }

    [Fact]
    public void The_order_of_the_rows_changes_no_byte()
    {
        using var folder = new TemporaryFolder();
        (string rubric, string essays) = Prepare(folder);
        string[] rows = [.. Scripts.Select((name, at) => $"{name}.txt,{3 * at}")];

        byte[] forth = Learn(string.Join('\n', rows)), back = Learn(string.Join('\n', rows.Reverse()));

        forth.ShouldBe(back);

        byte[] Learn(string table)
        {
            string marks = folder.Write("marks.csv", "file,mark\n" + table);
            Program.Outcome outcome = Program.Run("calibrate", "--rubric", rubric, "--marks", marks, essays);
            outcome.ExitCode.ShouldBe(0, outcome.Error);
            outcome.Error.ShouldContain("name no marker");
            return File.ReadAllBytes(folder.File("own.calibration.json"));
        }
    }

    [Fact]
    public void What_cannot_be_used_is_told_and_the_rest_is_learned_from()
    {
        using var folder = new TemporaryFolder();
        (string rubric, string essays) = Prepare(folder);
        File.WriteAllText(Path.Combine(essays, "broken.docx"), "no Word file");
        File.WriteAllText(Path.Combine(essays, "unmarked.txt"), "An essay without a mark.");
        File.WriteAllText(Path.Combine(essays, "short.txt"), "Stalin and Khrushchev both led the Soviet Union.");
        File.Copy(Path.Combine(essays, "weak.txt"), Path.Combine(essays, "weak-again.txt"));
        File.WriteAllText(Path.Combine(essays, "weak.marked.html"), "An output of the program's own.");
        string marks = folder.Write("marks.csv", "file,mark\n" + string.Concat(Scripts.Select(name => $"{name}.txt,12\n"))
            + "broken.docx,3\nshort.txt,2\nweak-again.txt,4\nmissing.docx,5\nweak.txt,6\nunmarked.txt,many\n");

        Program.Outcome outcome = Program.Run("calibrate", "--rubric", rubric, "--marks", marks, essays);

        outcome.ExitCode.ShouldBe(2, outcome.Error);
        outcome.Error.ShouldContain("Calibrated on 7 unmoderated marks");
        outcome.Error.ShouldContain("broken.docx");
        outcome.Error.ShouldContain("short.txt: The program gives it no level, so nothing can be learned from its mark. This text has fewer than 80 words");
        outcome.Error.ShouldContain("It is the same file as");
        outcome.Error.ShouldContain("marks.csv:12: There is no essay 'missing.docx'");
        outcome.Error.ShouldContain("marks.csv:13: 'weak.txt' has a mark in line 8 already");
        outcome.Error.ShouldContain("marks.csv:14: The mark is not a whole number.");
        outcome.Error.ShouldContain("unmarked.txt: No mark in");
        outcome.Error.ShouldNotContain("weak.marked.html");
        File.Exists(folder.File("own.calibration.json")).ShouldBeTrue();
    }

    [Fact]
    public void Fewer_than_five_essays_are_refused_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        (string rubric, string essays) = Prepare(folder);
        string marks = folder.Write("marks.csv", "file,mark\nweak.txt,3\nnarrative.txt,8\ngood-short.txt,14\nmiddle-general.txt,11\n");

        Program.Outcome outcome = Program.Run("calibrate", "--rubric", rubric, "--marks", marks, essays);

        outcome.ExitCode.ShouldBe(1);
        outcome.Error.ShouldContain("Only 4 essays have a mark");
        File.Exists(folder.File("own.calibration.json")).ShouldBeFalse();
    }

    [Fact]
    public void A_calibration_that_cannot_be_used_is_named_and_the_essay_is_marked_without_it()
    {
        using var folder = new TemporaryFolder();
        (string rubric, string essays) = Prepare(folder);
        folder.Write("own.calibration.json", "{}");

        Program.Outcome outcome = Program.Run("mark", Path.Combine(essays, "weak.txt"), "--rubric", rubric, "--format", "json");

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Error.ShouldContain("own.calibration.json");
        outcome.Error.ShouldContain("Delete it to mark without calibration, or run calibrate again. This essay is marked without it.");
    }

    [Fact]
    public void A_folder_or_a_table_that_is_missing_is_named()
    {
        using var folder = new TemporaryFolder();
        (string rubric, string essays) = Prepare(folder);
        string marks = folder.Write("marks.csv", "file,mark\nweak.txt,3\n");

        Program.Outcome noFolder = Program.Run("calibrate", "--rubric", rubric, "--marks", marks, folder.File("none"));
        Program.Outcome noTable = Program.Run("calibrate", "--rubric", rubric, "--marks", folder.File("none.csv"), essays);

        (noFolder.ExitCode, noTable.ExitCode).ShouldBe((1, 1));
        noFolder.Error.ShouldContain("none cannot be read");
        noTable.Error.ShouldContain("none.csv: It cannot be read");
    }

    /// <summary>A rubric of the folder's own, and a folder with scripts.</summary>
    private static (string Rubric, string Essays) Prepare(TemporaryFolder folder)
    {
        string essays = Directory.CreateDirectory(folder.File("essays")).FullName;
        foreach (string name in Scripts)
        {
            File.Copy(Path.Combine(Repository.Root, "tests", "EssayMarker.Tests", "Assessing", "Scripts", name + ".txt"), Path.Combine(essays, name + ".txt"));
        }

        return (folder.Copy(Repository.Rubric, "own.yaml"), essays);
    }

    private static (int Likely, string? Calibration) Mark(string essay, string rubric)
    {
        Program.Outcome outcome = Program.Run("mark", essay, "--rubric", rubric, "--view", "teacher", "--format", "json");
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        JsonElement root = JsonDocument.Parse(File.ReadAllText(outcome.Lines[0])).RootElement;
        return (root.GetProperty("assessment").GetProperty("marks").GetProperty("likely").GetInt32(), root.GetProperty("made").GetProperty("calibration").GetString());
    }
}
