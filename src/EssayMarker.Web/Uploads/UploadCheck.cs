using System.Globalization;
using System.Text;
using EssayMarker.Docx;
using EssayMarker.Reports;
using EssayMarker.Rubrics;

namespace EssayMarker.Web.Uploads;

/// <summary>Whether a form is filled in; what the essay itself is like is found out when it is read.</summary>
internal sealed class UploadCheck(IReadOnlyList<Rubric> rubrics, Wording words)
{
    // So that it is read as text whatever it begins with: "PK" would look like the start of a zip.
    private static readonly byte[] ByteOrderMark = Encoding.UTF8.Preamble.ToArray();

    /// <summary>What was handed in, or what has to be put right, in the order of the form.</summary>
    public (Submission? Submission, IReadOnlyList<FormProblem> Problems) Of(Upload upload)
    {
        var problems = new List<FormProblem>();
        Rubric? rubric = RubricOf(upload.Question);
        if (rubric is null)
            problems.Add(Problem(FormFields.Question, "web.problem.question"));
        if (upload.Kind is not (FormFields.Practice or FormFields.Coursework))
            problems.Add(Problem(FormFields.Kind, "web.problem.kind"));
        bool hasText = !string.IsNullOrWhiteSpace(upload.Text);
        if (upload.File is not null && hasText)
            problems.Add(Problem(FormFields.File, "web.problem.both"));
        if (upload.File is null && !hasText)
            problems.Add(Problem(FormFields.File, "web.problem.none"));
        return problems.Count > 0
            ? (null, problems)
            : (new Submission(rubric!, upload.Kind == FormFields.Coursework, upload.File ?? Pasted(upload.Text)), []);
    }

    /// <summary>That the essay cannot be read.</summary>
    public static FormProblem Unreadable(Upload upload, string message) => new(FieldOf(upload), message);

    /// <summary>That the essay needs too much memory.</summary>
    public FormProblem NeedsMemory(Upload upload) => Problem(FieldOf(upload), "web.problem.memory");

    /// <summary>Whether more was sent than may be.</summary>
    public static bool IsTooLarge(Upload upload) => upload.File?.Bytes.Length > DocxLimits.PackageBytes;

    private Rubric? RubricOf(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int from1) && from1 >= 1 && from1 <= rubrics.Count ? rubrics[from1 - 1] : null;

    private UploadedFile Pasted(string text) => new(words.Label("web.pasted") + ".txt", [.. ByteOrderMark, .. Encoding.UTF8.GetBytes(text)]);

    private FormProblem Problem(string field, string key) => new(field, words.Label(key));

    private static string FieldOf(Upload upload) => upload.File is null ? FormFields.Text : FormFields.File;
}
