using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace EssayMarker.Docx.Imports;

/// <summary>The footnotes of a page: HTML has none, but word processors write a mark and a note that link to each other.</summary>
internal sealed class HtmlNotes
{
    private const int Most = 1000;

    private static readonly Regex Mark = new("""^[\s\[(]*([0-9]{1,4}|[ivx]{1,6}|[a-z]|[*†‡§]{1,3})[\s\])]*$""", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Holders = ["p", "div", "li", "aside"];

    private readonly Dictionary<IElement, IElement> _noteOfMark = [];
    private readonly HashSet<IElement> _notes = [];
    private readonly HashSet<IElement> _backLinks = [];

    private HtmlNotes()
    {
    }

    public static HtmlNotes In(IDocument document)
    {
        var notes = new HtmlNotes();
        List<IElement> links = [.. document.All.Where(element => element.LocalName == "a" && element.GetAttribute("href")?.StartsWith('#') == true)];
        if (links.Count is < 2 or > Most) return notes;

        var named = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (IElement element in document.All)
        {
            foreach (string? name in (string?[])[element.Id, element.LocalName == "a" ? element.GetAttribute("name") : null])
            {
                if (!string.IsNullOrEmpty(name)) named.TryAdd(name, element);
            }
        }
        var targets = links.Where(link => named.ContainsKey(Target(link))).ToDictionary(link => link, link => named[Target(link)]);
        foreach (IElement mark in targets.Keys.Where(link => Mark.IsMatch(link.TextContent))) notes.Add(mark, targets);
        return notes;
    }

    /// <summary>Whether it is a note, read where its mark is.</summary>
    public bool IsNote(IElement element) => _notes.Contains(element) || _backLinks.Contains(element);

    /// <summary>The note that an element is the mark of, or <see langword="null"/>.</summary>
    public IElement? Of(IElement element) => _noteOfMark.GetValueOrDefault(element);

    private static string Target(IElement link) => Uri.UnescapeDataString(link.GetAttribute("href")![1..]);

    private void Add(IElement mark, Dictionary<IElement, IElement> targets)
    {
        if (_backLinks.Contains(mark)) return;
        IElement? note = Holder(targets[mark]);
        if (note is null || _notes.Contains(note) || note.Contains(mark)) return;
        // The note's own link leads back to the mark or to what stands around it.
        List<IElement> back = [.. targets.Where(link => note.Contains(link.Key) && (link.Value == mark || link.Value.Contains(mark) || mark.Contains(link.Value)) && !link.Value.Contains(note)).Select(link => link.Key)];
        if (back.Count == 0) return;

        while (note.ParentElement is { } parent && parent.LocalName is "div" or "li" or "aside" && !parent.Contains(mark)
            && targets.Keys.Count(link => parent.Contains(link)) == back.Count)
        {
            note = parent;
        }
        _noteOfMark.Add(mark, note);
        _notes.Add(note);
        _backLinks.UnionWith(back);
    }

    private static IElement? Holder(IElement target)
    {
        IElement? holder = target;
        while (holder is not null && !Holders.Contains(holder.LocalName)) holder = holder.ParentElement;
        return holder;
    }
}
