using System.Text;
using System.Xml.Linq;

namespace EssayMarker.Docx.Names;

/// <summary>The text of several elements read as one, so that a name is found which stands in two runs or more.</summary>
internal sealed class SplitText
{
    private readonly List<(XElement Element, string? Sign)> _pieces = [];

    /// <summary>Adds an element's own text.</summary>
    public void Add(XElement element) => _pieces.Add((element, null));

    /// <summary>Adds an element that shows a sign.</summary>
    public void Add(XElement element, string sign) => _pieces.Add((element, sign));

    /// <summary>The text as it is now.</summary>
    public override string ToString() => string.Concat(_pieces.Select(Text));

    /// <summary>Puts the code in place of what the finder finds, where it begins; the rest of it goes, and its elements stay.</summary>
    public void Replace(NameFinder finder, NamePlace place) => Replace(finder.Find(ToString(), place), finder.Code);

    /// <summary>Puts another text in place of all.</summary>
    public void Become(string text)
    {
        if (ToString() is { Length: > 0 } now)
            Replace([new NameSpan(0, now.Length)], text);
    }

    /// <summary>A sign that went with a name in another reading of the same paragraph shows nothing any more.</summary>
    private static string Text((XElement Element, string? Sign) piece) => piece.Element.Parent is null ? "" : piece.Sign ?? piece.Element.Value;

    private void Replace(IReadOnlyList<NameSpan> spans, string code)
    {
        if (spans.Count == 0)
            return;
        int next = 0, start = 0;
        foreach ((XElement Element, string? Sign) piece in _pieces)
        {
            string text = Text(piece);
            int end = start + text.Length;
            var kept = new StringBuilder();
            int from = start;
            // The first span that does not end before the piece; one may reach over several.
            while (next < spans.Count && spans[next].End <= start)
                next++;
            for (int at = next; at < spans.Count && spans[at].Start < end; at++)
            {
                kept.Append(text.AsSpan(from - start, Math.Max(0, spans[at].Start - from)));
                if (spans[at].Start >= start)
                    kept.Append(code);
                from = Math.Min(end, spans[at].End);
            }
            kept.Append(text.AsSpan(from - start));
            if (piece.Sign is null && kept.ToString() != text)
                SetText(piece.Element, kept.ToString());
            else if (piece.Sign is not null && kept.Length == 0 && text.Length > 0)
                piece.Element.Remove();
            start = end;
        }
    }

    private static void SetText(XElement element, string text)
    {
        element.Value = text;
        if (element.IsWord())
            element.SetAttributeValue(WordXml.Space, "preserve");
    }
}
