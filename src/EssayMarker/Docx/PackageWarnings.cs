using System.Xml.Linq;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>What a reader of the annotated copy should know of the document around the essay. None of it changes how the essay is read.</summary>
internal static class PackageWarnings
{
    private const string SignatureOrigin = "/digital-signature/origin";
    private const string Macros = "application/vnd.ms-office.vbaProject";

    // A link is followed by whoever clicks on it; these would be fetched by Word itself.
    private static readonly HashSet<string> Fetched = ["attachedTemplate", "image", "oleObject", "frame", "subDocument", "aFChunk", "video", "audio"];

    /// <param name="package">The package.</param>
    /// <param name="mainPart">The name of its main part.</param>
    /// <param name="settings">Its settings part, or <see langword="null"/>.</param>
    public static IEnumerable<Warning> Of(DocxPackage package, string mainPart, XDocument? settings)
    {
        if (package.Relationships("").Any(relationship => relationship.Type.EndsWith(SignatureOrigin, StringComparison.Ordinal)))
            yield return new Warning("The document is signed: the copy with comments is changed, so Word calls its signature invalid. The document itself stays as it was.");
        if (package.OfType(type => type.Equals(Macros, StringComparison.OrdinalIgnoreCase)).Any())
            yield return new Warning("The document holds macros: they were not run, and the copy with comments keeps them.");
        if (Related(package, mainPart).Any(relationship => relationship.IsExternal && Fetched.Contains(relationship.Kind)))
            yield return new Warning("The document names a file outside itself, such as a template or a linked picture: it was not fetched. Word may ask for it.");
        if (settings?.Root?.WordChild("documentProtection") is { } protection && protection.WordAttribute("enforcement") is "1" or "true" or "on")
            yield return new Warning("Editing of the document is restricted: it was read and commented all the same, and the copy keeps the restriction (Review, Restrict Editing).");
        if (settings?.Root?.WordChild("writeProtection") is not null)
            yield return new Warning("The document asks to be opened read-only: the copy with comments asks for it too.");
    }

    private static IEnumerable<DocxRelationship> Related(DocxPackage package, string mainPart)
    {
        string? settings = package.Related(mainPart, "settings");
        return [.. package.Relationships(mainPart), .. settings is null ? [] : package.Relationships(settings)];
    }
}
