using System.Globalization;
using EssayMarker.Assessing;
using EssayMarker.Assessing.Calibrating;
using EssayMarker.Docx;
using EssayMarker.Essays;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Cli;

/// <summary>Learns from marked essays, writes what was learned beside the rubric, and says how well it does.</summary>
internal static class CalibrateCommand
{
    public static int Run(CalibrateArguments arguments) => Failures.Report(() =>
    {
        Rubric rubric = RubricFile.Read(arguments.Rubric, Installation.Rubrics);
        Failures.Warn(rubric.Warnings);
        LevelScheme levels = rubric.Levels ?? throw new CommandException(
            $"{arguments.Rubric} names no levels, so there are no marks to calibrate.", "Add levels to the rubric.");
        var folder = new MarkedFolder(arguments.Folder, MarksFile.Read(arguments.Marks, levels.TopMark), arguments.Marks);
        Failures.Warn(folder.LeftOut);
        RefuseIfTooFew(folder.Essays.Count, arguments.Marks);

        var marker = Marker.Load(rubric, Installation.Model);
        (IReadOnlyList<MarkedEssay> essays, IReadOnlyList<Warning> unmarked) = Mark(folder, rubric, marker);
        Failures.Warn(unmarked);
        RefuseIfTooFew(essays.Count, arguments.Marks);

        FittedCalibration fitted = Progress.While("Learning", () => CalibrationFitting.Fit(essays, rubric, arguments.Conditions));
        string path = CalibrationFile.PathFor(arguments.Rubric);
        Write(path, CalibrationFile.Write(fitted.Calibration));
        new CalibrationSummary(fitted, Wording.Default).Show();
        Failures.Warn(fitted.Report.Warnings);
        Console.Out.WriteLine(path);
        return folder.LeftOut.Count + unmarked.Count > 0 ? ExitCode.EssayNotMarked : ExitCode.Done;
    });

    private static (IReadOnlyList<MarkedEssay> Essays, IReadOnlyList<Warning> Unmarked) Mark(MarkedFolder folder, Rubric rubric, Marker marker)
    {
        var essays = new List<MarkedEssay>();
        var unmarked = new List<Warning>();
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        Progress.Each("Marking", folder.Essays, essay =>
        {
            try
            {
                EssayFile file = EssayFile.Read(essay.Path);
                if (!seen.TryAdd(file.Hash, essay.Path))
                {
                    unmarked.Add(new Warning($"{essay.Path}: It is the same file as {seen[file.Hash]}, which comes first. Take one of them out."));
                    return;
                }

                Assessment assessment = marker.Mark(file.ReadEssay(rubric.Question));
                if (assessment is { Level: { } level, Profile: { } profile })
                {
                    essays.Add(new MarkedEssay(profile, level.Marks.Likely, essay.Mark.Mark, essay.Mark.Marker, essay.Mark.IsModerated));
                }
                else
                {
                    string? why = assessment.Warnings.Skip(assessment.Essay.Warnings.Count).FirstOrDefault()?.Message;
                    unmarked.Add(new Warning($"{essay.Path}: The program gives it no level, so nothing can be learned from its mark. {why}".TrimEnd()));
                }
            }
            catch (DocxException error)
            {
                unmarked.Add(new Warning(error.Message));
            }
        });
        return (essays, unmarked);
    }

    private static void RefuseIfTooFew(int essays, string marks)
    {
        if (essays < CalibrationFitting.FewestMarks)
        {
            throw new CommandException(
                $"Only {essays.ToString(CultureInfo.InvariantCulture)} essays have a mark in {marks} that can be used: too few to learn from.",
                $"Give at least {CalibrationFitting.FewestMarks}; from {CalibrationFitting.MarksForWeights} moderated ones on more is learned than a severity.");
        }
    }

    /// <summary>Appears whole or not at all: an earlier calibration stays until then.</summary>
    private static void Write(string path, string text)
    {
        string draft = path + ".partial";
        try
        {
            File.WriteAllText(draft, text);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be written.", "Copy the rubric into a folder that you may write to, and name that one with --rubric.");
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
