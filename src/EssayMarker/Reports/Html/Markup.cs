using System.Text;

namespace EssayMarker.Reports.Html;

/// <summary>A page as it grows. Elements close themselves; whatever text and attribute values hold arrives as text that can be seen, and nothing else.</summary>
public sealed class Markup
{
    private readonly StringBuilder _html;

    private Markup(string start) => _html = new StringBuilder(start);

    /// <summary>The beginning of a page.</summary>
    public static Markup Document() => new("<!DOCTYPE html>\n");

    /// <summary>A piece of a page, to be appended to it.</summary>
    public static Markup Piece() => new("");

    /// <summary>Opens an element that closes at the end of the <c>using</c>. An attribute without a value (<see langword="null"/>) is left out.</summary>
    public Element In(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        return new Element(this, tag);
    }

    /// <summary>An element that holds nothing but text.</summary>
    public void Leaf(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        using (In(tag, attributes))
            Text(text);
    }

    /// <summary>An element without an end tag, such as <c>meta</c>.</summary>
    public void Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes) => Open(tag, attributes);

    /// <summary>Text, whoever wrote it.</summary>
    public void Text(ReadOnlySpan<char> text) => SafeText.Append(_html, text);

    /// <summary>A line end, where a reader of the source wants one and the page does not show it.</summary>
    public void Line() => _html.Append('\n');

    /// <summary>A style sheet or script of ours, as it is: its bytes are what the policy's hash allows.</summary>
    internal void Embed(string tag, EmbeddedFile file)
    {
        using (In(tag))
            _html.Append(file.Text);
    }

    /// <summary>Adds a piece that was written ahead.</summary>
    public void Append(Markup piece) => _html.Append(piece._html);

    /// <summary>Writes the page in UTF-8, piece by piece: it may be long.</summary>
    public void WriteTo(Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(_html);
    }

    private void Open(string tag, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _html.Append('<').Append(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null)
                continue;
            _html.Append(' ').Append(name);
            if (value.Length == 0)
                continue;
            _html.Append("=\"");
            SafeText.Append(_html, value);
            _html.Append('"');
        }
        _html.Append('>');
    }

    /// <summary>An open element; disposing of it writes the end tag.</summary>
    public readonly ref struct Element(Markup markup, string tag) : IDisposable
    {
        /// <summary>Writes the end tag.</summary>
        public void Dispose() => markup._html.Append("</").Append(tag).Append('>');
    }
}
