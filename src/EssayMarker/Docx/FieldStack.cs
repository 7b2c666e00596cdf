using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>Complex fields open at a place of a story (ECMA-376 17.16.18): begin, instruction, separate, result, end; they nest, and span paragraphs.</summary>
/// <remarks>A begin without an end would hide the rest of the essay, so marks without their partner are not heeded.</remarks>
internal sealed class FieldStack
{
    private readonly HashSet<XElement> _paired = [];
    private readonly Stack<bool> _inResult = new();
    private int _instructions;

    /// <param name="scope">The body, a note, or the content of a text box. Text boxes inside it have fields of their own.</param>
    public FieldStack(XElement scope)
    {
        var open = new Stack<XElement>();
        foreach (XElement mark in ShownContent.In(scope, IsApart).Where(element => element.IsWord("fldChar")))
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
    public bool InInstruction => _instructions > 0;

    /// <summary>Goes past a <c>w:fldChar</c>.</summary>
    public void Pass(XElement mark)
    {
        switch (mark.WordAttribute("fldCharType"))
        {
            case "begin" when _paired.Contains(mark):
                _inResult.Push(false);
                _instructions++;
                break;
            case "separate" when _inResult.TryPeek(out bool isInResult) && !isInResult:
                _inResult.Pop();
                _inResult.Push(true);
                _instructions--;
                break;
            case "end" when _paired.Contains(mark) && _inResult.TryPop(out bool wasInResult) && !wasInResult:
                _instructions--;
                break;
        }
    }

    private static bool IsApart(XElement element) => element.IsWord() && element.Name.LocalName is "del" or "moveFrom" or "txbxContent";
}
