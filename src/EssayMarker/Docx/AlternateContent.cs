using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>The same content written in several ways (ECMA-376 part 3, 7.6): one of them is read.</summary>
internal static class AlternateContent
{
    public static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    // Ways of writing whose text this reader finds: shapes, groups and canvases of Word 2010 and on.
    private static readonly HashSet<string> Understood =
    [
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/drawing/2010/main",
    ];

    public static bool Is(XElement element) => element.Name == Namespace + "AlternateContent";

    /// <summary>The first choice that is understood, else the fallback; <see langword="null"/> where there is neither.</summary>
    public static XElement? Choose(XElement alternatives) =>
        alternatives.Elements(Namespace + "Choice").FirstOrDefault(IsUnderstood) ?? alternatives.Element(Namespace + "Fallback");

    /// <summary>Whether the part says at its root, where Word does, that readers may skip elements of this namespace (<c>mc:Ignorable</c>).</summary>
    public static bool IsIgnorable(XElement element) =>
        element.Document?.Root is { } root && Namespaces(root, root.Attribute(Namespace + "Ignorable")?.Value).Contains(element.Name.NamespaceName);

    private static bool IsUnderstood(XElement choice) =>
        Namespaces(choice, choice.Attribute("Requires")?.Value).All(Understood.Contains);

    private static IEnumerable<string> Namespaces(XElement element, string? prefixes) =>
        (prefixes ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(prefix => element.GetNamespaceOfPrefix(prefix)?.NamespaceName ?? prefix);
}
