using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>Complex fields open at a place of a story (ECMA-376 17.16.18): begin, instruction, separate, result, end; they nest, and span paragraphs.</summary>
/// <remarks>A begin without an end would hide the rest of the essay, so marks without their partner are not heeded.</remarks>
internal sealed class FieldStack
{
    private readonly HashSet<XElement> _paired = [];
    private readonly Stack<bool> _inResult = new();

    /// <param name="scope">The body, a note, or the content of a text box. Text boxes inside it have fields of their own.</param>
    public FieldStack(XElement scope)
    {
        var open = new Stack<XElement>();
        foreach (XElement mark in Marks(scope))
        {
            switch (mark.WordAttribute("fldCharType"))
            {
                case "begin":
                    open.Push(mark);
                    break;
                case "end" when open.TryPop(out XElement? begin):
                    _paired.Add(begin);
                    _paired.Add(mark);
                    break;
            }
        }
    }

    /// <summary>Whether text here is part of an instruction, which no reader sees.</summary>
    public bool InInstruction => _inResult.Contains(false);

    /// <summary>Goes past a <c>w:fldChar</c>.</summary>
    public void Pass(XElement mark)
    {
        string? type = mark.WordAttribute("fldCharType");
        if (type == "begin" && _paired.Contains(mark)) _inResult.Push(false);
        else if (type == "end" && _paired.Contains(mark)) _inResult.TryPop(out _);
        else if (type == "separate" && _inResult.TryPop(out _)) _inResult.Push(true);
    }

    // In document order, going into what is read only: without recursion, as nesting is the file's choice.
    private static IEnumerable<XElement> Marks(XElement scope)
    {
        var ahead = new Stack<XElement>(scope.Elements().Reverse());
        while (ahead.TryPop(out XElement? element))
        {
            if (element.IsWord("fldChar")) yield return element;
            if (element.IsWord() && element.Name.LocalName is "del" or "moveFrom" or "txbxContent") continue;

            XElement? inside = AlternateContent.Is(element) ? AlternateContent.Choose(element) : element;
            foreach (XElement child in inside?.Elements().Reverse() ?? []) ahead.Push(child);
        }
    }
}
