using EssayMarker.DocxChecks;
using EssayMarker.DocxChecks.LibreOffice;
using EssayMarker.DocxChecks.Words;
using Shouldly;

namespace EssayMarker.Tests.Docx;

/// <summary>An independent check of what is read: LibreOffice's words of the committed files. <c>evaluation -- docx</c> takes a whole corpus.</summary>
[Trait("Category", "Integration")]
public sealed class LibreOfficeComparisonTests : IDisposable
{
    // By LibreOffice 7.4; another version may read some of them as we do.
    private static readonly string[] Exceptions =
    [
        "docx4j-hyperlink-binding-test.docx: content control",
        "docx4j-hyperlink_dupe.docx: field",
        "sdk-AllShadows-O12-Word-OartTextEffects.docx: drawn text",
        "sdk-Comment015.docx: frame",
        "sdk-complex-table3.docx: field",
        "sdk-mcdoc.docx: unexplained",
        "sdk-simple-field.docx: field",
        "sdk-textDirection-Paragraph-Text-Flow-Direction-val-tbRl.docx: frame",
        "tika-testWORD_missing_ooxml_bean1.docx: unexplained",
    ];

    // LibreOffice 7.4 drops or exchanges notes where a comment is on the sentence that refers to them, and drops the first words of a content control that a comment starts in.
    private static readonly string[] ExceptionsOnceAnnotated =
    [
        "docx-stamper-footnotes.docx",
        "docx-stamper-form-controls.docx",
        "docx2python-ControlTest.docx",
        "docx4j-hyperlink-binding-test.docx",
        "sdk-TableEdn.docx",
        "sdk-TableFntEdnt.docx",
        "sdk-ftEdNote.docx",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("essaymarker-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [FactWhere("soffice")]
    public void LibreOffice_reads_the_same_words_but_for_known_exceptions()
    {
        Dictionary<string, string> classes = Compare(docx => docx).ToDictionary(
            file => file.Name, file => file.Theirs is null ? "not opened" : Comparison.Of(EverySentence.Open(file.Docx), file.Theirs).Class);

        classes.Where(file => file.Value != DifferenceClass.Same).Select(file => $"{file.Key}: {file.Value}").Except(Exceptions).ShouldBeEmpty();
        classes.Count(file => file.Value != DifferenceClass.Unexplained).ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(0.97 * classes.Count));
    }

    [FactWhere("soffice")]
    public void LibreOffice_opens_annotated_files_with_the_words_of_the_original_but_for_known_exceptions()
    {
        Dictionary<string, StoryWords?> originals = Compare(docx => docx).ToDictionary(file => file.Name, file => file.Theirs);

        Compare(docx => EverySentence.Annotate(EverySentence.Of(docx), docx))
            .Where(file => originals[file.Name] is { } original && file.Theirs?.IsSameButForFields(original) != true)
            .Select(file => file.Name)
            .Except(ExceptionsOnceAnnotated)
            .ShouldBeEmpty();
    }

    private List<(string Name, byte[] Docx, StoryWords? Theirs)> Compare(Func<byte[], byte[]> change)
    {
        var conversions = new Conversions(_folder);
        List<(string Path, byte[] Docx)> files = [.. CommittedFiles.Readable.Select(path => (path, change(File.ReadAllBytes(path))))];
        List<string> keys = files.ConvertAll(file => conversions.Add(file.Docx, Path.GetExtension(file.Path)));
        conversions.Convert(_ => { }, CancellationToken.None);
        return [.. files.Zip(keys, (file, key) => (Path.GetFileName(file.Path), file.Docx, conversions.Words(key)))];
    }
}
