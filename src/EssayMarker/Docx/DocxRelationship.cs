using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>A relationship of the package or of a part (ECMA-376 part 2, 6.5).</summary>
/// <param name="Id">Its id, unique in its source.</param>
/// <param name="Type">Its type as written: a URI, transitional or strict.</param>
/// <param name="Target">The part's name without a leading slash, or for an external one the target as written.</param>
/// <param name="IsExternal">Whether the target lies outside the package. It is never followed.</param>
public sealed record DocxRelationship(string Id, string Type, string Target, bool IsExternal)
{
    /// <summary>The namespace of the elements that say it.</summary>
    internal static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The last segment of the type, the same in transitional and strict files: <c>footnotes</c>, <c>comments</c> …</summary>
    public string Kind => Type[(Type.LastIndexOf('/') + 1)..];
}
