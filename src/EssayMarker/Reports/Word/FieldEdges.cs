using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>Finds the whole of a complex field (ECMA-376 17.16.18) whose result begins or ends a stretch of runs and lies within it.</summary>
internal sealed class FieldEdges(Siblings siblings)
{
    private static readonly HashSet<string> FieldCode = ["rPr", "fldChar", "instrText", "delInstrText", "lastRenderedPageBreak"];

    /// <summary>The stretch with the field's marks, or <see langword="null"/> where no field begins or ends at its edges.</summary>
    public (XElement First, XElement Last)? Widen(XElement first, XElement last)
    {
        if (Beyond(siblings.Before(first), "begin", "end") is { } begin
            && Partner(begin, siblings.After(begin), "begin", "end") is { } itsEnd
            && Reach(last, itsEnd) is { } reached)
        {
            return (begin, reached);
        }
        if (Beyond(siblings.After(last), "end", "begin") is { } end
            && Partner(end, siblings.Before(end), "end", "begin") is { } itsBegin
            && !siblings.IsBefore(itsBegin, first))
        {
            return (first, end);
        }
        return null;
    }

    /// <summary>The run with the mark that opens or closes a field around here, past runs of field code only.</summary>
    private static XElement? Beyond(IEnumerable<XElement> neighbours, string mark, string opposite)
    {
        int depth = 0;
        foreach (XElement neighbour in neighbours.Where(neighbour => !AnchorRange.ShowsNothing(neighbour)))
        {
            if (!neighbour.IsWord("r") || !neighbour.Elements().All(child => FieldCode.Contains(child.Name.LocalName)))
                return null;
            depth += Count(neighbour, opposite) - Count(neighbour, mark);
            if (depth < 0)
                return neighbour;
        }
        return null;
    }

    private static XElement? Partner(XElement mark, IEnumerable<XElement> neighbours, string same, string opposite)
    {
        int depth = Count(mark, same);
        foreach (XElement neighbour in neighbours)
        {
            depth += Count(neighbour, same) - Count(neighbour, opposite);
            if (depth <= 0)
                return neighbour;
        }
        return null;
    }

    /// <summary>Where the stretch ends so that it holds the field's end: where it ends now or, past nothing but marks, at that end.</summary>
    private XElement? Reach(XElement last, XElement end)
    {
        if (last == end || siblings.IsBefore(end, last))
            return last;
        if (last.Parent != end.Parent)
            return null;
        bool isNext = siblings.After(last).TakeWhile(neighbour => neighbour != end).Append(end)
            .All(neighbour => AnchorRange.ShowsNothing(neighbour) || neighbour.Elements().All(child => FieldCode.Contains(child.Name.LocalName)));
        return isNext ? end : null;
    }

    private static int Count(XElement element, string type) => element.DescendantsAndSelf()
        .Count(mark => mark.IsWord("fldChar") && mark.WordAttribute("fldCharType") == type);
}
