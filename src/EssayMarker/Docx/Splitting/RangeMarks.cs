using System.Xml.Linq;

namespace EssayMarker.Docx.Splitting;

/// <summary>Marks of where a bookmark, a comment, a move begins and ends (ECMA-376 17.13): one whose partner is in another piece says nothing.</summary>
internal static class RangeMarks
{
    private static readonly string[] Kinds =
    [
        "bookmark", "perm", "commentRange", "moveFromRange", "moveToRange",
        "customXmlInsRange", "customXmlDelRange", "customXmlMoveFromRange", "customXmlMoveToRange",
    ];

    private static readonly HashSet<string> Starts = [.. Kinds.Select(kind => kind + "Start")];

    private static readonly HashSet<string> Ends = [.. Kinds.Select(kind => kind + "End")];

    public static void RemoveUnpaired(XElement body)
    {
        XElement[] starts = Of(body, Starts), ends = Of(body, Ends);
        HashSet<(string, string?)> started = [.. starts.Select(Key)], ended = [.. ends.Select(Key)];
        starts.Where(mark => !ended.Contains(Key(mark))).Concat(ends.Where(mark => !started.Contains(Key(mark)))).Remove();
    }

    private static XElement[] Of(XElement body, HashSet<string> names) =>
        [.. body.Descendants().Where(element => element.IsWord() && names.Contains(element.Name.LocalName))];

    private static (string, string?) Key(XElement mark) =>
        (mark.Name.LocalName.Replace("Start", "", StringComparison.Ordinal).Replace("End", "", StringComparison.Ordinal), mark.WordAttribute("id"));
}
