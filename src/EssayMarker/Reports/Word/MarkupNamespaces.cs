using System.Xml.Linq;

namespace EssayMarker.Reports.Word;

/// <summary>Declares a newer namespace so that older programs pass over it (ECMA-376 part 3, 7.2).</summary>
internal static class MarkupNamespaces
{
    private static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Gives the namespace a prefix at the root, unless it has one, and lists the prefix in <c>mc:Ignorable</c>.</summary>
    public static void MakeIgnorable(XElement root, string prefix, XNamespace space)
    {
        string declared = Declare(root, prefix, space);
        Declare(root, "mc", Compatibility);
        string[] listed = (root.Attribute(Compatibility + "Ignorable")?.Value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (!listed.Contains(declared))
            root.SetAttributeValue(Compatibility + "Ignorable", string.Join(' ', listed.Append(declared)));
    }

    /// <summary>Gives the namespace a prefix at the root, unless it has one.</summary>
    public static string Declare(XElement root, string prefix, XNamespace space)
    {
        if (root.GetPrefixOfNamespace(space) is { } known)
            return known;
        string free = prefix;
        for (int number = 1; root.GetNamespaceOfPrefix(free) is not null; number++)
            free = $"{prefix}x{number}";
        root.Add(new XAttribute(XNamespace.Xmlns + free, space.NamespaceName));
        return free;
    }
}
