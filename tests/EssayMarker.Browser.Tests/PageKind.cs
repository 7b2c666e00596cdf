using EssayMarker.Reports;

namespace EssayMarker.Browser.Tests;

/// <summary>The kinds of page that a reader may be given.</summary>
public enum PageKind
{
    /// <summary>A student's page, without marks.</summary>
    Student,

    /// <summary>A student's page with marks.</summary>
    StudentWithMarks,

    /// <summary>A teacher's page.</summary>
    Teacher,

    /// <summary>A student's page on coursework.</summary>
    Coursework,

    /// <summary>A teacher's page on coursework.</summary>
    TeachersCoursework,
}

internal static class PageKinds
{
    public static ReportOptions Options(this PageKind kind) => new()
    {
        View = kind is PageKind.Teacher or PageKind.TeachersCoursework ? View.Teacher : View.Student,
        ShowMarks = kind == PageKind.StudentWithMarks,
        IsCoursework = kind is PageKind.Coursework or PageKind.TeachersCoursework,
    };
}
