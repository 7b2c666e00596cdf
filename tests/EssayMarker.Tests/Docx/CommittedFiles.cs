using EssayMarker.Tests.Rubrics;

namespace EssayMarker.Tests.Docx;

/// <summary>Word files of other projects in <c>tests/files/docx</c>; where they come from is in <c>NOTICE.md</c> there.</summary>
internal static class CommittedFiles
{
    private static readonly HashSet<string> Unreadable =
        ["sdk-document-with-password.docx", "tika-protected_normal_case.docx", "tika-testWORD_truncated.docx"];

    public static string Folder { get; } = Path.Combine(Shipped.Root, "tests", "files", "docx");

    public static IReadOnlyList<string> Readable { get; } = [.. All().Where(path => !Unreadable.Contains(Path.GetFileName(path)))];

    public static IReadOnlyList<string> Refused { get; } = [.. All().Where(path => Unreadable.Contains(Path.GetFileName(path)))];

    private static IEnumerable<string> All() => Directory.EnumerateFiles(Folder, "*.do?*").Order(StringComparer.Ordinal);
}
