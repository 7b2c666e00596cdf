using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>Finds the whole of a complex field (ECMA-376 17.16.18) whose result begins or ends a stretch of runs and lies within it.</summary>
internal static class FieldEdges
{
    private static readonly HashSet<string> FieldCode = ["rPr", "fldChar", "instrText", "delInstrText", "lastRenderedPageBreak"];

    /// <summary>The stretch with the field's marks, or <see langword="null"/> where no field begins or ends at its edges.</summary>
    public static (XElement First, XElement Last)? Widen(XElement first, XElement last)
    {
        if (Beyond(first.ElementsBeforeSelf().Reverse(), "begin", "end") is { } begin
            && Partner(begin, begin.ElementsAfterSelf(), "begin", "end") is { } itsEnd
            && Reach(last, itsEnd) is { } reached)
        {
            return (begin, reached);
        }
        if (Beyond(last.ElementsAfterSelf(), "end", "begin") is { } end
            && Partner(end, end.ElementsBeforeSelf().Reverse(), "end", "begin") is { } itsBegin
            && !IsBefore(itsBegin, first))
        {
            return (first, end);
        }
        return null;
    }

    /// <summary>The run with the mark that opens or closes a field around here, past runs of field code only.</summary>
    private static XElement? Beyond(IEnumerable<XElement> siblings, string mark, string opposite)
    {
        int depth = 0;
        foreach (XElement sibling in siblings.Where(sibling => !AnchorRange.ShowsNothing(sibling)))
        {
            if (!sibling.IsWord("r") || !sibling.Elements().All(child => FieldCode.Contains(child.Name.LocalName)))
                return null;
            depth += Count(sibling, opposite) - Count(sibling, mark);
            if (depth < 0)
                return sibling;
        }
        return null;
    }

    private static XElement? Partner(XElement mark, IEnumerable<XElement> siblings, string same, string opposite)
    {
        int depth = Count(mark, same);
        foreach (XElement sibling in siblings)
        {
            depth += Count(sibling, same) - Count(sibling, opposite);
            if (depth <= 0)
                return sibling;
        }
        return null;
    }

    /// <summary>Where the stretch ends so that it holds the field's end: where it ends now or, past nothing but marks, at that end.</summary>
    private static XElement? Reach(XElement last, XElement end)
    {
        if (last == end || IsBefore(end, last))
            return last;
        bool isNext = last.ElementsAfterSelf().TakeWhile(sibling => sibling != end).Append(end)
            .All(sibling => AnchorRange.ShowsNothing(sibling) || sibling.Elements().All(child => FieldCode.Contains(child.Name.LocalName)));
        return isNext && last.Parent == end.Parent ? end : null;
    }

    private static bool IsBefore(XElement one, XElement other) => XNode.CompareDocumentOrder(one, other) < 0;

    private static int Count(XElement element, string type) => element.DescendantsAndSelf()
        .Count(mark => mark.IsWord("fldChar") && mark.WordAttribute("fldCharType") == type);
}
