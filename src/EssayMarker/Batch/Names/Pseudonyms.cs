using EssayMarker.Docx;
using EssayMarker.Docx.Imports;
using EssayMarker.Docx.Names;
using EssayMarker.Essays;
using EssayMarker.Reports.Word;
using EssayMarker.Rubrics;

namespace EssayMarker.Batch.Names;

/// <summary>
/// Puts stable codes in place of students' names before anything else sees them: what comes after knows an essay as <c>S001.docx</c> and reads a document
/// without names. The key is the only place where names and codes stand together.
/// </summary>
public sealed class Pseudonyms
{
    private static readonly HashSet<string> KeptAuthors = [CommentXml.Author];

    private readonly NameKeyFile _file;
    private readonly NameKey _key;
    private readonly IReadOnlySet<string> _topic;
    private readonly IReadOnlySet<string> _subject;

    /// <param name="key">The path of the key (CSV), which is made where it is not there.</param>
    /// <param name="output">The folder of the outputs, in which the key must not lie; <see langword="null"/> where nothing is to be written.</param>
    /// <param name="rubric">The question: its words are no names.</param>
    /// <exception cref="BatchException">The key is damaged or lies in the folder of the outputs.</exception>
    public Pseudonyms(string key, string? output, Rubric rubric)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        _file = new NameKeyFile(key, output);
        _key = _file.Read();
        (_topic, _subject) = (SubjectWords.Topic(rubric), SubjectWords.Of(rubric));
    }

    /// <summary>The essays' names under codes, in ordinal order; nothing is read or written.</summary>
    public IReadOnlyList<string> NamesOf(IReadOnlyList<Submission> submissions)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        IReadOnlyDictionary<string, NameKeyRow> rows = KeyWith(submissions).ByFile();
        return [.. submissions.Select(submission => NameOf(rows[submission.Path])).Order(StringComparer.Ordinal)];
    }

    /// <summary>Reads every essay once for names, writes the key, and gives the essays under codes.</summary>
    /// <exception cref="BatchException">The key cannot be written.</exception>
    public IReadOnlyList<Submission> Replace(IReadOnlyList<Submission> submissions)
    {
        ArgumentNullException.ThrowIfNull(submissions);
        NameKey key = KeyWith(submissions);
        IReadOnlyDictionary<string, NameKeyRow> rows = key.ByFile();
        string[] called = PathNames.Of([.. key.Rows.Select(row => row.File)], _topic, _subject);
        Dictionary<string, string> calledByFile = key.Rows.Zip(called).ToDictionary(row => row.First.File, row => row.Second, StringComparer.Ordinal);
        var found = new Dictionary<string, NameKeyRow>(StringComparer.Ordinal);
        var warnings = new Dictionary<string, IReadOnlyList<Warning>>(StringComparer.Ordinal);
        foreach (Submission submission in submissions)
        {
            NameKeyRow row = rows[submission.Path];
            (DocumentNames document, warnings[submission.Path]) = Look(submission, NameOf(row));
            found[submission.Path] = row with
            {
                Names = GatheredNames.Names(row.Names, calledByFile[submission.Path], document, _subject),
                Numbers = GatheredNames.Numbers(row.Numbers, document),
            };
        }

        var whole = new NameKey([.. key.Rows.Select(row => found.GetValueOrDefault(row.File, row))]);
        _file.Write(whole);
        ILookup<string, NameKeyRow> students = whole.Rows.ToLookup(row => row.Student, StringComparer.Ordinal);
        return [.. submissions.Select(submission => Coded(submission, rows[submission.Path], students[rows[submission.Path].Student], warnings[submission.Path]))
            .OrderBy(submission => submission.Path, StringComparer.Ordinal)];
    }

    private NameKey KeyWith(IReadOnlyList<Submission> submissions) => _key.With([.. submissions.Select(submission => submission.Path)]);

    private Submission Coded(Submission submission, NameKeyRow row, IEnumerable<NameKeyRow> files, IReadOnlyList<Warning> warnings)
    {
        string name = NameOf(row);
        var student = new StudentNames(
            row.Student,
            [.. files.SelectMany(file => file.Names).Distinct(StringComparer.Ordinal)],
            [.. files.SelectMany(file => file.Numbers).Select(number => string.Concat(number.Where(char.IsLetterOrDigit))).Where(number => number.Length > 2).Distinct(StringComparer.OrdinalIgnoreCase)],
            _subject);
        return new Submission(name, () => Read(submission, name, student)) { Warnings = warnings };
    }

    private static byte[] Read(Submission submission, string name, StudentNames student)
    {
        try
        {
            var document = new DocxDocument(Import.ToDocx(submission.Read(), name).Package);
            using var output = new MemoryStream();
            new NamelessDocument(document, student, KeptAuthors).Write(output);
            return output.ToArray();
        }
        catch (DocxException error)
        {
            // Its message can name the file or a part of it.
            var finder = new NameFinder(student, new HashSet<string>());
            throw new DocxException(name, finder.Replace(error.Problem, NamePlace.Remark), finder.Replace(error.Remedy, NamePlace.Remark));
        }
    }

    /// <summary>What a document says of its writer; one that cannot be read fails when its turn comes.</summary>
    private static (DocumentNames Names, IReadOnlyList<Warning> Warnings) Look(Submission submission, string name)
    {
        try
        {
            (_, DocxPackage package, IReadOnlyList<Warning> warnings) = Import.ToDocx(submission.Read(), name);
            var names = DocumentNames.Of(new DocxDocument(package));
            return (names, names.HasPictures
                ? [.. warnings, new Warning("Pictures and embedded files were not looked into: a name in one of them is still there.")]
                : warnings);
        }
        catch (Exception)
        {
            // Whatever it is, it happens again when the essay's turn comes, and is told there.
            return (DocumentNames.None, []);
        }
    }

    private static string NameOf(NameKeyRow row) => row.Code + Path.GetExtension(row.File);
}
