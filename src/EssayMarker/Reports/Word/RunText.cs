using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>A stretch of a paragraph's text inside a run, kept true while runs are cut.</summary>
internal sealed class RunText
{
    /// <summary>Offset in the element's own text of the first unit.</summary>
    private readonly int _offset;

    public RunText(SourceText source)
    {
        (Start, Length, _offset) = (source.Start, source.Length, source.Offset);
        List<XElement> chain = [.. source.Element.AncestorsAndSelf().TakeWhile(element => !element.IsWord("p"))];
        // Marks go beside the outermost run: not into phonetic guides, nor into one of several ways to write the same.
        int outermost = chain.FindLastIndex(element => element == source.Run || element.IsWord("r") || element.Name.LocalName == "AlternateContent");
        Run = chain[outermost];
        Child = Run.IsWord("r") ? chain[outermost - 1] : Run;
        CanBeCut = Child == source.Element && Child.IsWord("t");
    }

    private RunText(XElement run, XElement child, int start, int length) =>
        (Run, Child, Start, Length, CanBeCut) = (run, child, start, length, true);

    /// <summary>The <c>w:r</c> in the paragraph, or what stands in place of one: an equation, an <c>mc:AlternateContent</c>.</summary>
    public XElement Run { get; set; }

    /// <summary>The run's child that holds the text, or the run itself where nothing may be put into it.</summary>
    public XElement Child { get; }

    /// <summary>Offset of the first UTF-16 unit in the paragraph's text.</summary>
    public int Start { get; }

    public int Length { get; }

    public int End => Start + Length;

    /// <summary>Whether the text can be divided between several elements.</summary>
    public bool CanBeCut { get; }

    /// <summary>Divides the text between elements that stand one after the other in the run, the first of them where this one's stood.</summary>
    /// <param name="positions">Offsets in the paragraph's text, rising, all of them inside the stretch; at least one.</param>
    public IReadOnlyList<RunText> Cut(IReadOnlyList<int> positions)
    {
        string text = Child.Value;
        bool isPreserved = IsPreserved(Child);
        var pieces = new List<RunText>(positions.Count + 1);
        for (int at = 0; at <= positions.Count; at++)
        {
            int start = at == 0 ? Start : positions[at - 1], end = at == positions.Count ? End : positions[at];
            int from = at == 0 && isPreserved ? 0 : _offset + start - Start, to = at == positions.Count && isPreserved ? text.Length : _offset + end - Start;
            var element = new XElement(Child.Name, Child.Attributes(), text[from..to]);
            element.SetAttributeValue(WordXml.Space, "preserve");
            pieces.Add(new RunText(Run, element, start, end - start));
        }
        Child.ReplaceWith(pieces.Select(piece => piece.Child));
        return pieces;
    }

    private static bool IsPreserved(XElement element) => element.AncestorsAndSelf()
        .Select(ancestor => ancestor.Attribute(WordXml.Space)?.Value)
        .FirstOrDefault(space => space is not null) == "preserve";
}
