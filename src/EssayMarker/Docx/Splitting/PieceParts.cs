using System.Xml.Linq;

namespace EssayMarker.Docx.Splitting;

/// <summary>Leaves out of a piece what only other pieces refer to: their pictures, links, headers and footers.</summary>
/// <param name="package">The document's package.</param>
internal sealed class PieceParts(DocxPackage package)
{
    // A picture of the first page is one of somebody's essay.
    private const string Thumbnail = "thumbnail";

    private static readonly XNamespace[] References =
    [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ];

    private readonly HashSet<string> _all = Reached(package, _ => []);

    /// <summary>The ids of relationships that a part's XML refers to.</summary>
    public static HashSet<string> ReferredTo(XDocument xml) =>
        [.. xml.Descendants().Attributes().Where(attribute => References.Contains(attribute.Name.Namespace)).Select(attribute => attribute.Value)];

    /// <summary>Takes relationships away and leaves out the parts that nothing leads to any more.</summary>
    /// <param name="copy">The piece.</param>
    /// <param name="unused">By source, the ids that the piece does not refer to any more.</param>
    public void LeaveOut(PackageCopy copy, IReadOnlyDictionary<string, HashSet<string>> unused)
    {
        HashSet<string> Gone(string source) => source.Length == 0
            ? [.. package.Relationships(source).Where(relationship => relationship.Kind == Thumbnail).Select(relationship => relationship.Id)]
            : unused.GetValueOrDefault(source) ?? [];

        HashSet<string> reached = Reached(package, Gone);
        string[] left = [.. _all.Where(part => !reached.Contains(part))];
        foreach (string source in unused.Keys.Prepend("").Where(source => Gone(source).Count > 0 && package.Contains(PartName.OfRelationships(source))))
            copy.OpenPart(PartName.OfRelationships(source)).Root!.Elements().Where(element => Gone(source).Contains(element.Attribute("Id")?.Value ?? "")).Remove();
        foreach (string part in left)
        {
            copy.LeaveOut(part);
            copy.LeaveOut(PartName.OfRelationships(part));
        }
        if (left.Length > 0 && package.Contains(PartTypes.PartName))
        {
            copy.OpenPart(PartTypes.PartName).Root!.Elements(PartTypes.Namespace + "Override")
                .Where(element => left.Contains(PartName.Normalise(element.Attribute("PartName")?.Value ?? ""), StringComparer.OrdinalIgnoreCase)).Remove();
        }
    }

    /// <summary>The parts that relationships lead to from the package on.</summary>
    private static HashSet<string> Reached(DocxPackage package, Func<string, HashSet<string>> gone)
    {
        var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var sources = new Stack<string>([""]);
        while (sources.TryPop(out string? source))
        {
            HashSet<string> without = gone(source);
            foreach (DocxRelationship relationship in package.Relationships(source))
            {
                if (!relationship.IsExternal && !without.Contains(relationship.Id) && package.Contains(relationship.Target) && reached.Add(relationship.Target))
                    sources.Push(relationship.Target);
            }
        }
        return reached;
    }
}
