using System.ComponentModel.DataAnnotations;
using EssayMarker.Reports;

namespace EssayMarker.Batch;

/// <summary>How a class set is worked through and what each student's reports may show. Checked where a batch is made.</summary>
public sealed record BatchOptions
{
    /// <summary>Essays that are marked at a time, from 1 to 256; the results are the same for any number. The default is the number of cores.</summary>
    [Range(1, 256)]
    public int Jobs { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 256);

    /// <summary>Whether reports that are there and whole are made again. The default is no.</summary>
    public bool Force { get; init; }

    /// <summary>Whether the user has said that the texts are practice or coursework. Where not, one that looks like coursework is not marked.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>The forms of report besides JSON, which is always written: any of <c>docx</c>, <c>html</c>, <c>csv</c> and <c>txt</c>.</summary>
    public IReadOnlyList<string> Formats { get; init; } = ["docx", "html"];

    /// <summary>What the students' reports may show; the teacher's are the same in the teacher's view.</summary>
    public ReportOptions Reports { get; init; } = new();

    /// <summary>What the teacher's reports may show.</summary>
    internal ReportOptions TeacherReports => Reports with { View = View.Teacher };

    /// <summary>What the students' reports may show, whatever view was named.</summary>
    internal ReportOptions StudentReports => Reports with { View = View.Student };
}
