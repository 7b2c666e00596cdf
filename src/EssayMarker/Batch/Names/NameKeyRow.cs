namespace EssayMarker.Batch.Names;

/// <summary>One file in the key.</summary>
/// <param name="Code">What it is called in every output, such as <c>S001</c>; a student's further files are <c>S001-2</c> and so on.</param>
/// <param name="File">Its path below the folder or in the ZIP.</param>
/// <param name="Names">The student's names, as they were found or as a teacher wrote them.</param>
/// <param name="Numbers">The student's numbers.</param>
internal sealed record NameKeyRow(string Code, string File, IReadOnlyList<string> Names, IReadOnlyList<string> Numbers)
{
    /// <summary>The code of the student, whichever file it is.</summary>
    public string Student => Code.Split('-')[0];

    /// <summary>The student's number.</summary>
    public int Number => int.Parse(Student.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Which of the student's files it is, from 1.</summary>
    public int Copy => Code.IndexOf('-', StringComparison.Ordinal) is var dash and > 0 ? int.Parse(Code.AsSpan(dash + 1), System.Globalization.CultureInfo.InvariantCulture) : 1;
}
