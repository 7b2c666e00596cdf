using EssayMarker.Assessing;
using EssayMarker.Essays;

namespace EssayMarker.Reports;

/// <summary>What a report may show: the only place that decides it, for every form of report.</summary>
public sealed record ReportOptions
{
    /// <summary>Whom it is for. The default is the student.</summary>
    public View View { get; init; } = View.Student;

    /// <summary>Whether the student view shows marks. The default is no: a level in words.</summary>
    public bool ShowMarks { get; init; }

    /// <summary>Whether what people read is kept short. The default is no. Files that programs read are whole in any case.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether the text is coursework (NEA): a teacher may point to the criteria and ask neutral questions, and nothing more.</summary>
    public bool IsCoursework { get; init; }

    /// <summary>Whether the essay is one of several that were split out of one file.</summary>
    public bool IsSplit { get; init; }

    /// <summary>Whether names were replaced by pseudonyms.</summary>
    public bool HasPseudonyms { get; init; }

    /// <summary><c>sha256:</c> and the hash of the options as canonical JSON: keys in order, no white space.</summary>
    public string Hash => ContentHash.Of(
        $$"""{"nea":{{Json(IsCoursework)}},"pseudonyms":{{Json(HasPseudonyms)}},"short":{{Json(IsShort)}},"showMarks":{{Json(ShowMarks)}},"split":{{Json(IsSplit)}},"view":"{{LabelKey.Name(View)}}"}""");

    /// <summary>The label that heads every report of this kind.</summary>
    public string HeaderKey => IsCoursework ? "header.coursework" : View == View.Teacher ? "header.teacher" : "header.student";

    /// <summary>Whether the level, the strands, reasons and next steps are shown.</summary>
    public bool ShowsLevel => !IsCoursework;

    /// <summary>Whether marks are shown as numbers.</summary>
    public bool ShowsMarks => !IsCoursework && (View == View.Teacher || ShowMarks);

    /// <summary>Whether the state of points and the sentences' matches are shown.</summary>
    public bool ShowsPointStates => !IsCoursework;

    /// <summary>Whether the scheme's statements and clauses are shown.</summary>
    public bool ShowsScheme => !IsCoursework && View == View.Teacher;

    /// <summary>Whether the years that the essay touches are shown.</summary>
    public bool ShowsPeriods => !IsCoursework;

    /// <summary>Whether it is shown what the marks would be with other points credited; nobody who shows no such thing needs to work it out.</summary>
    public bool ShowsWhatIf => !IsCoursework && View == View.Teacher;

    /// <summary>Whether two drafts are compared.</summary>
    public bool ShowsComparison => !IsCoursework;

    /// <summary>Whether evidence is held against the fact sheet in view of the reader.</summary>
    public bool ShowsFactChecks => !IsCoursework;

    /// <summary>Whether reports for people go into each thing after saying what matters most: the map, the years, lists of evidence and comments, what-if, the reasons of every strand.</summary>
    public bool ShowsDetail => !IsShort;

    /// <summary>Whether all that was left out of marking is set out first, with existing comments.</summary>
    public bool ShowsUnmarkedText => View == View.Teacher;

    /// <summary>The warnings that are shown; coursework has those of reading only, as those of assessing judge the text.</summary>
    public IReadOnlyList<Warning> Warnings(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return IsCoursework ? assessment.Essay.Warnings : assessment.Warnings;
    }

    private static string Json(bool value) => value ? "true" : "false";
}
