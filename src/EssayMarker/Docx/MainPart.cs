using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>Finds the main document part, whatever its name: by relationship, else by content type, else by custom.</summary>
internal static class MainPart
{
    // Documents and templates, with macros and without (ECMA-376 part 1, 11.3.10; [MS-OFFMACRO2] 2.2).
    private static readonly string[] Types =
    [
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ];

    public static (string Name, XDocument Xml) Find(DocxPackage package)
    {
        foreach (string name in Candidates(package).Distinct())
        {
            XDocument xml = package.Parse(name);
            if (xml.Root is { } root && root.IsWord("document") && root.WordChild("body") is not null) return (name, xml);
        }
        throw package.WithoutDocument();
    }

    private static IEnumerable<string> Candidates(DocxPackage package)
    {
        if (package.Related("", "officeDocument") is { } related) yield return related;
        foreach (string part in package.OfType(type => Types.Contains(type, StringComparer.OrdinalIgnoreCase))) yield return part;
        if (package.Contains("word/document.xml")) yield return "word/document.xml";
    }
}
