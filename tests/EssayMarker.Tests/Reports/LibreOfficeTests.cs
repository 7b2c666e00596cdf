using System.Diagnostics;
using EssayMarker.Tests.Docx;
using Shouldly;

namespace EssayMarker.Tests.Reports;

public sealed class LibreOfficeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("essaymarker-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [FactWhereLibreOffice]
    public void Annotated_files_open_and_print_with_their_comments()
    {
        byte[] strict = HandMade.Of(new TestDocx { Namespace = TestDocx.Strict, Body = "<w:p><w:r><w:t>One is here. Two is there.</w:t></w:r></w:p>" });
        File.WriteAllBytes(Path.Combine(_folder, "draft.docx"), HandMade.Annotate(Draft.Assessment, Draft.Docx));
        File.WriteAllBytes(Path.Combine(_folder, "strict.docx"), HandMade.Annotate(HandMade.OfEverySentence(strict), strict));

        int exit = Convert(Path.Combine(_folder, "draft.docx"), Path.Combine(_folder, "strict.docx"));

        exit.ShouldBe(0);
        foreach (string name in new[] { "draft.pdf", "strict.pdf" })
            File.ReadAllBytes(Path.Combine(_folder, name)).Take(5).ShouldBe("%PDF-"u8.ToArray());
    }

    private int Convert(params string[] files)
    {
        var start = new ProcessStartInfo(FactWhereLibreOfficeAttribute.Program ?? "soffice",
        [
            "--headless", $"-env:UserInstallation=file://{_folder}/profile",
            "--convert-to", "pdf:writer_pdf_Export:{\"ExportNotesInMargin\":{\"type\":\"boolean\",\"value\":\"true\"}}", "--outdir", _folder, .. files,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return process.ExitCode;
    }
}
