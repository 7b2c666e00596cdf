using System.Text;
using EssayMarker.Essays;

namespace EssayMarker.Docx;

/// <summary>The text that Word does not show, where it stands.</summary>
internal sealed class HiddenTexts
{
    private readonly List<(TextSpan Where, StringBuilder Text)> _found = [];

    /// <summary>Adds text; what stands at the same place is one.</summary>
    public void Add(string text, TextSpan where)
    {
        if (_found.Count == 0 || _found[^1].Where != where) _found.Add((where, new StringBuilder()));
        _found[^1].Text.Append(text);
    }

    public IEnumerable<SetAsideText> ToList() => _found
        .Where(hidden => hidden.Text.ToString().AsSpan().Trim().Length > 0)
        .Select(hidden => new SetAsideText(SetAsideKind.HiddenText, hidden.Text.ToString(), hidden.Where));
}
