using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>Reads the heads and feet of pages: names, candidate numbers, page numbers; no part of the essay.</summary>
internal static class HeadersAndFooters
{
    /// <summary>The texts, each once, in the order of the main part's relationships; a page number alone is none.</summary>
    public static IEnumerable<SetAsideText> Read(DocxPackage package, string mainPart) => package.Relationships(mainPart)
        .Where(relationship => relationship is { IsExternal: false, Kind: "header" or "footer" } && package.Contains(relationship.Target))
        .DistinctBy(relationship => relationship.Target.ToUpperInvariant())
        .Select(relationship => new SetAsideText(
            relationship.Kind == "header" ? SetAsideKind.Header : SetAsideKind.Footer,
            package.Parse(relationship.Target).Root is { } root ? TextBeside.Of(root) : "",
            null))
        .Where(aside => aside.Text.Any(char.IsLetter))
        .Distinct();
}
