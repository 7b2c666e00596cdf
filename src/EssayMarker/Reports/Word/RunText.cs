using System.Xml.Linq;
using EssayMarker.Docx;

namespace EssayMarker.Reports.Word;

/// <summary>A stretch of a paragraph's text inside a run, kept true while runs are cut.</summary>
internal sealed class RunText
{
    public RunText(SourceText source)
    {
        (Start, Length, Offset) = (source.Start, source.Length, source.Offset);
        List<XElement> chain = [.. source.Element.AncestorsAndSelf().TakeWhile(element => !element.IsWord("p"))];
        // Marks go beside the outermost run: not into phonetic guides, nor into one of several ways to write the same.
        int outermost = chain.FindLastIndex(element => element.IsWord("r") || element.Name.LocalName == "AlternateContent");
        Run = chain[outermost];
        Child = Run.IsWord("r") ? chain[outermost - 1] : Run;
        CanBeCut = Child == source.Element && Child.IsWord("t");
    }

    private RunText(XElement run, XElement child, int start, int length) =>
        (Run, Child, Start, Length, CanBeCut) = (run, child, start, length, true);

    /// <summary>The <c>w:r</c> in the paragraph, or an <c>mc:AlternateContent</c> that holds several ways to write it.</summary>
    public XElement Run { get; set; }

    /// <summary>The run's child that holds the text, or the run itself where nothing may be put into it.</summary>
    public XElement Child { get; }

    /// <summary>Offset of the first UTF-16 unit in the paragraph's text.</summary>
    public int Start { get; }

    public int Length { get; private set; }

    public int End => Start + Length;

    /// <summary>Whether the text can be divided between two elements.</summary>
    public bool CanBeCut { get; }

    private int Offset { get; set; }

    /// <summary>Ends this stretch at a position inside it and returns the rest, in an element of its own after this one's.</summary>
    public RunText CutAt(int position)
    {
        string text = Child.Value;
        int cut = Offset + position - Start;
        (string left, string right) = IsPreserved(Child) ? (text[..cut], text[cut..]) : (text[Offset..cut], text[cut..].TrimEnd(' ', '\t', '\r', '\n'));
        if (!IsPreserved(Child))
            Offset = 0;

        var rest = new XElement(Child.Name, Child.Attributes(), right);
        Child.AddAfterSelf(rest);
        Child.Value = left;
        foreach (XElement part in new[] { Child, rest })
            part.SetAttributeValue(XNamespace.Xml + "space", "preserve");

        var second = new RunText(Run, rest, position, End - position);
        Length = position - Start;
        return second;
    }

    private static bool IsPreserved(XElement element) => element.AncestorsAndSelf()
        .Select(ancestor => ancestor.Attribute(XNamespace.Xml + "space")?.Value)
        .FirstOrDefault(space => space is not null) == "preserve";
}
