using EssayMarker.Assessing;

namespace EssayMarker.Reports;

/// <summary>The hashes of all that a file was made of, by the names they have in JSON, in their order.</summary>
internal static class MadeHashes
{
    public static IReadOnlyList<(string Name, string? Value)> Of(Provenance made, string wordingHash, string optionsHash) =>
    [
        ("program", made.Program),
        ("essay", made.Essay),
        ("model", made.Model),
        ("rubric", made.Rubric),
        ("levels", made.Levels),
        ("facts", made.Facts),
        ("decisions", made.Decisions),
        ("calibration", made.Calibration),
        ("wording", wordingHash),
        ("options", optionsHash),
    ];
}
